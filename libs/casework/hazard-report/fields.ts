import { z } from 'zod';
import { creditCode, text } from '../kernel/fields.js';

/** Who is reported. */
export const reportedFields = z.strictObject({ name: text(200), address: text(200).optional(), creditCode: creditCode().optional() });

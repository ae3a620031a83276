import { z } from 'zod';
import { flag, whole } from '../http/query-fields.js';

export const importQuery = z.strictObject({ dryRun: flag().default(false), mode: z.enum(['all-or-nothing', 'accepted-only']).default('all-or-nothing') });
export const exportQuery = z.strictObject({ year: whole(1990, 2100).optional(), format: z.enum(['xlsx', 'csv', 'json']).default('xlsx') });

import { id } from '#libs/casework/kernel/fields.js';
import { z } from 'zod';

/** Without a process: the whole bureau, in the background. */
export const auditRunBody = z.strictObject({ processId: id().optional() });

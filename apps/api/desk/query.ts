import { isLegalDay } from '#libs/calendar/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { z } from 'zod';
import { flag, whole } from '../http/query-fields.js';

const kind = z.enum(['petition', 'hazard-report']);
const legal = () => z.string().refine(isLegalDay).meta({ format: 'date' });

export const boardQuery = z.strictObject({ kind: z.enum(['petition', 'hazard-report', 'all']).default('all') });

export const deskLedgerQuery = z.strictObject({
  kind: kind.default('petition'),
  from: legal().optional(),
  to: legal().optional(),
  channel: z.string().regex(/^[a-z-]{1,30}$/).optional(),
  open: flag().optional(),
  limit: whole(1, 500).default(100),
  /** The id of the last line of the page before. */
  cursor: z.string().refine(isProcessId).optional(),
});

/** Who is being registered; `id` is an identity number or a credit code. */
export const personBody = z.strictObject({
  name: z.string().trim().max(100).optional(),
  phone: z.string().trim().max(40).optional(),
  id: z.string().trim().max(40).optional(),
});

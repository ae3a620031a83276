import { z } from 'zod';
import { contactFields } from '../desk/index.js';
import { irregularCodeFields } from '../history/index.js';
import { day, fen, text } from '../kernel/fields.js';
import { CHANNELS, FINDINGS, MATTERS } from './facts.js';
import { reportedFields } from './fields.js';

/** A finished report of former years, as the desk's ledger has it. Amounts are fen. */
export const reportHistoryFields = z.strictObject({
  number: text(100).optional(),
  channel: z.enum(CHANNELS),
  matter: z.enum(MATTERS),
  receivedOn: day(),
  subject: text(100),
  content: text(5000),
  place: text(200),
  reported: reportedFields.optional(),
  confirmedCode: irregularCodeFields.optional(),
  reporter: contactFields,
  anonymous: z.boolean().optional(),
  employee: z.boolean().optional(),
  deaths: z.boolean().optional(),
  verifiedOn: day().optional(),
  closedOn: day(),
  outcome: z.enum([...FINDINGS, 'not-accepted', 'transferred', 'withdrawn']),
  rewardFen: fen().optional(),
  note: text(1000).optional(),
});
export type ReportHistory = z.infer<typeof reportHistoryFields>;

import { z } from 'zod';
import { irregularCodeFields } from '../history/index.js';
import { day, fen, text } from '../kernel/fields.js';
import { partyFields, penaltyFields, sourceFields } from './fields.js';

/** A finished case of former years, as a bureau's ledger has it. Days are legal days, amounts fen. */
export const caseHistoryFields = z.strictObject({
  variant: z.enum(['ordinary', 'summary', 'accident']),
  source: sourceFields,
  party: partyFields,
  confirmedCode: irregularCodeFields.optional(),
  suspicion: text(2000),
  caseNo: text(100).optional(),
  discoveredOn: day().optional(),
  filedOn: day().optional(),
  reviewedOn: day().optional(),
  outcome: z.enum(['penalty', 'no-penalty', 'not-filed', 'withdrawn', 'transferred', 'terminated']),
  decisionNo: text(100).optional(),
  decidedOn: day().optional(),
  penalties: z.array(penaltyFields).min(1).max(8).optional(),
  legalBasis: text(500).optional(),
  servedOn: day().optional(),
  publishedOn: day().optional(),
  publishedOnTime: z.boolean().optional(),
  paidFen: fen().optional(),
  reconsideredOn: day().optional(),
  suedOn: day().optional(),
  closedOn: day(),
  archivedOn: day().optional(),
  volumeNo: text(100).optional(),
  note: text(1000).optional(),
});
export type CaseHistory = z.infer<typeof caseHistoryFields>;

import { z } from 'zod';
import { contactFields } from '../desk/index.js';
import { irregularCodeFields } from '../history/index.js';
import { day, text } from '../kernel/fields.js';
import { CHANNELS, PURPOSES, RESULTS, SATISFACTION } from './facts.js';

/** A finished petition of former years, as the desk's ledger has it. */
export const petitionHistoryFields = z.strictObject({
  number: text(100).optional(),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  receivedOn: day(),
  subject: text(100),
  content: text(5000),
  petitioner: contactFields,
  confirmedCode: irregularCodeFields.optional(),
  people: z.int().min(1).max(10_000).optional(),
  visitors: z.int().min(1).max(10_000).optional(),
  group: z.boolean().optional(),
  skipLevel: z.boolean().optional(),
  unlawful: z.boolean().optional(),
  confidential: z.boolean().optional(),
  acceptedOn: day().optional(),
  repliedOn: day().optional(),
  closedOn: day(),
  outcome: z.enum([...RESULTS, 'not-accepted', 'transferred', 'returned', 'withdrawn']),
  satisfaction: z.enum(SATISFACTION).optional(),
  note: text(1000).optional(),
});
export type PetitionHistory = z.infer<typeof petitionHistoryFields>;

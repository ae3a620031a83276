import { z } from 'zod';
import { creditCode, fen, residentId, text } from '../kernel/fields.js';

/** Who the case is about. */
export const partyFields = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), name: text(120), creditCode: creditCode().optional(), address: text(200).optional(), phone: text(30).optional() }),
  z.strictObject({ kind: z.literal('person'), name: text(60), residentId: residentId().optional(), address: text(200).optional(), phone: text(30).optional() }),
]);

/** Where it came from. */
export const sourceFields = z.strictObject({ kind: z.enum(['inspection', 'report', 'transfer', 'accident', 'media', 'petition', 'other']), reference: text(100).optional() });

/** What is imposed. */
export const penaltyFields = z.strictObject({
  kind: z.enum(['warning', 'criticism', 'fine', 'confiscation', 'suspension', 'licence-revocation', 'closure', 'restriction']),
  amountFen: fen().optional(),
  detail: text(500).optional(),
});

import { checkCreditCode } from '#libs/identity/index.js';
import { z } from 'zod';
import type { Role } from './bureau.js';
import type { Check, CommandDef } from './command.js';
import { text } from './fields.js';
import type { ProcessState } from './process.js';
import { refuse } from './refusals.js';

/** A credit code that fails its check and stands all the same, with who has seen the licence. */
export interface ConfirmedCode {
  readonly creditCode: string;
  readonly attachment: string;
  readonly reason: string;
  readonly by: string;
}

export type CreditCodeConfirmed = { readonly type: 'CreditCodeConfirmed' } & ConfirmedCode;

const SUPERVISORS: readonly Role[] = ['section-head', 'deputy-director', 'director'];
const payload = z.strictObject({ creditCode: z.string().trim().regex(/^[0-9A-Z]{18}$/), attachment: text(200), reason: text(500) });

/** A genuine legacy code can fail the check: a supervisor who has seen the licence may let it stand, with reason and attachment. */
export function confirmCreditCodeCommand<S extends ProcessState>(needs: readonly Check<S>[]): CommandDef<S, CreditCodeConfirmed, z.infer<typeof payload>> {
  return {
    type: 'confirm-credit-code',
    nameZh: '确认特殊信用代码',
    nameEn: 'Confirm an irregular credit code',
    payload,
    by: SUPERVISORS,
    aside: true,
    needs,
    decide: (_, c, ctx) => (checkCreditCode(c.creditCode).ok ? refuse('credit-code-correct', {}, 'creditCode') : [{ type: 'CreditCodeConfirmed', ...c, by: ctx.actor.id }]),
  };
}

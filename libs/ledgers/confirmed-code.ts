import type { Role } from '#libs/casework/index.js';
import type { GivenCommand, LedgerValues, RowFaultAt } from './kind.js';
import { expectedCheck } from './party.js';

const HEADS: readonly Role[] = ['section-head', 'deputy-director', 'director'];

/** The columns beside a credit code that fails its check: why it stands all the same, and where the licence is filed. */
const CONFIRMED_BY = ['creditReason', 'creditProof'] as const;

/** The code where it fails its check and nothing but a licence can vouch for it. */
export function irregularCode(creditCode: string | undefined): string | undefined {
  return expectedCheck(creditCode) === null ? undefined : creditCode;
}

/** A genuine legacy code comes in when a section head or their superior imports it with reason and attachment; otherwise what the row lacks. */
export function checkConfirmed(values: LedgerValues, creditCode: string | undefined, roles: readonly Role[]): RowFaultAt | null {
  if (irregularCode(creditCode) === undefined) return null;
  if (CONFIRMED_BY.every((key) => values[key] !== undefined) && HEADS.some((role) => roles.includes(role))) return null;
  return { field: values['creditCode'] === undefined ? 'identity' : 'creditCode', code: 'credit-code-unconfirmed', details: { expected: expectedCheck(creditCode) ?? '' } };
}

/** Lets the code stand once the row is registered without it. */
export function confirmation(values: LedgerValues, creditCode: string | undefined): readonly GivenCommand[] {
  const code = irregularCode(creditCode);
  return code === undefined ? [] : [{ type: 'confirm-credit-code', roles: [], payload: { creditCode: code, attachment: values['creditProof'], reason: values['creditReason'] } }];
}

import { checkCreditCode, checkResidentId } from '#libs/identity/index.js';
import type { LedgerValues } from './kind.js';

export interface LedgerParty {
  readonly kind: 'person' | 'organisation';
  readonly creditCode?: string;
  readonly residentId?: string;
}

const textAt = (values: LedgerValues, key: string) => (values[key] === undefined ? undefined : String(values[key]));

/** Names of natural persons: two to four characters, or with the dot of other tongues. */
const PERSONAL = /^[\p{Script=Han}]{2,4}$|·/u;
/** Endings of short names that are no person's. */
const ORGANISED = /[厂店院所部站社矿局队校行]$|公司$/;

/**
 * Who a ledger's row is about. One column 证件号码 may hold either number; a ledger that does not say whether somebody is
 * a person is read by the number, then by the name.
 */
export function partyOf(values: LedgerValues, nameKey: string, kindKey: string): LedgerParty {
  const either = textAt(values, 'identity');
  const eitherIsPerson = either !== undefined && (values[kindKey] === 'person' || (values[kindKey] === undefined && checkResidentId(either).ok));
  const residentId = textAt(values, 'residentId') ?? (eitherIsPerson ? either : undefined);
  const creditCode = textAt(values, 'creditCode') ?? (either !== undefined && !eitherIsPerson ? either : undefined);
  const name = textAt(values, nameKey) ?? '';
  const byName = PERSONAL.test(name) && !ORGANISED.test(name) ? 'person' : 'organisation';
  const kind = textAt(values, kindKey) ?? (residentId !== undefined ? 'person' : creditCode !== undefined ? 'organisation' : byName);
  return kind === 'person' ? { kind, ...(residentId === undefined ? {} : { residentId }) } : { kind: 'organisation', ...(creditCode === undefined ? {} : { creditCode }) };
}

/** How an export marks a credit code that fails its check and was let stand. */
export const CONFIRMED_CODE = '校验位不符，已确认';

/** The check character a code calls for, when only that is wrong; null when it is right or has another shape altogether. */
export function expectedCheck(creditCode: string | undefined): string | null {
  if (creditCode === undefined) return null;
  const verdict = checkCreditCode(creditCode);
  return !verdict.ok && verdict.fault === 'check-character' ? verdict.expected : null;
}

/** An identity number as a ledger shows it: region and last four. */
export function maskedId(residentId: string | undefined): string | null {
  return residentId?.replace(/^(.{6}).*(.{4})$/, '$1********$2') ?? null;
}

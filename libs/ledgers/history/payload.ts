import type { LedgerValues } from '../kind.js';
import { irregularCode } from '../confirmed-code.js';

/** The values of these columns as they stand, those that are empty left out. */
export function asTheyStand(values: LedgerValues, ...keys: string[]): Record<string, string | number> {
  return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

/** The same of columns that hold texts: a number among them is text all the same. */
export function asTexts(values: LedgerValues, ...keys: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(asTheyStand(values, ...keys)).map(([key, value]) => [key, String(value)]));
}

/** Columns that say 是 or 否. */
export function asTicked(values: LedgerValues, ...keys: string[]): Record<string, boolean> {
  return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key] === 'yes']])));
}

/** A credit code that fails its check comes with whoever vouches for it, apart from the contact it belongs to. */
export function codeOf(values: LedgerValues, creditCode: string | undefined): { readonly within: { creditCode?: string }; readonly beside: { confirmedCode?: object } } {
  if (creditCode === undefined) return { within: {}, beside: {} };
  if (irregularCode(creditCode) === undefined) return { within: { creditCode }, beside: {} };
  return { within: {}, beside: { confirmedCode: { creditCode, attachment: values['creditProof'], reason: values['creditReason'] } } };
}

/** The payload's fields of closed history are named like their columns. */
export const ownColumn = (path: string): string => path.split('.')[0] ?? path;

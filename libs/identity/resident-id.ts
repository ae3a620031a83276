import { isLegalDay } from '#libs/calendar/index.js';

/** 公民身份号码 (GB 11643-1999): region, birth date, order, check digit (ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export type ResidentIdVerdict =
  | { readonly ok: true; readonly value: string; readonly birthday: string }
  | { readonly ok: false; readonly fault: 'shape' }
  | { readonly ok: false; readonly fault: 'birth-date' }
  | { readonly ok: false; readonly fault: 'check-digit'; readonly expected: string };

/** Accepts a lower-case x and returns the number with a capital X, the form to store. */
export function checkResidentId(input: string): ResidentIdVerdict {
  const value = input.toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return { ok: false, fault: 'shape' };
  const birthday = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isLegalDay(birthday) || birthday < '1900-01-01') return { ok: false, fault: 'birth-date' };
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value.charAt(i)), 0);
  const expected = CHECKS.charAt(sum % 11);
  return value.charAt(17) === expected ? { ok: true, value, birthday } : { ok: false, fault: 'check-digit', expected };
}

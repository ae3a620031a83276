/**
 * 统一社会信用代码 (GB 32100-2015): 17 characters and a check character, no letters I, O, S, V, Z.
 * Pure; input is taken as typed, so callers normalise width and case first if they wish.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

export type CreditCodeVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: 'shape' }
  | { readonly ok: false; readonly fault: 'check-character'; readonly expected: string };

/** The check character the first 17 characters call for (GB 32100-2015 annex: weights 3^i mod 31). */
export function creditCodeCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Checks shape and check character, and says which character would have been right. */
export function checkCreditCode(code: string): CreditCodeVerdict {
  if (!SHAPE.test(code)) return { ok: false, fault: 'shape' };
  const expected = creditCodeCheckCharacter(code);
  return code.charAt(17) === expected ? { ok: true } : { ok: false, fault: 'check-character', expected };
}

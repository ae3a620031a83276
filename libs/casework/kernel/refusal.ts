/**
 * A refusal is an answer, not an error: it names the rule, the article and what would cure it.
 * `state` → 409, `content` → 422, `authority` → 403 at the HTTP edge.
 */
export type RefusalKind = 'state' | 'content' | 'authority';

export interface RefusalText {
  readonly kind: RefusalKind;
  /** What is wrong. `{name}` is filled from the details. */
  readonly zh: string;
  readonly en: string;
  /** The rule behind it, as a citation or a rule of the product. */
  readonly rule: string;
  readonly cureZh: string;
  readonly cureEn: string;
}

export interface Refusal {
  readonly refused: true;
  readonly kind: RefusalKind;
  /** Stable; the catalogue's key. */
  readonly code: string;
  /** Dotted path into the payload, where one field is to blame. */
  readonly field?: string;
  readonly zh: string;
  readonly en: string;
  readonly rule: string;
  readonly cureZh: string;
  readonly cureEn: string;
  /** Further faults of the same payload, so that a form can mark them all at once. */
  readonly also?: readonly Refusal[];
}

export type Verdict<E> = readonly E[] | Refusal;

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}

/** Makes the refuse function of one catalogue: codes are checked by the compiler. */
export function refusalsOf<C extends Readonly<Record<string, RefusalText>>>(catalogue: C) {
  return function refuse(
    code: keyof C & string,
    details: Readonly<Record<string, string | number>> = {},
    field?: string,
  ): Refusal {
    const text = catalogue[code] as RefusalText;
    return {
      refused: true,
      kind: text.kind,
      code,
      ...(field === undefined ? {} : { field }),
      zh: fill(text.zh, details),
      en: fill(text.en, details),
      rule: fill(text.rule, details),
      cureZh: fill(text.cureZh, details),
      cureEn: fill(text.cureEn, details),
    };
  };
}

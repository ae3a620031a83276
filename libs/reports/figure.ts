/** One figure of an annual report, with what stands behind it. */
export interface Figure {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly value: Value;
  /** The processes that were counted, each once, in order of id (which is the order of opening). */
  readonly processIds: readonly string[];
}

export type Value =
  | { readonly kind: 'count'; readonly count: number }
  /** Whole fen. */
  | { readonly kind: 'money'; readonly fen: number }
  /** Mean of whole calendar days over `of` cases; null over none. */
  | { readonly kind: 'mean-days'; readonly days: number; readonly of: number }
  | { readonly kind: 'rate'; readonly part: number; readonly whole: number };

/** Whole yuan with thousands marked, fen only where there are some: 955610000 → 9,556,100. */
export function yuanText(fen: number): string {
  const yuan = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, '0')}`;
}

/** One decimal, cut and never rounded up: 212 of 213 is 99.5%, and only all of all is 100%. Of nothing: 无事项. */
export function rateText(part: number, whole: number): string {
  if (whole === 0) return '无事项';
  const tenths = Math.floor((part * 1000) / whole);
  return `${Math.trunc(tenths / 10)}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}%`;
}

/** The figure as people read it, unit included. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'count': return `${value.count} 件`;
    case 'money': return `${yuanText(value.fen)} 元`;
    case 'mean-days': return value.of === 0 ? '无事项' : `${(Math.round((value.days * 10) / value.of) / 10).toFixed(1)} 日`;
    case 'rate': return rateText(value.part, value.whole);
  }
}

/** Words of a glossary group by code, with the others a ledger may use. */
export function words(group: Readonly<Record<string, { readonly zh: string }>>, more: Readonly<Record<string, readonly string[]>> = {}): Record<string, string[]> {
  return Object.fromEntries(Object.entries(group).map(([code, { zh }]) => [code, [zh, ...(more[code] ?? [])]]));
}

/** 是 or 否, as ledgers tick it. */
export const YES_NO: Readonly<Record<string, readonly string[]>> = { yes: ['是', '有', '√'], no: ['否', '无', '×'] };

import type { LegalDay } from '#libs/calendar/index.js';
import type { EnforcementCase, PenaltyKind } from '#libs/casework/enforcement-case/index.js';

/** 保管期限. Years are null for ever. */
export interface Retention {
  readonly id: 'permanent' | 'long' | 'short';
  readonly zh: string;
  readonly years: 10 | 30 | null;
}

export const RETENTION = {
  permanent: { id: 'permanent', zh: '永久', years: null },
  long: { id: 'long', zh: '长期（30年）', years: 30 },
  short: { id: 'short', zh: '短期（10年）', years: 10 },
} as const satisfies Readonly<Record<string, Retention>>;

/** Penalties that end a business or a person's trade. */
const WEIGHTY: ReadonlySet<PenaltyKind> = new Set(['suspension', 'licence-revocation', 'closure', 'restriction']);

/**
 * How long the volume of a case is kept. 国家档案局令第8号 asks for 永久 for what matters and a fixed term of 30 or 10 years
 * for the rest; which case is which no national rule says, so this classing is the bureau's own setting: weighty penalties,
 * deaths, crimes and cases that went to court for ever, other penalties 30 years, cases without a penalty and on-the-spot ones 10.
 */
export function retentionOf(c: EnforcementCase): Retention {
  const weighty = c.decision?.penalties.some((p) => WEIGHTY.has(p.kind)) || c.outcome === 'transferred' || c.lawsuit !== null || (c.accident?.deaths ?? 0) > 0;
  if (weighty) return RETENTION.permanent;
  return c.outcome === 'penalty' && c.variant !== 'summary' ? RETENTION.long : RETENTION.short;
}

/**
 * The last day a volume is kept; null: for ever. Counted from the first of January after its archiving, as archives do; no
 * national rule names the day for these volumes.
 */
export function retentionEnds(archivedOn: LegalDay, { years }: Retention): LegalDay | null {
  return years === null ? null : `${Number(archivedOn.slice(0, 4)) + years}-12-31`;
}

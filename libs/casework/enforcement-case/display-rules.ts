import type { Verification } from '#libs/statutes/index.js';
import type { Accident, PenaltyKind } from './facts.js';
import type { DisplayCategory } from './records.js';

/** A measure on credit repair: its classes name the alternatives of the rule in the pack; null is no shortest time. */
export interface DisplayMeasure {
  readonly ruleId: string;
  /** What the measure calls such a record. */
  readonly scopeZh: Readonly<Record<DisplayCategory, string>>;
  readonly shortest: Readonly<Record<DisplayCategory, string | null>>;
  readonly longest: Readonly<Record<DisplayCategory, string>>;
}

const WORK_SAFETY = { shortest: '安全生产等领域，最短', longest: '安全生产等领域，最长' } as const;
const each = <T>(value: T) => ({ light: value, ordinary: value, serious: value });

/** Newest first. The 2023 measure knows no classes: work safety is one field with a minimum of its own. */
export const MEASURES: readonly DisplayMeasure[] = [
  {
    ruleId: 'credit-display-2026',
    scopeZh: { light: '轻微失信信息', ordinary: '一般失信信息', serious: '严重失信信息' },
    shortest: { light: null, ordinary: '一般失信信息，最短', serious: '严重失信信息，最短' },
    longest: { light: '轻微失信信息，最长（原则上不公示）', ordinary: '一般失信信息，最长', serious: '严重失信信息，最长' },
  },
  { ruleId: 'credit-display-2023', scopeZh: each('安全生产领域'), shortest: each(WORK_SAFETY.shortest), longest: each(WORK_SAFETY.longest) },
];

/** A decision from before any measure in the pack is shown as the first of them would have it. */
export const BEFORE_MEASURES = {
  min: 12, max: 36, scopeZh: '安全生产领域', citation: '本系统设定：2023年5月1日以前的决定，参照其后施行的办法', verification: 'assumption' as Verification,
} as const;

/**
 * Which class a decision falls in. The 2026 measure leaves the classes to the department in charge; until it has published
 * them these stand, and they are an assumption.
 */
export const CLASSES = {
  /** With no other penalty beside them, or when the penalty was given on the spot. */
  lightPenalties: ['warning', 'criticism'] as readonly PenaltyKind[],
  seriousPenalties: ['suspension', 'licence-revocation', 'closure', 'restriction'] as readonly PenaltyKind[],
  seriousAccidents: ['larger', 'major', 'extraordinary'] as readonly Accident['grade'][],
} as const;

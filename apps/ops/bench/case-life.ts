import { legalDay } from '#libs/calendar/index.js';
import { REVIEW_POINTS } from '#libs/casework/enforcement-case/index.js';
import { systemClock } from '#libs/settings/clock.js';
import type { BenchBureau } from './bureau.js';

const FINE = [{ kind: 'fine', amountFen: 1_000_000 }];

/** The commands of a case from its registration until it is decided, by the person who gives each. */
export function untilDecided(bureau: BenchBureau): readonly [who: string, command: string, payload: object][] {
  const { officer1 = '', officer2 = '' } = bureau.staff;
  const today = legalDay(systemClock.now());
  const evidence = (title: string) => ({
    kind: 'inspection-record', title, collectedAt: new Date(Date.parse(systemClock.now()) - 1_000).toISOString(), place: '车间', collectors: [officer1, officer2], provesWhat: '未培训上岗',
  });
  return [
    ['deputy', 'approve-filing', { officers: [officer1, officer2] }],
    ['officer1', 'collect-evidence', evidence('现场检查记录')],
    ['officer1', 'collect-evidence', evidence('复查记录')],
    ['officer1', 'conclude-investigation', { facts: '三名工人未经培训上岗', legalBasis: '《安全生产法》第97条', proposal: 'penalty', penalties: FINE }],
    ['officer1', 'notify-party', { notifiedOn: today, penalties: FINE, hearingRight: false }],
    ['officer1', 'waive-statement', { on: today }],
    ['officer1', 'submit-for-review', {}],
    ['reviewer', 'give-review-opinion', { outcome: 'pass', findings: Object.fromEntries(REVIEW_POINTS.map((p) => [p, { satisfied: true }])), opinion: '同意' }],
    ['deputy', 'decide-penalty', { penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary', reasons: '依裁量基准' }],
  ];
}

import type { Penalty } from '../enforcement-case/index.js';
import type { Setting } from './case-driver.js';
import { Case } from './case-driver.js';
import { ACCIDENT, ARCHIVE, conclusion, decision, EVIDENCE, fine, NO_PENALTY, notice, ON_THE_SPOT, OPINION, payment, REGISTRATION } from './samples.js';

/** What a walk varies. Days are fixed: registered 2026-03-02, decided 03-30, closed 04-13, archived 04-20. */
export interface Walk extends Setting {
  readonly registration?: Readonly<Record<string, unknown>>;
  readonly penalties?: readonly Penalty[];
  readonly officers?: readonly string[];
}

/** Each walk goes on from the one before it, by the shortest lawful way. */
export function registered(walk: Walk = {}): Case {
  const c = new Case(walk);
  c.give('register-case', { ...REGISTRATION, ...walk.registration }, { at: '2026-03-02' });
  return c;
}

export function filed(walk: Walk = {}): Case {
  const c = registered(walk);
  c.give('approve-filing', { officers: walk.officers ?? ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
  return c;
}

export function accidentReplied(walk: Walk = {}): Case {
  const c = filed({ ...walk, registration: { variant: 'accident', accident: ACCIDENT, ...walk.registration } });
  c.give('report-accident-up', { at: '2026-03-02T11:00:00+08:00' });
  c.give('submit-accident-report', { on: '2026-03-10' }, { at: '2026-03-10' });
  c.give('record-government-reply', { on: '2026-03-18', number: '示政复〔2026〕3号' }, { at: '2026-03-18' });
  return c;
}

export function withEvidence(walk: Walk = {}): Case {
  const c = filed(walk);
  c.give('collect-evidence', EVIDENCE, { at: '2026-03-05' });
  return c;
}

const penaltiesOf = (walk: Walk) => walk.penalties ?? [fine(50_000)];

export function concluded(walk: Walk = {}): Case {
  const c = withEvidence(walk);
  c.give('conclude-investigation', conclusion(penaltiesOf(walk)), { at: '2026-03-20' });
  return c;
}

export function notified(walk: Walk & { readonly hearingRight?: boolean } = {}): Case {
  const c = concluded(walk);
  c.give('notify-party', notice(penaltiesOf(walk), '2026-03-20', walk.hearingRight));
  return c;
}

export function inReview(walk: Walk = {}): Case {
  const c = notified(walk);
  c.give('waive-statement', { on: '2026-03-23' }, { at: '2026-03-23' });
  c.give('submit-for-review');
  return c;
}

export function reviewed(walk: Walk = {}): Case {
  const c = inReview(walk);
  c.give('give-review-opinion', OPINION, { as: 'reviewer', at: '2026-03-25' });
  return c;
}

/** Reviewed with the proposal that nothing be imposed. */
export function reviewedForNoPenalty(walk: Walk = {}): Case {
  const c = concluded({ ...walk, penalties: [] });
  c.give('submit-for-review', {}, { at: '2026-03-23' });
  c.give('give-review-opinion', OPINION, { as: 'reviewer', at: '2026-03-25' });
  return c;
}

export function decided(walk: Walk = {}): Case {
  const c = reviewed(walk);
  c.give('decide-penalty', decision(penaltiesOf(walk)), { as: 'deputy', at: '2026-03-30' });
  return c;
}

export function decidedNoPenalty(walk: Walk = {}): Case {
  const c = reviewedForNoPenalty(walk);
  c.give('decide-no-penalty', NO_PENALTY, { as: 'deputy', at: '2026-03-30' });
  return c;
}

export function served(walk: Walk = {}): Case {
  const c = decided(walk);
  c.give('record-service', { method: 'direct', servedOn: '2026-04-01', proof: '送达回证' }, { at: '2026-04-01' });
  return c;
}

export function published(walk: Walk = {}): Case {
  const c = served(walk);
  c.give('publish-decision', {}, { as: 'clock', at: '2026-04-02' });
  return c;
}

export function paid(walk: Walk = {}): Case {
  const c = published(walk);
  const owing = penaltiesOf(walk).reduce((sum, p) => sum + (p.amountFen ?? 0), 0) / 100;
  c.give('record-payment', payment(owing, '2026-04-10'), { at: '2026-04-10' });
  return c;
}

export function closed(walk: Walk = {}): Case {
  const c = paid(walk);
  c.give('close-case', { summary: '已执行完毕' }, { as: 'deputy', at: '2026-04-13' });
  return c;
}

export function archived(walk: Walk = {}): Case {
  const c = closed(walk);
  c.give('archive-case', ARCHIVE, { as: 'archivist', at: '2026-04-20' });
  return c;
}

export function onTheSpot(walk: Walk = {}): Case {
  const c = registered({ ...walk, registration: { variant: 'summary', secondOfficer: 'wang', ...walk.registration } });
  c.give('decide-on-the-spot', { ...ON_THE_SPOT, penalties: walk.penalties ?? [fine(100)] });
  return c;
}

/** Reviewed at all of its gates, as the bureau of Zhangzhou reviews: filing, investigation, penalty document. */
export const EVERY_GATE = { legalReview: { gates: ['filing', 'investigation', 'penalty-document'] as const } };

export function everyGate(walk: Walk = {}): Case {
  const pass = (c: Case, at: string) => { c.give('submit-for-review', {}, { at }); c.give('give-review-opinion', OPINION, { as: 'reviewer' }); };
  const c = registered({ ...walk, profile: { ...EVERY_GATE, ...walk.profile } });
  pass(c, '2026-03-03');
  c.give('approve-filing', { officers: walk.officers ?? ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
  c.give('collect-evidence', EVIDENCE, { at: '2026-03-05' });
  c.give('conclude-investigation', conclusion(penaltiesOf(walk)), { at: '2026-03-20' });
  pass(c, '2026-03-20');
  c.give('notify-party', notice(penaltiesOf(walk), '2026-03-20'));
  c.give('waive-statement', { on: '2026-03-23' }, { at: '2026-03-23' });
  pass(c, '2026-03-25');
  return c;
}

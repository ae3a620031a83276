import type { Penalty } from '../../enforcement-case/index.js';
import { Case } from '../case-driver.js';
import { conclusion, confiscation, decision, FAILED_OPINION, fine, NO_PENALTY, notice, ON_THE_SPOT, OPINION, REGISTRATION } from '../samples.js';
import { concluded, inReview, notified, registered, reviewed, reviewedForNoPenalty, withEvidence } from '../walk.js';
import type { RefusalRow } from './row.js';

const suspension: Penalty = { kind: 'suspension', detail: '停产停业整顿七日' };
const notify = (penalties: readonly Penalty[], day = '2026-03-20') => concluded().refused('notify-party', notice(penalties, day));
const conclude = (penalties: readonly unknown[]) => withEvidence().refused('conclude-investigation', { ...conclusion([fine(1)]), penalties });
const decide = (c: Case, penalties: readonly Penalty[], as = 'deputy') => c.refused('decide-penalty', decision(penalties), { as });
const withRequest = () => {
  const c = notified({ hearingRight: true });
  c.give('request-hearing', { on: '2026-03-23' }, { at: '2026-03-23' });
  return c;
};
/** Reviewed without the party's waiver: its time may still run. */
function reviewedEarly(hearingRight: boolean, then: (c: Case) => void = () => undefined) {
  const c = notified({ hearingRight });
  then(c);
  c.give('submit-for-review');
  c.give('give-review-opinion', OPINION, { as: 'reviewer' });
  return c;
}
const statement = { receivedOn: '2026-03-20', text: '意见', adopted: false, response: '不采纳' };
const onTheSpot = (penalties: readonly Penalty[], registration = {}) =>
  registered({ registration: { variant: 'summary', secondOfficer: 'wang', ...registration } }).refused('decide-on-the-spot', { ...ON_THE_SPOT, penalties });

export const DECIDING_ROWS: readonly RefusalRow[] = [
  { code: 'penalty-needed', field: 'penalties', when: 'a penalty is proposed and none is listed', run: () => conclude([]) },
  { code: 'amount-needed', field: 'penalties.0.amountFen', when: 'a fine has no amount', run: () => conclude([{ kind: 'fine' }]) },
  { code: 'amount-needed', field: 'penalties.0.amountFen', when: 'a confiscation of nothing', run: () => conclude([{ kind: 'confiscation', amountFen: 0 }]) },
  { code: 'amount-not-allowed', field: 'penalties.1.amountFen', when: 'a warning has an amount', run: () => conclude([fine(1), { kind: 'warning', amountFen: 1 }]) },

  { code: 'hearing-right-missing', field: 'hearingRight', when: 'the fine reaches the threshold', run: () => notify([fine(100_000)]) },
  { code: 'hearing-right-missing', field: 'hearingRight', when: 'the confiscation reaches the threshold', run: () => notify([confiscation(100_000)]) },
  { code: 'hearing-right-missing', field: 'hearingRight', when: 'production is suspended', run: () => notify([suspension]) },
  { code: 'day-too-early', field: 'notifiedOn', when: 'the notice precedes the end of the investigation', run: () => notify([fine(1)], '2026-03-19') },
  { code: 'not-notified', when: 'a statement comes before any notice', run: () => concluded().refused('record-statement', statement) },
  { code: 'no-hearing-right', when: 'no hearing was offered', run: () => notified().refused('request-hearing', { on: '2026-03-20' }) },
  { code: 'no-hearing-right', when: 'the party has waived', run: () => { const c = notified({ hearingRight: true }); c.give('waive-statement', { on: '2026-03-20' }); return c.refused('request-hearing', { on: '2026-03-20' }); } },
  { code: 'no-hearing-right', field: 'on', when: 'the request came after the five days', run: () => notified({ hearingRight: true }).refused('request-hearing', { on: '2026-03-28' }, { at: '2026-03-28' }) },
  { code: 'done-already', when: 'a hearing is requested twice', run: () => withRequest().refused('request-hearing', { on: '2026-03-23' }) },
  { code: 'no-hearing-requested', when: 'nobody asked for a hearing', run: () => notified().refused('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-20', presiderId: 'reviewer' }) },
  { code: 'no-hearing-requested', when: 'a hearing was held that nobody announced', run: () => withRequest().refused('hold-hearing', { on: '2026-03-23', opinion: '成立' }) },
  { code: 'hearing-notice-short', field: 'heldOn', when: 'six clear working days are left', run: () => withRequest().refused('schedule-hearing', { heldOn: '2026-04-01', notifiedOn: '2026-03-23', presiderId: 'reviewer' }) },
  { code: 'investigator-presides', field: 'presiderId', when: 'an officer of the case presides', run: () => withRequest().refused('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-23', presiderId: 'wang' }) },
  { code: 'day-too-early', field: 'notifiedOn', when: 'the hearing was announced before it was requested', run: () => withRequest().refused('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-20', presiderId: 'reviewer' }) },

  { code: 'finding-unsatisfied', field: 'findings.facts-clear-evidence-sufficient', when: 'a review passes with an unsatisfied point', run: () => inReview().refused('give-review-opinion', { ...FAILED_OPINION, outcome: 'pass' }, { as: 'reviewer' }) },
  { code: 'fail-needs-note', field: 'findings', when: 'a review fails and says not why', run: () => inReview().refused('give-review-opinion', { ...OPINION, outcome: 'fail' }, { as: 'reviewer' }) },
  { code: 'review-not-passed', when: 'a resubmitted case failed its review', run: () => { const c = reviewed(); c.give('submit-for-review'); c.give('give-review-opinion', FAILED_OPINION, { as: 'reviewer' }); return decide(c, [fine(50_000)]); } },

  { code: 'statement-period-runs', when: 'the party may still speak', run: () => decide(reviewedEarly(false), [fine(50_000)]) },
  { code: 'hearing-period-runs', when: 'the party may still ask for a hearing', run: () => decide(reviewedEarly(true, (c) => c.give('record-statement', statement)), [fine(50_000)]) },
  { code: 'hearing-pending', when: 'the hearing has not been held', run: () => decide(reviewedEarly(true, (c) => { c.give('record-statement', statement); c.give('request-hearing', { on: '2026-03-20' }); }), [fine(50_000)]) },
  { code: 'not-notified', when: 'a penalty is decided without notice', run: () => { const c = concluded(); c.give('submit-for-review'); c.give('give-review-opinion', OPINION, { as: 'reviewer' }); return decide(c, [fine(1)]); } },
  { code: 'discussion-missing', when: 'a heavy fine was not discussed', run: () => decide(heavy(), [fine(100_000)]) },
  { code: 'discussion-missing', when: 'a complex case ends without penalty and was not discussed', run: () => reviewedForNoPenalty({ registration: { complex: true } }).refused('decide-no-penalty', NO_PENALTY, { as: 'deputy' }) },
  { code: 'discussion-missing', when: 'a complex case ends in a small fine and was not discussed', run: () => decide(reviewed({ registration: { complex: true } }), [fine(50_000)]) },
  { code: 'discussion-missing', when: 'a suspension was not discussed', run: () => decide(heavy([suspension]), [suspension]) },
  { code: 'too-few-heads', field: 'participants', when: 'two heads discuss', run: () => reviewed().refused('hold-discussion', { heldOn: '2026-03-25', participants: ['deputy', 'director', 'deputy'], conclusion: '同意' }) },
  { code: 'unknown-officer', field: 'participants.2', when: 'a stranger discusses', run: () => reviewed().refused('hold-discussion', { heldOn: '2026-03-25', participants: ['deputy', 'director', 'nobody'], conclusion: '同意' }) },
  { code: 'decider-investigated', when: 'an officer of the case decides', run: () => decide(reviewed({ officers: ['li', 'second-director'] }), [fine(1)], 'second-director') },
  { code: 'heavier-than-notified', field: 'penalties', when: 'the fine exceeds the notice', run: () => decide(reviewed(), [fine(50_001)]) },
  { code: 'heavier-than-notified', field: 'penalties', when: 'a larger fine replaces part of a confiscation', run: () => decide(reviewed({ penalties: [fine(10_000), confiscation(50_000)] }), [fine(20_000), confiscation(40_000)]) },
  { code: 'kind-not-notified', field: 'penalties', when: 'a suspension was never notified', run: () => decide(reviewed(), [fine(1), suspension]) },
  { code: 'heavier-than-reviewed', field: 'penalties', when: 'a new notice goes beyond what was reviewed', run: () => decide(renotified([fine(60_000)]), [fine(55_000)]) },
  { code: 'heavier-than-reviewed', field: 'penalties', when: 'a new notice names a kind that was not reviewed', run: () => decide(renotified([fine(50_000), suspension]), [fine(50_000), suspension]) },
  { code: 'review-was-no-penalty', when: 'a penalty is decided where none was reviewed', run: () => decide(reviewedForNoPenalty(), [fine(1)]) },
  { code: 'review-was-no-penalty', when: 'no penalty is decided where one was reviewed', run: () => reviewed().refused('decide-no-penalty', NO_PENALTY, { as: 'deputy' }) },
  { code: 'transfer-open', when: 'a crime is being handed over', run: () => { const c = reviewed(); c.give('propose-transfer', { crime: '危险作业罪' }); return c.refused('withdraw-case', { reason: '撤案' }, { as: 'deputy' }); } },

  { code: 'summary-limit', field: 'penalties', when: 'an organisation is fined 3,000.01 yuan on the spot', run: () => onTheSpot([fine(3_000.01)]) },
  { code: 'summary-limit', field: 'penalties', when: 'a person is fined 201 yuan on the spot', run: () => onTheSpot([fine(201)], { party: { kind: 'person', name: '刘某' } }) },
  { code: 'summary-limit', field: 'penalties', when: 'an organisation is fined 1,000.01 yuan under the law of 2017', run: () => before2021([fine(1_000.01)], '2021-07-14') },
  { code: 'summary-limit', field: 'penalties', when: 'a person is fined 51 yuan under the law of 2017', run: () => before2021([fine(51)], '2021-07-14', { kind: 'person', name: '刘某' }) },
  { code: 'summary-kinds', field: 'penalties', when: 'goods are confiscated on the spot', run: () => onTheSpot([confiscation(10)]) },
];

function heavy(penalties: readonly Penalty[] = [fine(100_000)]) {
  const c = concluded({ penalties });
  c.give('notify-party', notice(penalties, '2026-03-20', true));
  c.give('waive-statement', { on: '2026-03-20' });
  c.give('submit-for-review');
  c.give('give-review-opinion', OPINION, { as: 'reviewer' });
  return c;
}

function before2021(penalties: readonly Penalty[], at: string, party: object = REGISTRATION.party) {
  const c = new Case();
  c.give('register-case', { ...REGISTRATION, variant: 'summary', secondOfficer: 'wang', party, discoveredOn: at }, { at });
  return c.refused('decide-on-the-spot', { ...ON_THE_SPOT, penalties });
}

function renotified(penalties: readonly Penalty[]) {
  const c = reviewed();
  c.give('notify-party', notice(penalties, '2026-03-25', true));
  c.give('waive-statement', { on: '2026-03-25' });
  if (penalties.includes(suspension)) c.give('hold-discussion', { heldOn: '2026-03-25', participants: ['deputy', 'director', 'second-director'], conclusion: '同意' });
  return c;
}

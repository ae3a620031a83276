import type { Penalty } from '../../enforcement-case/index.js';
import type { Case } from '../case-driver.js';
import { archived, closed, decided, onTheSpot, paid, published, reviewed, withEvidence } from '../walk.js';
import { confiscation, decision, fine, HEADS_DISCUSSED, payment, PERSON, yuan } from '../samples.js';
import type { RefusalRow } from './row.js';

interface Fine { readonly code?: string; readonly fine: number; readonly change?: object }
const violation = ({ code = 'wsl-97-3', fine: amount, change = {} }: Fine) => ({ code, fineFen: yuan(amount), ...change });
function decide(violations: readonly Fine[], change: object = {}, c: Case = reviewed()) {
  const sum = violations.reduce((total, v) => total + v.fine, 0);
  return c.refused('decide-penalty', { ...decision([fine(sum)]), violations: violations.map(violation), ...change }, { as: 'deputy' });
}
const discussed = () => { const c = reviewed(); c.give('hold-discussion', HEADS_DISCUSSED); return c; };
const lost = (change: object) => {
  const c = published();
  c.give('record-reconsideration', { on: '2026-04-08', body: '市局' }, { at: '2026-04-08' });
  return c.refused('record-reconsideration-outcome', { on: '2026-05-08', ...change }, { at: '2026-05-08' });
};
const revoked = () => {
  const c = published();
  c.give('record-reconsideration', { on: '2026-04-08', body: '市局' }, { at: '2026-04-08' });
  c.give('record-reconsideration-outcome', { on: '2026-05-08', outcome: 'revoked' }, { at: '2026-05-08' });
  return c;
};
const big = () => onTheSpot({ penalties: [fine(100.01)] });
const major = { profile: { majorPenaltyFen: { person: yuan(10_000), organisation: yuan(50_000) } } };
const displayed = () => { const c = paid(); c.give('set-display-period', { category: 'ordinary', months: 12 }); return c; };
const REQUEST = { on: '2027-03-29', reason: '已整改' };
const GRANT = { on: '2027-03-30', granted: true, opinion: '已履行' };
const asked = () => { const c = displayed(); c.give('request-credit-repair', { ...REQUEST, on: '2027-03-30' }, { at: '2027-03-30' }); return c; };
const repaired = (outcome: string, penalties?: readonly Penalty[]) => lost({ outcome, ...(penalties ? { penalties } : {}) });
const defer = (dueOn: string) => published().refused('defer-payment', { until: '2026-06-30', reason: '困难', instalments: [{ dueOn, amountFen: yuan(50_000) }] }, { as: 'deputy' });

export const FINING_ROWS: readonly RefusalRow[] = [
  { code: 'unknown-violation', field: 'violations.0.code', when: 'the code stands in no catalogue', run: () => decide([{ code: 'wsl-1', fine: 1_000 }]) },
  { code: 'unknown-violation', field: 'violations.0.code', when: 'the law was not yet in force', run: () => decide([{ code: 'hcl-103-1', fine: 50_000 }]) },
  { code: 'no-sanction', field: 'violations.0.occasion', when: 'the article punishes only what is not corrected', run: () => decide([{ code: 'wsl-108', fine: 20_000 }]) },
  { code: 'no-sanction', field: 'violations.0.occasion', when: 'the article fines persons only', run: () => decide([{ code: 'wsl-94', fine: 20_000 }]) },
  { code: 'income-needed', field: 'violations.0.annualIncomeFen', when: 'the fine is a share of an income nobody gave', run: () => decide([{ code: 'wsl-95-1', fine: 4_000, change: { occasion: 'accident' } }], {}, reviewed({ registration: { party: PERSON }, penalties: [fine(4_000)] })) },
  { code: 'fine-outside-range', field: 'violations.0.fineFen', when: 'the fine is below the range', run: () => decide([{ fine: 50_000, change: { occasion: 'not-corrected', departure: '理由' } }], {}, discussed()) },
  { code: 'fine-outside-range', field: 'violations.0.fineFen', when: 'it is mitigated without a circumstance that mitigates', run: () => decide([{ fine: 50_000, change: { occasion: 'not-corrected', departure: '理由' } }], { discretion: 'mitigated', circumstances: ['first-found'] }, discussed()) },
  { code: 'fine-outside-range', field: 'violations.0.fineFen', when: 'the fine is above the range, whatever the reasons', run: () => decide([{ code: 'wsl-102', fine: 50_000.01, change: { tier: 'serious', departure: '理由' } }], { discretion: 'heavier' }, reviewedAt(50_000.01)) },
  { code: 'departure-needs-reasons', field: 'violations.0.departure', when: 'the fine is above the tier its circumstances call for', run: () => decide([{ fine: 40_000 }], { circumstances: ['first-found'] }) },
  { code: 'departure-needs-reasons', field: 'violations.0.departure', when: 'the fine is below the tier that is named', run: () => decide([{ fine: 40_000, change: { tier: 'serious' } }]) },
  { code: 'departure-needs-reasons', field: 'violations.0.departure', when: 'the party has earned the lower bound', run: () => decide([{ code: 'wsl-109', fine: 50_000.01 }], { circumstances: ['cooperative', 'rectified'] }, reviewedAt(50_000.01, { cooperativeAtLowerBound: true })) },
  { code: 'departure-needs-reasons', field: 'violations.0.departure', when: 'a fine called the lower bound is not', run: () => decide([{ fine: 40_000 }], { discretion: 'lower-bound' }) },
  { code: 'departure-needs-discussion', field: 'violations.0.fineFen', when: 'the reasons were not discussed', run: () => decide([{ fine: 40_000, change: { departure: '理由' } }], { circumstances: ['first-found'] }) },
  { code: 'departure-needs-discussion', field: 'violations.0.fineFen', when: 'a mitigated fine was not discussed', run: () => decide([{ fine: 50_000, change: { occasion: 'not-corrected', departure: '理由' } }], { discretion: 'mitigated', circumstances: ['coerced'] }) },
  { code: 'violation-fines-do-not-add-up', field: 'violations', when: 'a yuan is missing', run: () => reviewed().refused('decide-penalty', { ...decision([fine(50_000)]), violations: [violation({ fine: 49_999 })] }, { as: 'deputy' }) },
  { code: 'not-mitigated', field: 'discretion', when: 'a fine within its range is called mitigated', run: () => decide([{ fine: 20_000 }], { discretion: 'mitigated', circumstances: ['coerced'] }) },

  { code: 'not-major', when: 'a small penalty is reported', run: () => decided().refused('report-major-penalty', { on: '2026-03-30', to: '市局' }) },
  { code: 'done-already', when: 'a major penalty is reported twice', run: () => { const c = decided(major); c.give('report-major-penalty', { on: '2026-03-30', to: '市局' }); return c.refused('report-major-penalty', { on: '2026-03-30', to: '市局' }); } },
  { code: 'major-report-open', when: 'a major penalty is closed unreported', run: () => paid(major).refused('close-case', { summary: '办结' }, { as: 'deputy' }) },
  { code: 'onsite-collection-scope', field: 'ground', when: 'more than 100 yuan is collected on site', run: () => big().refused('collect-on-site', payment(100, '2026-03-02')) },
  { code: 'onsite-reason-missing', field: 'reason', when: 'the special ground is not explained', run: () => big().refused('collect-on-site', { ...payment(100.01, '2026-03-02'), ground: 'remote-at-request' }) },
  { code: 'instalment-outside', field: 'instalments.0.dueOn', when: 'an instalment falls due after the deferral', run: () => defer('2026-07-01') },
  { code: 'instalment-outside', field: 'instalments.0.dueOn', when: 'an instalment was due yesterday', run: () => defer('2026-04-01') },

  { code: 'changed-penalties-missing', field: 'penalties', when: 'nobody knows what is owed now', run: () => repaired('changed') },
  { code: 'penalties-not-changed', field: 'penalties', when: 'the decision was upheld and yet has other penalties', run: () => repaired('upheld', [fine(1)]) },
  { code: 'remedy-heavier', field: 'penalties', when: 'the party is worse off for having asked', run: () => repaired('changed', [fine(50_000.01)]) },
  { code: 'remedy-heavier', field: 'penalties', when: 'a remedy adds a confiscation', run: () => repaired('changed', [fine(1), confiscation(1)]) },
  { code: 'day-too-early', field: 'receivedOn', when: 'the copy came before the party applied', run: () => published().refused('record-reconsideration', { on: '2026-04-08', receivedOn: '2026-04-07', body: '市局' }, { at: '2026-04-08' }) },
  { code: 'day-too-early', field: 'on', when: 'the bureau answered before it had the copy', run: () => { const c = published(); c.give('record-lawsuit', { on: '2026-04-08', receivedOn: '2026-04-15', court: '区法院' }, { at: '2026-04-15' }); return c.refused('answer-lawsuit', { on: '2026-04-14' }); } },

  { code: 'display-period', field: 'months', when: 'a penalty of work safety is shown for eleven months under the rule of 2023', run: () => published().refused('set-display-period', { category: 'light', months: 11 }) },
  { code: 'not-published', when: 'a display is set for what is not shown', run: () => decided().refused('set-display-period', { category: 'light', months: 12 }) },
  { code: 'done-already', when: 'a display is set twice', run: () => displayed().refused('set-display-period', { category: 'light', months: 12 }) },
  { code: 'repair-too-early', field: 'on', when: 'repair is asked for within the shortest display', run: () => displayed().refused('request-credit-repair', REQUEST, { at: '2027-03-29' }) },
  { code: 'repair-too-early', field: 'on', when: 'it was asked for too early, and is recorded later', run: () => displayed().refused('request-credit-repair', REQUEST, { at: '2027-03-30' }) },
  { code: 'fine-owing', when: 'repair is asked for by somebody who still owes', run: () => { const c = published(); c.give('set-display-period', { category: 'serious', months: 36 }); return c.refused('request-credit-repair', REQUEST, { at: '2027-04-02' }); } },
  { code: 'not-published', when: 'repair is asked for of what is not shown', run: () => decided().refused('request-credit-repair', REQUEST) },
  { code: 'publication-withdrawn', when: 'repair is asked for of what was withdrawn', run: () => { const c = revoked(); c.give('withdraw-publication', { on: '2026-05-11', reason: '撤销' }, { at: '2026-05-11' }); return c.refused('request-credit-repair', REQUEST, { at: '2027-04-02' }); } },
  { code: 'display-over', when: 'repair is asked for when the display has run out by itself', run: () => paid().refused('request-credit-repair', REQUEST, { at: '2029-03-31' }) },
  { code: 'repair-pending', when: 'repair is asked for twice', run: () => asked().refused('request-credit-repair', REQUEST) },
  { code: 'own-repair', when: 'whoever recorded the request decides on it', run: () => asked().refused('decide-credit-repair', GRANT, { as: 'li', roles: ['deputy-director'] }) },
  { code: 'already-repaired', when: 'repair is asked for again', run: () => { const c = asked(); c.give('decide-credit-repair', GRANT, { as: 'deputy' }); return c.refused('request-credit-repair', REQUEST); } },
  { code: 'display-over', when: 'it is granted when the display has run out', run: () => asked().refused('decide-credit-repair', GRANT, { as: 'deputy', at: '2027-03-31' }) },
  { code: 'no-repair-requested', when: 'nobody asked for repair', run: () => archived().refused('decide-credit-repair', GRANT, { as: 'deputy' }) },
  { code: 'no-transfer', when: 'the police have no file', run: () => closed().refused('record-police-decision', { on: '2026-04-13', accepted: true, number: '3号' }) },
  { code: 'done-already', when: 'the police decide twice', run: () => { const c = handedOver(); c.give('record-police-decision', { on: '2026-03-05', accepted: true, number: '3号' }); return c.refused('record-police-decision', { on: '2026-03-05', accepted: false, number: '4号' }); } },
  { code: 'not-own-term', field: 'clockId', when: 'the party is to pay earlier than the law says', run: () => published().refused('set-due-day', { clockId: 'fine-payment', day: '2026-04-10', reason: '加快' }, { as: 'deputy' }) },
];

/** Reviewed with one fine of this amount. */
function reviewedAt(amount: number, profile: object = {}) {
  return reviewed({ penalties: [fine(amount)], profile });
}

function handedOver() {
  const c = withEvidence();
  c.give('propose-transfer', { crime: '危险作业罪' });
  c.give('approve-transfer', { approved: true, reason: '同意' }, { as: 'director' });
  c.give('transfer-case', { at: '2026-03-05T09:00:00+08:00', organ: '区公安分局' });
  return c;
}

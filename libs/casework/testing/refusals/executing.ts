import type { Case } from '../case-driver.js';
import { ARCHIVE, payment, yuan } from '../samples.js';
import { closed, decided, decidedNoPenalty, onTheSpot, paid, published, served, withEvidence } from '../walk.js';
import type { RefusalRow } from './row.js';

const close = (c: Case, at?: string) => c.refused('close-case', { summary: '办结' }, { as: 'deputy', ...(at ? { at } : {}) });
const after = (c: Case, type: string, payload: unknown, as = 'li') => { c.give(type, payload, { as }); return c; };
const serve = (method: string, servedOn: string) => ({ method, servedOn, proof: '回证' });
const pay = (c: Case, amount: number, on: string) => c.refused('record-payment', payment(amount, on), { at: on });
const reconsidered = (outcome: string) => {
  const c = published();
  c.give('record-reconsideration', { on: '2026-04-08', body: '市应急管理局' }, { at: '2026-04-08' });
  c.give('record-reconsideration-outcome', { on: '2026-05-08', outcome }, { at: '2026-05-08' });
  return c;
};
const defer = (amounts: readonly number[]) => ({ until: '2026-06-30', reason: '经济困难', instalments: amounts.map((a, i) => ({ dueOn: `2026-0${5 + i}-30`, amountFen: yuan(a) })) });
const demanded = (c: Case, on: string) => { c.give('demand-payment', { on }, { at: on }); return c; };
const apply = (c: Case, on: string) => c.refused('apply-court-enforcement', { on, court: '示范区人民法院' }, { as: 'deputy', at: on });

export const EXECUTING_ROWS: readonly RefusalRow[] = [
  { code: 'not-served', when: 'money comes before service', run: () => decided().refused('record-payment', payment(1, '2026-03-30')) },
  { code: 'not-served', when: 'a case is closed unserved', run: () => close(decided()) },
  { code: 'not-announced', field: 'method', when: 'nothing was announced', run: () => decided().refused('record-service', serve('announcement', '2026-03-30')) },
  { code: 'announcement-not-run', field: 'servedOn', when: 'the thirty days are not over', run: () => after(decided(), 'announce-service', { on: '2026-03-30', where: '公告栏' }).refused('record-service', serve('announcement', '2026-03-31'), { at: '2026-03-31' }) },
  { code: 'day-too-early', field: 'servedOn', when: 'served before it was decided', run: () => decided().refused('record-service', serve('direct', '2026-03-29')) },
  { code: 'done-already', when: 'served twice', run: () => served().refused('record-service', serve('direct', '2026-04-01')) },
  { code: 'done-already', when: 'published twice', run: () => published().refused('publish-decision', {}) },
  { code: 'no-penalty-not-published', when: 'the bureau keeps such decisions to itself', run: () => decidedNoPenalty().refused('publish-decision', {}) },
  { code: 'not-published', when: 'a penalty is closed unpublished', run: () => close(served()) },
  { code: 'not-published', when: 'nothing is there to withdraw', run: () => served().refused('withdraw-publication', { on: '2026-04-01', reason: '撤回' }) },
  { code: 'not-overturned', when: 'the decision stands', run: () => published().refused('withdraw-publication', { on: '2026-04-02', reason: '撤回' }) },
  { code: 'withdrawal-open', when: 'a revoked decision is still public', run: () => close(reconsidered('revoked')) },
  {
    code: 'decision-overturned', when: 'a revoked decision is to be published',
    run: () => {
      const c = served();
      c.give('record-reconsideration', { on: '2026-04-01', body: '市应急管理局' });
      c.give('record-reconsideration-outcome', { on: '2026-04-01', outcome: 'revoked' });
      return c.refused('publish-decision', {}, { as: 'clock' });
    },
  },
  { code: 'onsite-open', when: 'an on-the-spot penalty was not recorded', run: () => { const c = onTheSpot(); c.give('publish-decision', {}, { as: 'clock' }); return close(c); } },
  {
    code: 'onsite-cash-open', when: 'cash taken on site has not reached the bank',
    run: () => {
      const c = after(onTheSpot(), 'collect-on-site', payment(100, '2026-03-02'));
      c.give('record-on-the-spot');
      c.give('publish-decision', {}, { as: 'clock' });
      return close(after(c, 'hand-in-fine', { on: '2026-03-02' }));
    },
  },
  { code: 'not-summary', when: 'an ordinary fine is collected on site', run: () => published().refused('collect-on-site', payment(1, '2026-04-02')) },
  { code: 'done-already', when: 'a fine is collected on site twice', run: () => after(onTheSpot(), 'collect-on-site', payment(40, '2026-03-02')).refused('collect-on-site', payment(60, '2026-03-02')) },
  { code: 'no-fine', when: 'a warning is paid for', run: () => onTheSpot({ penalties: [{ kind: 'warning' }] }).refused('record-payment', payment(1, '2026-03-02')) },
  { code: 'no-fine', when: 'nothing was collected that could be handed in', run: () => onTheSpot().refused('hand-in-fine', { on: '2026-03-02' }) },
  { code: 'no-fine', when: 'nothing is owing any more', run: () => paid().refused('demand-payment', { on: '2026-04-10' }) },
  { code: 'overpaid', field: 'amountFen', when: 'one yuan too much is paid', run: () => pay(published(), 50_001, '2026-04-10') },
  { code: 'overpaid', field: 'amountFen', when: 'more is collected on site than was fined', run: () => onTheSpot().refused('collect-on-site', payment(101, '2026-03-02')) },
  { code: 'fine-owing', when: 'a case is closed unpaid', run: () => close(published()) },
  { code: 'instalments-do-not-add-up', field: 'instalments', when: 'a yuan is missing', run: () => published().refused('defer-payment', defer([20_000, 29_999]), { as: 'deputy' }) },
  { code: 'day-too-early', field: 'until', when: 'payment is deferred to the past', run: () => published().refused('defer-payment', { until: '2026-04-01', reason: '困难' }, { as: 'deputy' }) },
  { code: 'payment-not-due', field: 'on', when: 'the party is urged on the last day it may pay', run: () => published().refused('demand-payment', { on: '2026-04-16' }, { at: '2026-04-16' }) },
  { code: 'demand-missing', when: 'the court is asked without a demand', run: () => apply(published(), '2026-11-09') },
  { code: 'demand-missing', field: 'on', when: 'the tenth working day after the demand is not over', run: () => apply(demanded(published(), '2026-11-09'), '2026-11-23') },
  { code: 'remedy-period-runs', field: 'on', when: 'the party may still go to court', run: () => apply(demanded(published(), '2026-04-17'), '2026-05-11') },
  { code: 'remedy-open', when: 'the court is asked while a reconsideration runs', run: () => { const c = demanded(published(), '2026-04-17'); c.give('record-reconsideration', { on: '2026-04-20', body: '市局' }, { at: '2026-04-20' }); return apply(c, '2026-05-11'); } },
  { code: 'not-applied', when: 'the court was never asked', run: () => published().refused('record-court-enforcement', { on: '2026-04-02', outcome: 'executed' }) },
  { code: 'remedy-open', when: 'a case is closed while a reconsideration runs', run: () => close(after(published(), 'record-reconsideration', { on: '2026-04-02', body: '市局' })) },
  { code: 'remedy-open', when: 'a lawsuit is recorded while a reconsideration runs', run: () => after(published(), 'record-reconsideration', { on: '2026-04-02', body: '市局' }).refused('record-lawsuit', { on: '2026-04-02', court: '区法院' }) },
  { code: 'remedy-open', when: 'a reconsideration is recorded while a lawsuit runs', run: () => after(published(), 'record-lawsuit', { on: '2026-04-02', court: '区法院' }).refused('record-reconsideration', { on: '2026-04-02', body: '市局' }) },
  { code: 'remedy-open', when: 'a volume is archived while a lawsuit runs', run: () => after(closed(), 'record-lawsuit', { on: '2026-04-13', court: '区法院' }).refused('archive-case', ARCHIVE, { as: 'archivist' }) },
  { code: 'no-remedy', when: 'nobody asked for reconsideration', run: () => published().refused('record-reconsideration-outcome', { on: '2026-04-02', outcome: 'upheld' }) },
  { code: 'no-remedy', when: 'nobody sued', run: () => published().refused('answer-lawsuit', { on: '2026-04-02' }) },
  { code: 'done-already', when: 'a second reconsideration is recorded', run: () => reconsidered('upheld').refused('record-reconsideration', { on: '2026-05-08', body: '市局' }) },
  { code: 'no-transfer', when: 'no transfer was proposed', run: () => withEvidence().refused('approve-transfer', { approved: true, reason: '同意' }, { as: 'director' }) },
  { code: 'no-transfer', when: 'a proposed transfer was not approved', run: () => after(withEvidence(), 'propose-transfer', { crime: '危险作业罪' }).refused('transfer-case', { at: '2026-03-05T09:00:00+08:00', organ: '公安' }) },
  { code: 'moment-in-future', field: 'at', when: 'the file is handed over later today', run: () => { const c = after(withEvidence(), 'propose-transfer', { crime: '危险作业罪' }); c.give('approve-transfer', { approved: true, reason: '同意' }, { as: 'director' }); return c.refused('transfer-case', { at: '2026-03-05T12:00:00+08:00', organ: '公安' }); } },
  { code: 'preserved-evidence-open', when: 'a case is closed over preserved evidence', run: () => closeOverPreserved() },
];

/** Preserved again after the investigation was concluded, and forgotten. */
function closeOverPreserved() {
  const c = withEvidence();
  c.give('conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] });
  c.give('preserve-evidence', { on: '2026-03-05', items: '样品' }, { as: 'deputy' });
  return c.refused('terminate-case', { ground: 'other', reason: '终止' }, { as: 'deputy' });
}


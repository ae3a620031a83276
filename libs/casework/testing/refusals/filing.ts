import { staffWith } from '../bureau.js';
import { Case } from '../case-driver.js';
import { ACCIDENT, EVIDENCE, fine, notice, ON_THE_SPOT, PERSON, REGISTRATION } from '../samples.js';
import { concluded, filed, inReview, registered, withEvidence } from '../walk.js';
import type { RefusalRow } from './row.js';

const approve = (officers: readonly string[], at = '2026-03-04') => registered().refused('approve-filing', { officers }, { as: 'deputy', at });

export const FILING_ROWS: readonly RefusalRow[] = [
  { code: 'already-registered', when: 'a case is registered twice', run: () => registered().refused('register-case', REGISTRATION) },
  { code: 'not-registered', when: 'filing is approved before anything was registered', run: () => new Case().refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' }) },
  { code: 'not-registered', when: 'filing is declined before anything was registered', run: () => new Case().refused('decline-filing', { reason: '无' }, { as: 'deputy' }) },
  { code: 'day-in-future', field: 'discoveredOn', when: 'the discovery lies in the future', run: () => new Case().refused('register-case', { ...REGISTRATION, discoveredOn: '2026-03-03' }) },
  { code: 'accident-facts-missing', field: 'accident', when: 'an accident case has no accident', run: () => new Case().refused('register-case', { ...REGISTRATION, variant: 'accident' }) },
  {
    code: 'moment-in-future', field: 'accident.occurredAt', when: 'the accident is later today',
    run: () => new Case().refused('register-case', { ...REGISTRATION, variant: 'accident', accident: { ...ACCIDENT, occurredAt: '2026-03-02T10:00:01+08:00' } }),
  },
  { code: 'second-certified-officer-needed', field: 'officers', when: 'one officer is named', run: () => approve(['li']) },
  { code: 'second-certified-officer-needed', field: 'secondOfficer', when: 'an on-the-spot case names nobody else', run: () => new Case().refused('register-case', { ...REGISTRATION, variant: 'summary' }) },
  { code: 'officer-named-twice', field: 'officers', when: 'one officer is named twice', run: () => approve(['li', 'li']) },
  { code: 'unknown-officer', field: 'officers.1', when: 'an officer does not exist', run: () => approve(['li', 'nobody']) },
  { code: 'unknown-officer', field: 'officers.1', when: 'an officer has left', run: () => approve(['li', 'gone']) },
  { code: 'officer-not-certified', field: 'officers.1', when: 'an officer has no certificate', run: () => approve(['li', 'trainee']) },
  { code: 'officer-not-certified', field: 'officers.1', when: 'a certificate has run out', run: () => approve(['li', 'lapsing'], '2026-04-01') },
  {
    code: 'officer-not-certified', kind: 'state', when: 'a certificate runs out while the case is open: the step stops',
    run: () => filed({ officers: ['li', 'lapsing'] }).refused('collect-evidence', EVIDENCE, { at: '2026-04-01' }),
  },
  {
    code: 'own-registration', when: 'whoever registered also approves',
    run: () => {
      const c = new Case();
      c.give('register-case', REGISTRATION, { as: 'second-director' });
      return c.refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'second-director' });
    },
  },
  { code: 'is-summary', when: 'an on-the-spot case is filed', run: () => registered({ registration: { variant: 'summary', secondOfficer: 'wang' } }).refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' }) },
  { code: 'not-summary', when: 'an ordinary case is decided on the spot', run: () => registered().refused('decide-on-the-spot', ON_THE_SPOT) },
  { code: 'not-case-officer', when: 'an officer of another case works on it', run: () => filed().refused('collect-evidence', EVIDENCE, { as: 'zhao' }) },
  { code: 'not-case-officer', when: 'somebody else corrects the registration', run: () => filed().refused('correct-registration', { reason: '笔误' }, { as: 'zhao' }) },
  { code: 'credit-code-correct', field: 'creditCode', when: 'the code to be let stand is right', run: () => filed().refused('confirm-credit-code', { creditCode: '91320100MA0T00011F', attachment: '扫描件', reason: '确认' }, { as: 'head' }) },
  { code: 'party-no-organisation', when: 'a person is given a credit code', run: () => filed({ registration: { party: PERSON } }).refused('confirm-credit-code', { creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '确认' }, { as: 'head' }) },
  { code: 'not-an-accident', when: 'no accident has happened', run: () => filed().refused('report-accident-up', { at: '2026-03-04T09:00:00+08:00' }) },
  {
    code: 'done-already', when: 'an accident is reported up twice',
    run: () => {
      const c = filed({ registration: { variant: 'accident', accident: ACCIDENT } });
      c.give('report-accident-up', { at: '2026-03-02T11:00:00+08:00' });
      return c.refused('report-accident-up', { at: '2026-03-02T11:00:00+08:00' });
    },
  },
  { code: 'no-accident-report', when: 'the government has nothing to reply to', run: () => filed({ registration: { variant: 'accident', accident: ACCIDENT } }).refused('record-government-reply', { on: '2026-03-04', number: '1' }) },
  { code: 'no-government-reply', when: 'the accident report is unanswered', run: () => withEvidence({ registration: { variant: 'accident', accident: ACCIDENT } }).refused('conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] }) },
  { code: 'no-evidence', when: 'nothing was collected', run: () => filed().refused('conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] }) },
  { code: 'moment-in-future', field: 'collectedAt', when: 'evidence is collected tomorrow', run: () => filed().refused('collect-evidence', { ...EVIDENCE, collectedAt: '2026-03-05T09:30:00+08:00' }) },
  { code: 'unknown-officer', field: 'collectors.1', when: 'a stranger collected the evidence', run: () => filed().refused('collect-evidence', { ...EVIDENCE, collectors: ['li', 'nobody'] }, { at: '2026-03-05' }) },
  {
    code: 'preserved-evidence-open', when: 'preserved evidence waits for a decision',
    run: () => {
      const c = withEvidence();
      c.give('preserve-evidence', { on: '2026-03-05', items: '样品三瓶' }, { as: 'deputy' });
      return c.refused('conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] });
    },
  },
  { code: 'day-too-early', field: 'on', when: 'evidence was preserved before the filing', run: () => filed().refused('preserve-evidence', { on: '2026-03-03', items: '样品' }, { as: 'deputy' }) },
  { code: 'not-preserved', when: 'nothing was preserved', run: () => filed().refused('dispose-preserved-evidence', { on: '2026-03-04', disposition: '退还' }) },
  { code: 'investigation-open', when: 'the party is notified before the end of the investigation', run: () => withEvidence().refused('notify-party', notice([fine(100)], '2026-03-05')) },
  { code: 'unknown-officer', field: 'to', when: 'the case is given to somebody who is no officer', run: () => filed().refused('reassign', { to: 'archivist', reason: '调整' }, { as: 'head' }) },
  { code: 'officer-not-certified', field: 'to', when: 'the case is given to an officer without a certificate', run: () => filed().refused('reassign', { to: 'trainee', reason: '调整' }, { as: 'head' }) },
  { code: 'reviewer-investigated', when: 'the reviewer is one of the officers', run: () => inReview({ officers: ['li', 'wang', 'reviewing-officer'] }).refused('give-review-opinion', { outcome: 'pass', findings: {}, opinion: '同意' }, { as: 'reviewing-officer' }) },
  {
    code: 'reviewer-investigated', when: 'the reviewer registered the case',
    run: () => {
      const c = new Case();
      c.give('register-case', REGISTRATION, { as: 'reviewing-officer' });
      c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' });
      c.give('collect-evidence', { ...EVIDENCE, collectedAt: '2026-03-02T09:30:00+08:00' });
      c.give('conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] });
      c.give('submit-for-review');
      return c.refused('give-review-opinion', {}, { as: 'reviewing-officer' });
    },
  },
  { code: 'no-penalty-proposed', when: 'no penalty is proposed', run: () => concluded({ penalties: [] }).refused('notify-party', notice([fine(100)], '2026-03-20')) },
  { code: 'unknown-officer', field: 'officers.0', when: 'an officer has left meanwhile', run: () => { const c = filed(); c.staff = staffWith({ li: { active: false } }); return c.refused('change-officers', { officers: ['li', 'wang'], reason: '调整' }, { as: 'head' }); } },
];

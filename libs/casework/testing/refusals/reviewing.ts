import { Case } from '../case-driver.js';
import { AV_RECORD, conclusion, EVIDENCE, file, fine, NO_PENALTY, notice, ON_THE_SPOT, REGISTRATION } from '../samples.js';
import { archived, concluded, decided, EVERY_GATE, everyGate, filed, onTheSpot, registered, reviewed, reviewedForNoPenalty, served, withEvidence } from '../walk.js';
import type { RefusalRow } from './row.js';

const gated = { profile: EVERY_GATE };
const recorded = (...mustRecord: readonly ('on-site-enforcement' | 'evidence-preservation' | 'hearing' | 'service-by-leaving' | 'service-by-announcement')[]) => ({ profile: { avRecord: { mustRecord } } });
const late = (actEndedOn: string, change: object = {}, at = '2026-03-02') => {
  const c = new Case();
  c.give('register-case', { ...REGISTRATION, actEndedOn, ...change }, { at });
  return c.refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' });
};
const atFilingGate = () => { const c = registered(gated); c.give('submit-for-review'); return c; };
/** Concluded under three gates, its investigation not yet reviewed. */
function concludedGated() {
  const c = registered(gated);
  c.give('submit-for-review');
  c.give('give-review-opinion', { outcome: 'pass', findings: everyGate().state.reviews[0]?.opinion?.findings, opinion: '同意' }, { as: 'reviewer' });
  c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
  c.give('collect-evidence', EVIDENCE, { at: '2026-03-05' });
  c.give('conclude-investigation', conclusion([fine(1)]));
  return c;
}

export const REVIEWING_ROWS: readonly RefusalRow[] = [
  { code: 'gate-not-passed', when: 'filing is approved before its review', run: () => registered(gated).refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' }) },
  { code: 'gate-not-passed', when: 'the party is notified before the investigation is reviewed', run: () => concludedGated().refused('notify-party', notice([fine(1)], '2026-03-05')) },
  { code: 'gate-not-passed', when: 'the investigation was concluded anew after all reviews', run: () => { const c = everyGate(); c.give('conclude-investigation', conclusion([fine(1)])); return c.refused('decide-penalty', {}, { as: 'deputy' }); } },
  { code: 'gate-not-passed', when: 'the heads discuss a penalty document that was not reviewed', run: () => { const c = everyGate(); c.give('submit-for-review'); c.give('give-review-opinion', { outcome: 'fail', findings: { ...c.state.reviews[0]?.opinion?.findings, 'procedure-lawful': { satisfied: false, note: '补正' } }, opinion: '退回' }, { as: 'reviewer' }); return c.refused('hold-discussion', {}, { as: 'deputy' }); } },
  { code: 'no-review-here', when: 'a filing is submitted where it is not reviewed', run: () => registered().refused('submit-for-review') },
  { code: 'not-filed-yet', when: 'a case in review of its filing is withdrawn', run: () => atFilingGate().refused('withdraw-case', { reason: '撤案' }, { as: 'deputy' }) },
  { code: 'not-filed-yet', when: 'a case in review of its filing is terminated', run: () => atFilingGate().refused('terminate-case', { ground: 'other', reason: '终止' }, { as: 'deputy' }) },
  { code: 'not-filed-yet', when: 'a case in review of its filing is transferred', run: () => atFilingGate().refused('propose-transfer', { crime: '危险作业罪' }) },

  { code: 'out-of-time', field: 'limitationReason', when: 'the act ended two years and a day before it was found', run: () => late('2024-03-01') },
  { code: 'out-of-time', field: 'limitationReason', when: 'harm was done, five years and a day before', run: () => late('2021-07-15', { harmful: true, discoveredOn: '2026-07-16' }, '2026-07-16') },
  { code: 'out-of-time', field: 'limitationReason', when: 'harm was done under the law of 2017, which knows two years only', run: () => late('2021-07-14', { harmful: true }) },
  {
    code: 'out-of-time', when: 'an old violation is fined on the spot',
    run: () => registered({ registration: { variant: 'summary', secondOfficer: 'wang', actEndedOn: '2024-03-01' } }).refused('decide-on-the-spot', ON_THE_SPOT),
  },
  { code: 'day-in-future', field: 'actEndedOn', when: 'the act is said to end tomorrow', run: () => new Case().refused('register-case', { ...REGISTRATION, actEndedOn: '2026-03-03' }) },

  { code: 'no-case-number', when: 'a recording is filed before an on-the-spot case has a number', run: () => filedWithoutNumber().refused('record-av', AV_RECORD) },
  { code: 'not-case-officer', when: 'somebody else files a recording', run: () => filed().refused('record-av', AV_RECORD, { as: 'zhao' }) },
  { code: 'moment-in-future', field: 'capturedAt', when: 'a recording is of tomorrow', run: () => filed().refused('record-av', AV_RECORD) },
  { code: 'unknown-officer', field: 'capturedBy.1', when: 'a stranger made the recording', run: () => withEvidence().refused('record-av', { ...AV_RECORD, capturedAt: '2026-03-05T09:35:00+08:00', capturedBy: ['li', 'nobody'] }) },
  { code: 'av-record-missing', when: 'the inspection on site was not recorded', run: () => withEvidence(recorded('on-site-enforcement')).refused('conclude-investigation', conclusion([fine(1)])) },
  { code: 'av-record-missing', field: 'on', when: 'evidence was preserved unrecorded', run: () => withEvidence(recorded('evidence-preservation')).refused('preserve-evidence', { on: '2026-03-05', items: '样品' }, { as: 'deputy' }) },
  { code: 'av-record-missing', field: 'method', when: 'the decision was left unrecorded', run: () => decided(recorded('service-by-leaving')).refused('record-service', { method: 'leaving', servedOn: '2026-03-30', proof: '留置' }) },
  { code: 'av-record-missing', field: 'on', when: 'the announcement was posted unrecorded', run: () => decided(recorded('service-by-announcement')).refused('announce-service', { on: '2026-03-30', where: '公告栏' }) },
  { code: 'nothing-to-attach-to', field: 'to', when: 'there is no such evidence', run: () => withEvidence().refused('attach-files', { to: { kind: 'evidence', number: 2 }, files: [file()] }) },
  { code: 'nothing-to-attach-to', field: 'to', when: 'nothing was served', run: () => decided().refused('attach-files', { to: { kind: 'service' }, files: [file()] }) },
  { code: 'file-attached-already', field: 'files.1.sha256', when: 'one file comes twice under two names', run: () => withEvidence().refused('attach-files', { to: { kind: 'evidence', number: 1 }, files: [file(), { ...file(), fileId: 'other' }] }) },
  { code: 'file-attached-already', field: 'files.0.sha256', when: 'a file is attached again', run: () => { const c = served(); c.give('attach-files', { to: { kind: 'service' }, files: [file()] }); return c.refused('attach-files', { to: { kind: 'service' }, files: [file()] }); } },
  { code: 'not-case-officer', when: 'an officer of another case attaches a file', run: () => withEvidence().refused('attach-files', { to: { kind: 'evidence', number: 1 }, files: [file()] }, { as: 'zhao' }) },

  { code: 'no-penalty-conditions', field: 'conditions', when: 'one condition of the list was not found', run: () => listed().refused('decide-no-penalty', { ...NO_PENALTY, conditions: ['first-found', 'minor', 'corrected-at-once'] }, { as: 'deputy' }) },
  { code: 'no-penalty-conditions', field: 'conditions', when: 'no condition is named', run: () => listed().refused('decide-no-penalty', NO_PENALTY, { as: 'deputy' }) },
  { code: 'day-too-early', field: 'on', when: 'counsel spoke before being asked', run: () => { const c = reviewed(); c.give('submit-for-review'); return c.refused('record-counsel-opinion', { on: '2026-03-24', counsel: '方律师', firm: '律所', recommendation: 'agree', opinion: '同意' }); } },
  { code: 'cannot-reopen-to', field: 'to', when: 'a case without a decision is to be executed', run: () => withdrawn().refused('reopen-case', { to: 'disclosure', ground: 'execution-resumed', reason: '恢复' }, { as: 'director' }) },
  { code: 'cannot-reopen-to', field: 'to', when: 'an on-the-spot case is to be investigated', run: () => archivedOnTheSpot().refused('reopen-case', { to: 'investigation', ground: 'new-facts', reason: '新证据' }, { as: 'director' }) },
  { code: 'not-your-role', when: 'the deputy reopens', run: () => archived().refused('reopen-case', { to: 'archiving', ground: 'volume-incomplete', reason: '漏装' }, { as: 'deputy' }) },
  { code: 'withdrawal-open', when: 'a new penalty is decided while the overturned one is public', run: () => { const c = archived(); c.give('reopen-case', { to: 'investigation', ground: 'decision-overturned', reason: '撤销' }, { as: 'director' }); c.give('conclude-investigation', conclusion([fine(1)])); c.give('notify-party', notice([fine(1)], '2026-04-20')); c.give('waive-statement', { on: '2026-04-20' }); c.give('submit-for-review'); c.give('give-review-opinion', { outcome: 'pass', findings: c.state.reviews[0]?.opinion?.findings, opinion: '同意' }, { as: 'reviewer' }); return c.refused('decide-penalty', {}, { as: 'deputy' }); } },
  { code: 'investigation-open', when: 'an unfinished investigation is submitted', run: () => withEvidence().refused('submit-for-review') },
  { code: 'not-case-officer', when: 'somebody else submits', run: () => concluded().refused('submit-for-review', {}, { as: 'zhao' }) },
];

/** On the way between two stages a number may be missing: a case whose filing journal was cut short. */
function filedWithoutNumber() {
  const c = filed();
  c.state = { ...c.state, caseNo: null };
  return c;
}

function listed() {
  return reviewedForNoPenalty({ profile: { noPenaltyList: { allOf: ['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once'] } } });
}

function withdrawn() {
  const c = filed();
  c.give('withdraw-case', { reason: '撤案' }, { as: 'deputy' });
  c.give('archive-case', { pages: 3, location: '柜一' }, { as: 'archivist' });
  return c;
}

function archivedOnTheSpot() {
  const c = onTheSpot({ penalties: [{ kind: 'warning' }] });
  c.give('record-on-the-spot');
  c.give('publish-decision', {}, { as: 'clock' });
  c.give('close-case', { summary: '办结' }, { as: 'deputy' });
  c.give('archive-case', { pages: 3, location: '柜一' }, { as: 'archivist' });
  return c;
}

import { isRefusal, reassign } from '../../kernel/index.js';
import { Case } from '../case-driver.js';
import { ACCIDENT, REGISTRATION } from '../samples.js';
import { archived, filed, registered } from '../walk.js';
import type { RefusalRow } from './row.js';

/** 30 days, to 90 by the director, to 180 by the superior: in force until 2026-01-31. */
function ladderCase() {
  const c = new Case();
  c.give('register-case', { ...REGISTRATION, discoveredOn: '2025-03-03' }, { at: '2025-03-03' });
  c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' });
  return c;
}
const accident = () => filed({ registration: { variant: 'accident', accident: ACCIDENT } });
const extend = (c: Case, change: object, as = 'director', at?: string) =>
  c.refused('extend-clock', { clockId: 'decision', length: 60, approvedBy: 'director', reason: '案情复杂', ...change }, { as, ...(at ? { at } : {}) });
const suspend = (c: Case, clockId: string, change: object = {}) =>
  c.refused('suspend-clock', { clockId, ground: 'appraisal', from: '2026-03-04', reason: '鉴定', ...change }, { as: 'deputy' });
const overdue = () => { const c = registered(); c.sound('2026-03-12'); return c; };

export const TERM_ROWS: readonly RefusalRow[] = [
  { code: 'unknown-command', field: 'type', when: 'the command does not exist', run: () => registered().refused('make-tea') },
  { code: 'unknown-command', field: 'type', when: 'the command is a word of the language', run: () => registered().refused('constructor') },
  { code: 'not-your-role', when: 'an auditor registers', run: () => new Case().refused('register-case', REGISTRATION, { as: 'auditor' }) },
  { code: 'wrong-stage', when: 'evidence is collected before filing', run: () => registered().refused('collect-evidence') },
  { code: 'process-ended', when: 'an archived case is corrected', run: () => archived().refused('correct-registration', { reason: '笔误' }) },
  { code: 'unknown-clock', field: 'clockId', when: 'the term never ran', run: () => extend(filed(), { clockId: 'archiving' }) },
  { code: 'unknown-clock', field: 'clockId', when: 'the term is met', run: () => extend(filed(), { clockId: 'case-filing' }) },
  { code: 'unknown-clock', field: 'clockId', when: 'the id is a word of the language', run: () => extend(filed(), { clockId: '__proto__' }) },
  { code: 'not-extendable', field: 'clockId', when: 'the law knows no extension', run: () => extend(filed(), {}) },
  { code: 'extension-late', when: 'the term is over', run: () => extend(ladderCase(), {}, 'director', '2025-04-03') },
  { code: 'extension-too-long', field: 'length', when: '151 days more would exceed 180', run: () => extend(ladderCase(), { length: 151, approvedBy: 'superior', reference: '市应急〔2025〕8号' }) },
  { code: 'extension-authority', field: 'approvedBy', when: 'a deputy approves what takes the director', run: () => extend(ladderCase(), { approvedBy: 'deputy-director' }, 'deputy') },
  { code: 'extension-authority', field: 'approvedBy', when: 'a section head writes the director\'s name', run: () => extend(ladderCase(), {}, 'head') },
  { code: 'extension-authority', field: 'approvedBy', when: 'the director extends to 180 days', run: () => extend(ladderCase(), { length: 150 }) },
  { code: 'extension-authority', when: 'a deputy revokes what the director granted', run: () => { const c = ladderCase(); c.give('extend-clock', { clockId: 'decision', length: 60, approvedBy: 'director', reason: '复杂' }, { as: 'director' }); return c.refused('revoke-extension', { clockId: 'decision', reason: '撤回' }, { as: 'deputy' }); } },
  { code: 'approval-reference-missing', field: 'reference', when: 'the superior\'s document is not named', run: () => extend(ladderCase(), { length: 150, approvedBy: 'superior' }) },
  { code: 'extension-used', when: 'the accident term was extended once', run: () => { const c = accident(); c.give('extend-clock', { clockId: 'accident-investigation', length: 60, approvedBy: 'government', reference: '示政批3号', reason: '复杂' }, { as: 'director' }); return extend(c, { clockId: 'accident-investigation', approvedBy: 'government', reference: '示政批4号' }); } },
  { code: 'nothing-to-revoke', field: 'clockId', when: 'nothing was extended', run: () => filed().refused('revoke-extension', { clockId: 'decision', reason: '撤回' }, { as: 'director' }) },
  { code: 'not-suspendable', field: 'ground', when: 'the rule knows no such ground', run: () => suspend(filed(), 'decision') },
  { code: 'not-suspendable', field: 'ground', when: 'the bureau set the term itself', run: () => suspend(registered(), 'case-filing', { from: '2026-03-02' }) },
  { code: 'suspension-late', field: 'from', when: 'the term had expired before', run: () => { const c = accident(); c.now = '2026-05-06T02:00:00.000Z'; return suspend(c, 'accident-investigation', { from: '2026-05-01' }); } },
  { code: 'already-suspended', field: 'clockId', when: 'the term is suspended', run: () => { const c = accident(); c.give('suspend-clock', { clockId: 'accident-investigation', ground: 'appraisal', from: '2026-03-04', reason: '鉴定' }, { as: 'deputy' }); return suspend(c, 'accident-investigation'); } },
  { code: 'not-suspended', field: 'clockId', when: 'a running term is resumed', run: () => filed().refused('resume-clock', { clockId: 'decision', until: '2026-03-04' }) },
  { code: 'due-day-loosens', field: 'day', when: 'the day is later than the law allows', run: () => filed().refused('set-due-day', { clockId: 'decision', day: '2026-06-03', reason: '放宽' }, { as: 'deputy' }) },
  { code: 'day-too-early', field: 'day', when: 'the due day precedes the start', run: () => filed().refused('set-due-day', { clockId: 'decision', day: '2026-03-03', reason: '加快' }, { as: 'deputy' }) },
  { code: 'unknown-escalation', field: 'escalationId', when: 'nothing was escalated', run: () => filed().refused('acknowledge-escalation', { escalationId: 'decision:1', text: '收到' }, { as: 'head' }) },
  { code: 'unknown-escalation', field: 'escalationId', when: 'the id is a word of the language', run: () => overdue().refused('acknowledge-escalation', { escalationId: 'constructor', text: '收到' }, { as: 'head' }) },
  { code: 'unknown-escalation', field: 'escalationId', when: 'it was answered already', run: () => { const c = overdue(); c.give('acknowledge-escalation', { escalationId: 'case-filing:1', text: '收到' }, { as: 'head' }); return c.refused('instruct-officer', { escalationId: 'case-filing:1', text: '加快' }, { as: 'head' }); } },
  { code: 'not-your-escalation', when: 'the head of another section answers', run: () => overdue().refused('acknowledge-escalation', { escalationId: 'case-filing:1', text: '收到' }, { as: 'other-head' }) },
  {
    code: 'unknown-person', field: 'to', when: 'any process is given to somebody who has left',
    run: () => {
      const c = filed();
      const verdict = reassign.decide(c.state, { to: 'gone', reason: '调整' }, c.context({ as: 'head' }));
      if (!isRefusal(verdict)) throw new Error('accepted');
      return verdict;
    },
  },
];

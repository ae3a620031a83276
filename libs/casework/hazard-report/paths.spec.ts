import { elapsed } from '#libs/calendar/index.js';
import { countOf } from '../kernel/index.js';
import * as w from './testing/walk.js';

describe('a 12350 report', () => {
  it('is verified by two certified officers, followed up, told and closed within sixty days', () => {
    const r = w.received();
    expect(r.state).toMatchObject({ stage: 'received', number: 'report-1', ownerId: 'desk', channel: 'hotline' });
    expect(r.clock('report-handle').deadline.dueDay).toBe('2026-05-01');
    r.give('assign-verification', { officers: ['li', 'wang'] });
    expect(r.state).toMatchObject({ stage: 'verifying', ownerId: 'li', officers: ['li', 'wang'] });
    r.give('verify-report', w.FINDING, { as: 'wang', at: '2026-03-10' });
    expect(r.clock('report-feedback').deadline.dueDay).toBe('2026-03-20');
    r.give('sign-off-report', { instructions: '立即整改' }, { as: 'head' }).give('record-rectification', { on: '2026-03-10', text: '已清理' }, { as: 'li' });
    r.give('give-feedback', w.FEEDBACK, { at: '2026-03-12' });
    expect(r.running()).toEqual(['report-handle']);
    r.give('close-report', { summary: '办结' });
    expect(r.state).toMatchObject({ stage: 'closed', outcome: 'confirmed', ended: true, closedOn: '2026-03-12' });
    expect(r.clock('report-handle')).toMatchObject({ state: 'met', missedAt: null });
  });

  it('from nobody known is verified like any other, and nobody need be told', () => {
    const r = w.verified({ registration: w.anonymous, finding: { finding: 'unfounded' } });
    expect(r.running()).toEqual(['report-handle']);
    r.give('close-report', { summary: '举报不实' });
    expect(r.state).toMatchObject({ stage: 'closed', outcome: 'unfounded' });
  });

  it('may be anonymous and still leave a number: then the outcome is told', () => {
    const r = w.verified({ registration: { reporter: { kind: 'person', phone: '13900000001' }, anonymous: true } });
    expect(r.running()).toEqual(['report-feedback', 'report-handle']);
  });

  it('leads to a case or a hazard, which is follow-up enough', () => {
    const r = w.verified().give('sign-off-report', { instructions: '立案' }, { as: 'head' }).give('link-report', { kind: 'enforcement-case', processId: 'case-9', reference: '（示范）应急立〔2026〕3号' }, { as: 'li' })
      .give('give-feedback', w.FEEDBACK, { at: '2026-03-12' }).give('close-report', { summary: '已立案' });
    expect(r.state.links).toEqual([{ kind: 'enforcement-case', processId: 'case-9', reference: '（示范）应急立〔2026〕3号', on: '2026-03-10' }]);
  });

  it('is rewarded on proposal, approval by another head, and payment', () => {
    const r = w.rewarded().give('decide-reward', { approved: true, reason: '同意' }, { as: 'deputy' }).give('pay-reward', { on: '2026-03-12', receiptNo: '领条1' }).give('close-report', { summary: '办结' });
    expect(r.state.reward).toMatchObject({ amountFen: 300_000, decision: { approved: true, by: 'deputy' }, paid: { receiptNo: '领条1' } });
    const refused = w.rewarded().give('decide-reward', { approved: false, reason: '不符合条件' }, { as: 'director' }).give('close-report', { summary: '办结' });
    expect(refused.state.stage).toBe('closed');
  });

  it('where people died is verified under the government', () => {
    const r = w.verifying({ registration: { deaths: true, matter: 'concealed-accident' } }).give('verify-report', { ...w.FINDING, organisedBy: '示范区人民政府' }, { as: 'li', at: '2026-03-10' });
    expect(r.state.verification?.organisedBy).toBe('示范区人民政府');
  });

  it('may be extended by thirty days, approved by the organ above with its reference', () => {
    const r = w.verifying();
    const asked = { clockId: 'report-handle', length: 30, reason: '情况复杂' };
    expect(r.refused('extend-clock', { ...asked, approvedBy: 'director' }, { as: 'director' }).code).toBe('extension-authority');
    expect(r.refused('extend-clock', { ...asked, approvedBy: 'superior' }, { as: 'director' }).code).toBe('approval-reference-missing');
    r.give('extend-clock', { ...asked, approvedBy: 'superior', reference: '市应急批3号' }, { as: 'director' });
    expect(r.clock('report-handle').deadline.dueDay).toBe('2026-05-31');
  });

  it('assigned by rule goes to two certified people of the section who are present', () => {
    const r = w.received().give('assign-verification', { sectionId: 'section-enforcement' });
    expect(new Set(r.state.officers).size).toBe(2);
    for (const id of r.state.officers) expect(['li', 'wang', 'zhao', 'lapsing', 'reviewing-officer', 'second-director']).toContain(id);
  });

  it('merged into another rings no more', () => {
    const r = w.verifying().give('merge-report', { into: 'report-0', reason: '同一隐患' });
    expect(r.state).toMatchObject({ stage: 'merged', mergedInto: 'report-0', ended: true });
    expect(r.running()).toEqual([]);
  });

  it('opened again by a sample check goes on with the days it had left', () => {
    const r = w.closed().give('sample-check', { passed: false, findings: '整改不到位' }, { as: 'head', at: '2026-05-10' });
    expect(r.state).toMatchObject({ stage: 'verifying', ended: false, closedOn: null, verification: null, closings: [{ on: '2026-03-12', reopenedOn: '2026-05-10' }], rounds: [{ verification: { finding: 'confirmed' } }] });
    expect(elapsed(countOf(r.clock('report-handle#2')), '2026-05-10', r.calendar)).toBe(10);
    expect(r.sound('2026-05-10').types().filter((t) => /Missed|Warned|Escalation/.test(t))).toEqual([]);
  });

  it('is never closed by itself, however long it lies', () => {
    const r = w.verifying().sound('2026-12-01');
    expect(r.state.stage).toBe('verifying');
    expect(r.events('EscalationRaised').map((e) => e.recipientId)).toEqual(['head', 'deputy', 'director']);
  });
});

import { elapsed } from '#libs/calendar/index.js';
import { countOf, isOverdue } from '../kernel/index.js';
import { staffWith } from '../testing/bureau.js';
import * as w from './testing/walk.js';

describe('a closing that does not hold', () => {
  const reopened = (at = '2026-05-10') => w.closed().give('sample-check', { passed: false, findings: '答复未回应主要诉求' }, { as: 'head', at });

  it('is opened again where its term stood: ten days used, due fifty days on, no alarm', () => {
    const p = reopened();
    expect(p.state).toMatchObject({ stage: 'handling', ended: false, outcome: null });
    const clock = p.clock('petition-handle#2');
    expect(elapsed(countOf(clock), '2026-05-10', p.calendar)).toBe(10);
    expect(p.events('PetitionReopened')).toMatchObject([{ usedDays: 10 }]);
    expect(clock.deadline.dueDay).toBe('2026-06-29');
    expect(isOverdue(clock, p.now)).toBe(false);
    p.sound('2026-05-10');
    expect(p.types().filter((t) => /Missed|Warned|Escalation/.test(t))).toEqual([]);
    p.sound('2026-06-30T02:00:00.000Z');
    expect(p.events('DeadlineMissed')).toMatchObject([{ clockId: 'petition-handle#2' }]);
  });

  it('is shown as open, and the first closing only in its history', () => {
    const p = reopened();
    expect(p.state.closedOn).toBeNull();
    expect(p.state.closings).toEqual([{ on: '2026-03-12', by: 'desk', summary: '已答复送达', reopenedOn: '2026-05-10' }]);
    p.give('issue-reply', { ...w.REPLY, on: '2026-05-20' }, { as: 'li', at: '2026-05-20' }).give('record-result', { result: 'supported', detail: '补充答复' }, { as: 'li' })
      .give('serve-reply', { ...w.SERVICE, on: '2026-05-20' }, { as: 'li' }).give('close-petition', { summary: '再次办结' });
    expect(p.state.closings.map((c) => [c.on, c.reopenedOn])).toEqual([['2026-03-12', '2026-05-10'], ['2026-05-20', null]]);
    expect(p.state.closedOn).toBe('2026-05-20');
  });

  it('keeps an extension granted before, and starts a fresh term where nothing is left of the old one', () => {
    const extended = w.handling().give('extend-clock', { clockId: 'petition-handle', length: 30, approvedBy: 'director', reason: '复杂' }, { as: 'director', at: '2026-03-05' })
      .give('notify-extension', { ...w.NOTICE, on: '2026-03-05' });
    extended.give('issue-reply', w.REPLY, { as: 'li', at: '2026-03-12' }).give('record-result', { result: 'supported', detail: '整改' }, { as: 'li' }).give('serve-reply', w.SERVICE, { as: 'li' })
      .give('close-petition', { summary: '办结' }).give('sample-check', { passed: false, findings: '重办' }, { as: 'head', at: '2026-05-10' });
    expect(extended.clock('petition-handle#2').deadline.dueDay).toBe('2026-07-29');
    const late = w.handling().give('issue-reply', { ...w.REPLY, on: '2026-06-01' }, { as: 'li', at: '2026-06-01' }).give('record-result', { result: 'supported', detail: '整改' }, { as: 'li' })
      .give('serve-reply', { ...w.SERVICE, on: '2026-06-01' }, { as: 'li' }).give('close-petition', { summary: '办结' });
    expect(late.clock('petition-handle').missedAt).not.toBeNull();
    late.give('sample-check', { passed: false, findings: '重办' }, { as: 'head', at: '2026-06-10' });
    expect(late.clock('petition-handle#2').deadline.dueDay).toBe('2026-08-09');
    expect(late.clock('petition-handle').missedAt).not.toBeNull();
  });

  it('stays closed when the check passes', () => {
    const p = w.closed().give('sample-check', { passed: true, findings: '规范' }, { as: 'deputy', at: '2026-04-01' });
    expect(p.state).toMatchObject({ stage: 'closed', ended: true, closedOn: '2026-03-12', sampleChecks: [{ passed: true, by: 'deputy' }] });
  });
});

describe('reminders and escalation', () => {
  it('climb once a rung, however often the clock looks', () => {
    const p = w.handling();
    for (let day = 1; day <= 20; day += 1) p.sound(`2026-05-${String(day).padStart(2, '0')}T03:00:00.000Z`).sound(`2026-05-${String(day).padStart(2, '0')}T09:00:00.000Z`);
    expect(p.events('DeadlineWarned')).toHaveLength(2);
    expect(p.events('EscalationRaised').map((e) => [e.level, e.recipientId])).toEqual([[1, 'head'], [2, 'deputy'], [3, 'director']]);
    expect(p.events('DeadlineMissed')).toHaveLength(1);
  });

  it('pass over an account that was disabled, and say so', () => {
    const p = w.handling();
    p.staff = staffWith({ head: { active: false } });
    p.sound('2026-05-02T02:00:00.000Z');
    expect(p.events('EscalationRaised')[0]).toMatchObject({ level: 1, recipientId: 'deputy', passedOver: ['section-head'] });
  });

  it('put an answered petition that nobody closes before one supervisor after the other, and never close it', () => {
    const p = w.replied();
    p.sound('2026-04-20');
    expect(p.clock('petition-review-request').state).toBe('expired');
    expect(p.clock('petition-closing')).toMatchObject({ deadline: { dueDay: '2026-04-11' } });
    expect(p.events('EscalationRaised').map((e) => [e.level, e.recipientId, e.clockId])).toEqual([
      [1, 'head', 'petition-closing'], [2, 'deputy', 'petition-closing'], [3, 'director', 'petition-closing'],
    ]);
    expect(p.state).toMatchObject({ stage: 'replied', ended: false });
    p.give('close-petition', { summary: '办结' });
    expect(Object.values(p.state.escalations).map((e) => e.answer?.kind)).toEqual(['settled', 'settled', 'settled']);
  });
});

describe('who handles it', () => {
  it('is assigned by hand, or by rule to somebody of the section who is present, always the same one', () => {
    const p = w.received().give('assign', { sectionId: 'section-enforcement', reason: '按科室分派' });
    const chosen = p.state.ownerId;
    expect(['li', 'wang', 'zhao', 'trainee', 'lapsing', 'reviewing-officer', 'second-director']).toContain(chosen);
    expect(w.received().give('assign', { sectionId: 'section-enforcement', reason: '再来' }).state.ownerId).toBe(chosen);
    const away = w.received();
    away.staff = staffWith({ [chosen]: { absences: [{ from: '2026-03-01', to: '2026-03-31', delegateId: null }] } });
    expect(away.give('assign', { sectionId: 'section-enforcement', reason: '分派' }).state.ownerId).not.toBe(chosen);
    expect(p.events('PetitionAssigned')).toMatchObject([{ manner: 'rule' }]);
  });

  it('may be stood in for while away, and reassigned by a supervisor', () => {
    const p = w.handling();
    expect(p.refused('issue-reply', { ...w.REPLY, on: '2026-03-02' }, { as: 'wang' }).code).toBe('not-handler');
    p.staff = staffWith({ li: { absences: [{ from: '2026-03-01', to: '2026-03-05', delegateId: 'wang' }] } });
    p.give('issue-reply', { ...w.REPLY, on: '2026-03-02' }, { as: 'wang' });
    expect(p.state.reply?.by).toBe('wang');
    p.give('reassign', { to: 'zhao', reason: '调整' }, { as: 'head' });
    expect(p.state.ownerId).toBe('zhao');
  });

  it('registered by the public belongs to somebody at the desk', () => {
    const p = w.blank().give('register-petition', { ...w.REGISTRATION, channel: 'online' }, { as: 'public', roles: ['petition-desk'] });
    expect(p.state).toMatchObject({ ownerId: 'desk', registeredBy: 'public' });
  });
});

describe('visits, flags and confidence', () => {
  it('counts every visitor received, and flags five at once as a group', () => {
    const p = w.received({ registration: { channel: 'visit', visitors: 3 } });
    p.give('record-visit', { on: '2026-03-02', visitors: 4 });
    expect(p.state).toMatchObject({ visitors: 7, flags: { group: false } });
    expect(w.received({ registration: { channel: 'visit', visitors: 5, people: 5 } }).state.flags.group).toBe(true);
    expect(w.received({ registration: { channel: 'officer-visit' } }).state.visitors).toBe(1);
    p.give('flag-petition', { group: false, skipLevel: true, unlawful: false, reason: '越级走访' });
    expect(p.state.flags.skipLevel).toBe(true);
  });

  it('keeps the petitioner out of the title of a confidential petition', () => {
    expect(w.blank().refused('register-petition', { ...w.REGISTRATION, confidential: true, subject: '示例信访人甲反映动火' })).toMatchObject({ code: 'subject-gives-away', field: 'subject' });
    const p = w.received({ registration: { subject: '示例信访人甲反映动火' } });
    expect(p.refused('correct-petition', { confidential: true, reason: '要求保密' }).code).toBe('subject-gives-away');
    p.give('correct-petition', { confidential: true, subject: '反映动火', reason: '要求保密' });
    expect(p.state.confidential).toBe(true);
  });

  it('lets a supervisor confirm a genuine code that fails the check', () => {
    const code = '91320100MA0T00011G';
    const p = w.received({ registration: { petitioner: { kind: 'organisation', name: '示例公司', phone: '1' } } });
    expect(p.refused('correct-petition', { petitioner: { kind: 'organisation', creditCode: code }, reason: '补' }).code).toBe('credit-code-check');
    p.give('confirm-credit-code', { creditCode: code, attachment: '营业执照扫描件', reason: '旧码' }, { as: 'head' });
    expect(p.state).toMatchObject({ petitioner: { creditCode: code }, confirmedCode: { by: 'head' } });
  });
});

import * as b from '../testing/index.js';
import { nextAlarm, openEscalations, pendingAlarms } from './index.js';

/** Case filing was due on 2026-03-11; the first rung sounds at midnight after it. */
const FIRST_RUNG = '2026-03-11T16:00:00.000Z';
const LATER = '2026-03-20';

function escalated(setting: b.Walk = {}): b.Case {
  const c = b.registered(setting);
  c.sound(FIRST_RUNG);
  return c;
}
const raised = (c: b.Case) => c.events('EscalationRaised').map((e) => ({ level: e.level, post: e.post, to: e.recipientId, over: e.passedOver }));

describe('an escalation', () => {
  it('climbs while nobody answers', () => {
    const c = escalated();
    c.sound(LATER);
    expect(raised(c)).toEqual([
      { level: 1, post: 'section-head', to: 'head', over: [] },
      { level: 2, post: 'deputy-director', to: 'deputy', over: [] },
      { level: 3, post: 'director', to: 'director', over: [] },
    ]);
    expect(openEscalations(c.state.escalations)).toHaveLength(3);
  });

  it.each([['acknowledge-escalation', 'acknowledged'], ['instruct-officer', 'instructed']])('stops climbing at %s', (type, kind) => {
    const c = escalated();
    c.give(type, { escalationId: 'case-filing:1', text: '三日内办结' }, { as: 'head' });
    expect(c.state.escalations['case-filing:1']?.answer).toEqual({ kind, by: 'head', at: FIRST_RUNG, text: '三日内办结' });
    c.sound('2026-03-16');
    expect(raised(c)).toHaveLength(1);
    if (kind === 'instructed') expect(nextAlarm(c.state, c.context())).toBeNull();
  });

  it('that was only acknowledged comes back once, one level up, when three working days have changed nothing', () => {
    const c = escalated();
    c.give('acknowledge-escalation', { escalationId: 'case-filing:1', text: '已督促' }, { as: 'head', at: '2026-03-12' });
    expect(nextAlarm(c.state, c.context())).toBe('2026-03-17T01:00:00.000Z');
    expect(c.sound('2026-03-17T00:59:59.999Z')).toEqual([]);
    c.sound('2026-03-17T01:00:00.000Z');
    expect(raised(c).at(-1)).toEqual({ level: 2, post: 'deputy-director', to: 'deputy', over: [] });
    expect(c.events('EscalationRaised').at(-1)?.rung).toBe('again@3working-day');
    expect(nextAlarm(c.state, c.context())).toBeNull();
    c.give('acknowledge-escalation', { escalationId: 'case-filing:2', text: '收到' }, { as: 'deputy', at: '2026-03-17' });
    c.sound('2026-05-06');
    expect(raised(c)).toHaveLength(2);
  });

  it('comes back after as many days as the profile says, and stays with the director at the top', () => {
    const c = escalated({ profile: { remindAfterWorkingDays: 1 } });
    c.sound(LATER);
    c.give('acknowledge-escalation', { escalationId: 'case-filing:3', text: '收到' }, { as: 'director', at: LATER });
    c.sound('2026-03-23T01:00:00.000Z');
    expect(raised(c).at(-1)).toMatchObject({ level: 3, post: 'director', to: 'director' });
  });

  it('does not come back once the duty is done or the due date has moved', () => {
    for (const cure of [() => ['approve-filing', { officers: ['li', 'wang'] }, 'deputy'] as const, () => ['extend-clock', { clockId: 'case-filing', length: 7, approvedBy: 'deputy-director', reason: '核查' }, 'deputy'] as const]) {
      const c = b.registered();
      c.give('set-due-day', { clockId: 'case-filing', day: '2026-03-03', reason: '加快' }, { as: 'head' });
      c.sound('2026-03-03T16:00:00.000Z');
      c.give('acknowledge-escalation', { escalationId: 'case-filing:1', text: '收到' }, { as: 'head' });
      const [type, payload, as] = cure();
      c.give(type, payload, { as, at: '2026-03-04' });
      c.sound('2026-03-10T00:00:00.000Z');
      expect(raised(c)).toHaveLength(1);
    }
  });

  it('is answered for all rungs of its term at once, and for no other term', () => {
    const c = b.filed({ registration: { variant: 'accident', accident: b.ACCIDENT } });
    c.sound('2026-03-05');
    const [first] = openEscalations(c.state.escalations, 'accident-report');
    c.give('set-due-day', { clockId: 'decision', day: '2026-03-04', reason: '加快' }, { as: 'head' });
    c.sound('2026-03-05T02:00:01.000Z');
    c.give('acknowledge-escalation', { escalationId: first?.id, text: '已上报' }, { as: 'director' });
    expect(openEscalations(c.state.escalations, 'accident-report')).toEqual([]);
    expect(openEscalations(c.state.escalations, 'decision').length).toBeGreaterThan(0);
  });

  it('may be answered by whoever stands above the recipient, not below', () => {
    const c = escalated();
    c.sound(LATER);
    expect(c.refused('acknowledge-escalation', { escalationId: 'case-filing:3', text: '收到' }, { as: 'deputy' }).code).toBe('not-your-escalation');
    c.give('acknowledge-escalation', { escalationId: 'case-filing:1', text: '收到' }, { as: 'deputy' });
  });

  it('can be answered by giving the case to another officer, who then leads it', () => {
    const c = escalated();
    c.give('reassign', { to: 'zhao', reason: '原主办休假', escalationId: 'case-filing:1' }, { as: 'head' });
    expect(c.state).toMatchObject({ ownerId: 'zhao', officers: ['zhao'] });
    expect(c.state.escalations['case-filing:1']?.answer?.kind).toBe('reassigned');
  });

  it('is settled when the duty is done late', () => {
    const c = escalated();
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-13' });
    expect(c.state.escalations['case-filing:1']?.answer).toMatchObject({ kind: 'settled', by: 'clock' });
    c.sound(LATER);
    expect(raised(c).filter((e) => e.level > 1)).toEqual([]);
  });

  it('never closes a case by itself: after thirty idle days it is open, escalated and missed (F06)', () => {
    const c = escalated();
    c.sound('2026-04-12');
    expect(c.state).toMatchObject({ stage: 'filing', ended: false, outcome: null });
    expect(c.clock('case-filing')).toMatchObject({ state: 'running', missedAt: '2026-03-11T15:59:59.999Z' });
    expect(openEscalations(c.state.escalations)).toHaveLength(3);
  });
});

describe('who is told', () => {
  it('an empty post falls to the next one up, and the event says so', () => {
    const c = escalated({ staff: b.staffWithout('head') });
    expect(raised(c)).toEqual([{ level: 1, post: 'section-head', to: 'deputy', over: ['section-head'] }]);
  });

  it('a disabled account gets nothing; the next active superior does (F03)', () => {
    const c = escalated();
    c.staff = b.staffWith({ deputy: { active: false } });
    c.sound('2026-03-12');
    expect(raised(c)[1]).toEqual({ level: 2, post: 'deputy-director', to: 'director', over: ['deputy-director'] });
  });

  it('a disabled account gets nothing even where a stand-in was named before', () => {
    const c = escalated({ staff: b.staffWith({ head: { active: false, absences: [{ from: '2026-03-01', to: '2026-03-31', delegateId: 'other-head' }] } }) });
    expect(raised(c)).toEqual([{ level: 1, post: 'section-head', to: 'deputy', over: ['section-head'] }]);
  });

  it('a disabled officer is not warned; the section head is', () => {
    const c = b.registered();
    c.staff = b.staffWith({ li: { active: false } });
    c.sound('2026-03-09');
    expect(c.events('DeadlineWarned').map((e) => [e.recipientId, e.passedOver])).toEqual([['head', ['officer']]]);
  });

  it('a warning that reaches the officer passes nobody over', () => {
    const c = b.registered();
    c.sound('2026-03-09');
    expect(c.events('DeadlineWarned').map((e) => [e.recipientId, e.passedOver])).toEqual([['li', []]]);
  });

  it('when all posts are empty the escalation still stands and names all of them', () => {
    const c = escalated({ staff: b.staffWithout('head', 'deputy', 'director', 'second-director') });
    expect(raised(c)).toEqual([{ level: 1, post: 'section-head', to: null, over: ['section-head', 'deputy-director', 'director'] }]);
  });

  const away = (delegateId: string | null) => ({ absences: [{ from: '2026-03-10', to: '2026-03-12', delegateId }] });

  it('an absent section head is stood in for, and the stand-in may answer while it lasts', () => {
    const c = escalated({ staff: b.staffWith({ head: away('other-head') }) });
    expect(raised(c)).toEqual([{ level: 1, post: 'section-head', to: 'other-head', over: [] }]);
    c.give('instruct-officer', { escalationId: 'case-filing:1', text: '明日办结' }, { as: 'other-head' });
    expect(c.state.escalations['case-filing:1']?.answer?.by).toBe('other-head');
  });

  it('after the absence the section head is told', () => {
    const c = b.registered({ staff: b.staffWith({ head: { absences: [{ from: '2026-03-01', to: '2026-03-11', delegateId: 'other-head' }] } }) });
    c.sound('2026-03-12');
    expect(raised(c)[0]).toMatchObject({ to: 'head' });
  });

  it.each([
    ['nobody is named', b.staffWith({ head: away(null) })],
    ['the one named has left', b.staffWith({ head: away('gone') })],
    ['the one named is away too', b.staffWith({ head: away('other-head'), 'other-head': away(null) })],
  ])('an absence without a stand-in goes up the line: %s', (_, staff) => {
    expect(raised(escalated({ staff }))).toEqual([{ level: 1, post: 'section-head', to: 'deputy', over: ['section-head'] }]);
  });
});

describe('a moved due date', () => {
  it('starts its ladder afresh', () => {
    const c = escalated();
    c.give('set-due-day', { clockId: 'case-filing', day: '2026-03-10', reason: '加快' }, { as: 'head' });
    expect(pendingAlarms(c.state, c.context()).map((a) => a.rung.level)).toEqual([0, 0, 1, 2, 3]);
  });
});

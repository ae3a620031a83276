import * as b from '../testing/index.js';
import { isOverdue } from './index.js';

describe('a due day set by hand (D06)', () => {
  /** Filed 2026-03-04, lawful due day 2026-06-02; the head asks for 2026-04-01 on 2026-04-02. */
  function tightened(): b.Case {
    const c = b.filed();
    c.give('set-due-day', { clockId: 'decision', day: '2026-04-01', reason: '专项行动' }, { as: 'head', at: '2026-04-02' });
    return c;
  }

  it('makes the term overdue at once, and once only', () => {
    const c = tightened();
    expect(isOverdue(c.clock('decision'), c.now)).toBe(true);
    c.sound('2026-04-02T02:00:01.000Z');
    c.sound('2026-04-02T02:15:00.000Z');
    expect(c.events('DeadlineMissed')).toEqual([{ type: 'DeadlineMissed', clockId: 'decision', dueAt: '2026-04-01T15:59:59.999Z' }]);
  });

  it('clears at once when the day is set later, and answers what was escalated', () => {
    const c = tightened();
    c.sound('2026-04-02T02:00:01.000Z');
    c.give('set-due-day', { clockId: 'decision', day: '2026-04-20', reason: '补充调查' }, { as: 'head', at: '2026-04-03' });
    expect(isOverdue(c.clock('decision'), c.now)).toBe(false);
    expect(c.events('EscalationRaised').map((e) => e.level)).toEqual([1, 2]);
    expect(Object.values(c.state.escalations).map((e) => e.answer)).toMatchObject(c.events('EscalationRaised').map(() => ({ kind: 'instructed', by: 'head', text: '补充调查' })));
    expect(c.clock('decision')).toMatchObject({ missedAt: '2026-04-01T15:59:59.999Z', sounded: [] });
  });

  it('keeps reason and actor, the old and the new due time in the history', () => {
    const c = tightened();
    expect(c.history.at(-1)).toMatchObject({
      recorded: { by: 'head' },
      event: { type: 'DueDaySet', day: '2026-04-01', previousDue: '2026-06-02T15:59:59.999Z', reason: '专项行动', deadline: { due: '2026-04-01T15:59:59.999Z' } },
    });
    expect(c.refused('set-due-day', { clockId: 'decision', day: '2026-04-20' }, { as: 'head' })).toMatchObject({ code: 'required', field: 'reason' });
  });

  it('may be as late as the law allows and no later', () => {
    const c = b.filed();
    c.give('set-due-day', { clockId: 'decision', day: '2026-06-02', reason: '按期' }, { as: 'head' });
    expect(c.refused('set-due-day', { clockId: 'decision', day: '2026-06-03', reason: '放宽' }, { as: 'head' }).code).toBe('due-day-loosens');
  });
});

describe('a term that was missed (E04)', () => {
  it('keeps the mark after the duty is done and after the case is archived', () => {
    const c = b.registered();
    c.sound('2026-03-12');
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-13' });
    expect(c.clock('case-filing')).toMatchObject({ state: 'met', missedAt: '2026-03-11T15:59:59.999Z' });
    expect(c.events('ClockMet')[0]).toMatchObject({ clockId: 'case-filing', onTime: false });
    c.give('withdraw-case', { reason: '撤案' }, { as: 'deputy' });
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-03-20' });
    expect(c.clock('case-filing').missedAt).toBe('2026-03-11T15:59:59.999Z');
  });

  it('is marked by the deed itself when no alarm had sounded', () => {
    const c = b.registered();
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-12' });
    expect(c.clock('case-filing').missedAt).toBe('2026-03-11T15:59:59.999Z');
  });

  it('is in time to the last instant of the last day', () => {
    const c = b.registered();
    expect([isOverdue(c.clock('case-filing'), '2026-03-11T15:59:59.999Z'), isOverdue(c.clock('case-filing'), '2026-03-11T16:00:00.000Z')]).toEqual([false, true]);
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-11T15:59:59.999Z' });
    expect(c.clock('case-filing').missedAt).toBeNull();
  });

  it('keeps the mark when the case ends without the duty having been done', () => {
    const c = b.filed();
    c.sound('2026-06-03');
    c.give('terminate-case', { ground: 'object-gone', reason: '场所已拆除' }, { as: 'deputy', at: '2026-06-04' });
    expect(c.clock('decision')).toMatchObject({ state: 'void', missedAt: '2026-06-02T15:59:59.999Z' });
  });
});

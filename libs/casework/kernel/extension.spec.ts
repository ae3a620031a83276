import * as b from '../testing/index.js';

/** Filed 2025-03-03 under the former ministry rule: 30 days, to 90 by the director, to 180 by the superior (worked example 9). */
function ladder(): b.Case {
  const c = new b.Case();
  c.give('register-case', { ...b.REGISTRATION, discoveredOn: '2025-03-03' }, { at: '2025-03-03' });
  c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' });
  return c;
}

const request = { clockId: 'decision', length: 60, approvedBy: 'director', reason: '案情复杂' };
const bySuperior = { ...request, length: 90, approvedBy: 'superior', reference: '市应急批〔2025〕8号' };

/** 60 days from 2026-03-02, which the government may extend once and an appraisal suspends (D04). */
function accident(): b.Case {
  return b.filed({ registration: { variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-03-02T01:00:00+08:00' } } });
}
const byGovernment = { clockId: 'accident-investigation', length: 30, approvedBy: 'government', reference: '示政批3号', reason: '案情复杂' };

describe('extending a term', () => {
  it('climbs the ladder 30, 90, 180 days, all counted from the filing', () => {
    const c = ladder();
    expect(c.clock('decision').deadline.dueDay).toBe('2025-04-02');
    c.give('extend-clock', request, { as: 'director', at: '2025-04-01' });
    expect(c.clock('decision').deadline.dueDay).toBe('2025-06-01');
    c.give('extend-clock', bySuperior, { as: 'head', at: '2025-05-30' });
    expect(c.clock('decision').deadline.dueDay).toBe('2025-08-30');
    expect(c.refused('extend-clock', { ...bySuperior, length: 1 }, { as: 'head' }).code).toBe('extension-used');
    expect(c.clock('decision').extensions.map((e) => [e.term.length, e.approvedBy, e.approverId, e.reason])).toEqual([
      [60, 'director', 'director', '案情复杂'], [90, 'superior', 'head', '案情复杂（市应急批〔2025〕8号）'],
    ]);
  });

  it('can be given on the last day, not a moment after it', () => {
    const c = ladder();
    expect(c.refused('extend-clock', request, { as: 'director', at: '2025-04-02T16:00:00.000Z' }).code).toBe('extension-late');
    c.give('extend-clock', request, { as: 'director', at: '2025-04-02T15:59:59.999Z' });
    expect(c.clock('decision').deadline.dueDay).toBe('2025-06-01');
  });

  it('lets a higher post grant what a lower one may', () => {
    const c = b.registered();
    expect(c.refused('extend-clock', { clockId: 'case-filing', length: 7, approvedBy: 'section-head', reason: '核实' }, { as: 'head' }).code).toBe('extension-authority');
    c.give('extend-clock', { clockId: 'case-filing', length: 7, approvedBy: 'director', reason: '核实' }, { as: 'director' });
    expect(c.clock('case-filing').deadline.dueDay).toBe('2026-03-20');
    expect(c.refused('extend-clock', { clockId: 'case-filing', length: 1, approvedBy: 'director', reason: '核实' }, { as: 'director' }).code).toBe('extension-used');
  });

  it('names what is longest when too much is asked', () => {
    const refusal = ladder().refused('extend-clock', { ...bySuperior, length: 151 }, { as: 'director' });
    expect(refusal).toMatchObject({ code: 'extension-too-long', field: 'length' });
    expect(refusal.zh).toContain('150日');
  });

  it('moves with a suspension, and revoking it leaves the suspension counted once (D04)', () => {
    const c = accident();
    expect(c.clock('accident-investigation').deadline.dueDay).toBe('2026-05-01');
    c.give('extend-clock', byGovernment, { as: 'director', at: '2026-03-09' });
    expect(c.clock('accident-investigation').deadline.dueDay).toBe('2026-05-31');
    c.give('suspend-clock', { clockId: 'accident-investigation', ground: 'appraisal', from: '2026-03-10', reason: '送检' }, { as: 'deputy', at: '2026-03-10' });
    c.give('resume-clock', { clockId: 'accident-investigation', until: '2026-03-30' }, { at: '2026-03-30' });
    expect(c.clock('accident-investigation').deadline).toMatchObject({ dueDay: '2026-06-20', suspendedDays: 20 });
    expect(c.refused('revoke-extension', { clockId: 'accident-investigation', reason: '条件消失' }, { as: 'deputy' }).code).toBe('extension-authority');
    c.give('revoke-extension', { clockId: 'accident-investigation', reason: '条件消失' }, { as: 'director', at: '2026-04-01' });
    expect(c.clock('accident-investigation').deadline.dueDay).toBe('2026-05-21');

    expect(c.refused('revoke-extension', { clockId: 'accident-investigation', reason: '再撤' }, { as: 'director' }).code).toBe('nothing-to-revoke');
    expect(c.refused('extend-clock', byGovernment, { as: 'director' }).code).toBe('extension-used');
    expect(c.history.map((h) => h.event.type).filter((t) => /Extend|Extension|Suspended|Resumed/.test(t))).toEqual([
      'ClockExtended', 'ClockSuspended', 'ClockResumed', 'ExtensionRevoked',
    ]);
  });

  it('takes the place of an earlier day set by hand, which does not make it late', () => {
    const c = accident();
    c.give('set-due-day', { clockId: 'accident-investigation', day: '2026-03-20', reason: '加快' }, { as: 'head', at: '2026-03-09' });
    c.give('extend-clock', byGovernment, { as: 'director', at: '2026-03-25' });
    expect(c.clock('accident-investigation')).toMatchObject({ setDay: null, deadline: { dueDay: '2026-05-31' } });
  });

  it('is in time while the suspended term has days left, whatever its old due date', () => {
    const c = accident();
    c.give('suspend-clock', { clockId: 'accident-investigation', ground: 'appraisal', from: '2026-03-10', reason: '送检' }, { as: 'deputy', at: '2026-03-10' });
    c.give('extend-clock', byGovernment, { as: 'director', at: '2026-06-01' });
    c.give('resume-clock', { clockId: 'accident-investigation', until: '2026-06-02' }, { at: '2026-06-02' });
    expect(c.clock('accident-investigation').deadline.dueDay).toBe('2026-08-23');
  });

  it('answers what had been escalated for the old due date', () => {
    const c = ladder();
    c.give('set-due-day', { clockId: 'decision', day: '2025-03-20', reason: '专项行动' }, { as: 'head' });
    c.sound('2025-03-24');
    expect(c.events('EscalationRaised').length).toBe(2);
    c.give('extend-clock', request, { as: 'director' });
    expect(Object.values(c.state.escalations).map((e) => e.answer?.kind)).toEqual(['extended', 'extended']);
  });
});

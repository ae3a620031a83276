import * as b from '../testing/index.js';
import { duesOf, penaltiesInForce } from './index.js';

const record = (c: b.Case, type: string, payload: object, at: string, as = 'li') => c.give(type, payload, { at, as });

describe('reconsideration', () => {
  function reconsidered(outcome: string, from = b.published()): b.Case {
    record(from, 'record-reconsideration', { on: '2026-04-20', body: '市应急管理局' }, '2026-04-20');
    record(from, 'answer-reconsideration', { on: '2026-04-28' }, '2026-04-28', 'reviewer');
    record(from, 'record-reconsideration-outcome', { on: '2026-06-10', outcome }, '2026-06-10');
    return from;
  }

  it('is answered in ten working days; the direct way to court is closed meanwhile and opens for fifteen days after it', () => {
    const c = b.published();
    record(c, 'record-reconsideration', { on: '2026-04-20', body: '市应急管理局' }, '2026-04-20');
    expect([c.clock('reconsideration-apply').state, c.clock('lawsuit-file').state]).toEqual(['met', 'void']);
    expect(c.clock('reconsideration-answer').deadline.dueDay).toBe('2026-05-07');
    record(c, 'answer-reconsideration', { on: '2026-05-07' }, '2026-05-07');
    expect(c.refused('answer-reconsideration', { on: '2026-05-07' }).code).toBe('done-already');
    record(c, 'record-reconsideration-outcome', { on: '2026-06-10', outcome: 'upheld' }, '2026-06-10');
    expect(c.clock('lawsuit-after-reconsideration').deadline.dueDay).toBe('2026-06-25');
  });

  it('that overturns a published decision starts three working days for withdrawing it', () => {
    const c = reconsidered('revoked');
    expect(c.clock('disclosure-withdrawal').deadline.dueDay).toBe('2026-06-15');
    record(c, 'withdraw-publication', { on: '2026-06-11', reason: '复议撤销' }, '2026-06-11');
    expect([c.clock('disclosure-withdrawal').state, c.state.published?.withdrawnOn]).toEqual(['met', '2026-06-11']);
    record(c, 'close-case', { summary: '决定被撤销' }, '2026-06-12', 'deputy');
    expect(c.state.stage).toBe('archiving');
  });

  it('that upholds the decision leaves it public', () => {
    expect(reconsidered('upheld').state.clocks['disclosure-withdrawal']).toBeUndefined();
  });

  it('that revokes before publication lets the case be closed unpublished', () => {
    const c = reconsidered('revoked', b.served());
    expect(c.refused('publish-decision', {}, { as: 'clock' }).code).toBe('decision-overturned');
    record(c, 'close-case', { summary: '决定被撤销' }, '2026-06-12', 'deputy');
    expect(c.clock('disclosure').state).toBe('void');
  });
});

describe('what a remedy leaves', () => {
  const remedied = (change: object, from = b.published()) => {
    record(from, 'record-reconsideration', { on: '2026-04-20', body: '市应急管理局' }, '2026-04-20');
    record(from, 'record-reconsideration-outcome', { on: '2026-06-10', ...change }, '2026-06-10');
    return from;
  };

  it('a changed decision: the new amount is what is owed, surcharged and closed on', () => {
    const c = remedied({ outcome: 'changed', penalties: [b.fine(20_000)] });
    expect(penaltiesInForce(c.state)).toEqual([b.fine(20_000)]);
    expect(duesOf(c.state, '2026-06-10')).toMatchObject({ principal: 2_000_000, owing: 2_000_000 + 600 * 100 * 3 });
    expect(c.state.decision?.penalties).toEqual([b.fine(50_000)]);
  });

  it('a judgment that changes it again wins over the reconsideration', () => {
    const c = remedied({ outcome: 'changed', penalties: [b.fine(20_000)] });
    record(c, 'record-lawsuit', { on: '2026-06-20', court: '区法院' }, '2026-06-20');
    expect(c.refused('record-lawsuit-outcome', { on: '2026-06-20', outcome: 'changed', headAppeared: true, penalties: [b.fine(20_001)] }).code).toBe('remedy-heavier');
    record(c, 'record-lawsuit-outcome', { on: '2026-09-01', outcome: 'changed', headAppeared: true, penalties: [b.fine(10_000)] }, '2026-09-01');
    expect(penaltiesInForce(c.state)).toEqual([b.fine(10_000)]);
  });

  it('a withdrawn reconsideration: the way to court as it was, until the same day', () => {
    const c = remedied({ outcome: 'withdrawn' });
    expect(c.state.clocks['lawsuit-after-reconsideration']).toBeUndefined();
    expect(c.clock('lawsuit-file#2').deadline.dueDay).toBe(c.clock('lawsuit-file').deadline.dueDay);
    record(c, 'record-lawsuit', { on: '2026-09-30', court: '区法院' }, '2026-09-30');
    expect(c.clock('lawsuit-file#2').state).toBe('met');
  });

  it('the bureau answers within its term from the day it received the copy, not from the day the party applied', () => {
    const c = b.published();
    record(c, 'record-reconsideration', { on: '2026-04-20', receivedOn: '2026-04-27', body: '市应急管理局' }, '2026-04-27');
    expect(c.clock('reconsideration-answer').deadline.dueDay).toBe('2026-05-13');
    expect(c.clock('reconsideration-apply').metAt).toBe('2026-04-20T15:59:59.999Z');
    const sued = b.published();
    record(sued, 'record-lawsuit', { on: '2026-05-11', receivedOn: '2026-05-20', court: '区法院' }, '2026-05-20');
    expect([sued.clock('lawsuit-answer').deadline.dueDay, sued.state.lawsuit?.receivedOn]).toEqual(['2026-06-04', '2026-05-20']);
  });
});

describe('a lawsuit', () => {
  it('is answered in fifteen days, and the appearance of the head is on record', () => {
    const c = b.published();
    record(c, 'record-lawsuit', { on: '2026-05-11', court: '示范区人民法院' }, '2026-05-11', 'reviewer');
    expect([c.clock('lawsuit-file').state, c.clock('lawsuit-answer').deadline.dueDay]).toEqual(['met', '2026-05-26']);
    record(c, 'answer-lawsuit', { on: '2026-05-20' }, '2026-05-20');
    record(c, 'record-lawsuit-outcome', { on: '2026-09-01', outcome: 'upheld', headAppeared: true }, '2026-09-01');
    expect(c.state.lawsuit).toMatchObject({ answeredOn: '2026-05-20', outcome: { kind: 'upheld', headAppeared: true } });
    expect(c.refused('record-lawsuit-outcome', { on: '2026-09-01', outcome: 'upheld' }).code).toBe('no-remedy');
  });

  it('may come after the case was closed, and then holds up the archiving until it is over', () => {
    const c = b.closed();
    record(c, 'record-lawsuit', { on: '2026-08-03', court: '示范区人民法院' }, '2026-08-03');
    expect(c.clock('lawsuit-answer').state).toBe('running');
    record(c, 'record-lawsuit-outcome', { on: '2026-11-02', outcome: 'changed', headAppeared: false, penalties: [b.fine(30_000)] }, '2026-11-02');
    expect(c.refused('archive-case', b.ARCHIVE, { as: 'archivist' }).code).toBe('withdrawal-open');
    record(c, 'withdraw-publication', { on: '2026-11-03', reason: '判决变更' }, '2026-11-03');
    record(c, 'archive-case', b.ARCHIVE, '2026-11-04', 'archivist');
  });
});

describe('court enforcement', () => {
  it('follows a demand, ten working days and the end of all remedies, and lets an unpaid case be closed (worked example 17)', () => {
    const c = b.published();
    record(c, 'demand-payment', { on: '2026-04-24' }, '2026-04-24');
    expect(c.clock('court-demand').deadline.dueDay).toBe('2026-05-12');
    const apply = { on: '2026-10-09', court: '示范区人民法院' };
    expect(c.refused('apply-court-enforcement', { ...apply, on: '2026-05-13' }, { as: 'deputy', at: '2026-05-13' }).code).toBe('remedy-period-runs');
    expect(c.refused('apply-court-enforcement', { ...apply, on: '2026-10-08' }, { as: 'deputy', at: '2026-10-08' }).code).toBe('remedy-period-runs');
    record(c, 'apply-court-enforcement', apply, '2026-10-09', 'deputy');
    record(c, 'record-court-enforcement', { on: '2026-12-01', outcome: 'ended' }, '2026-12-01');
    record(c, 'close-case', { summary: '终结执行' }, '2026-12-02', 'deputy');
    expect(c.state).toMatchObject({ stage: 'archiving', enforcement: { outcome: { kind: 'ended' } } });
  });
});

describe('notice', () => {
  it('given anew starts the time of the party afresh, and one waiver closes it', () => {
    const c = b.notified({ hearingRight: true });
    c.give('notify-party', b.notice([b.fine(40_000)], '2026-03-23', true), { at: '2026-03-23' });
    expect([c.clock('statement-defence').state, c.clock('hearing-request').state]).toEqual(['void', 'void']);
    expect([c.clock('statement-defence#2').deadline.dueDay, c.clock('hearing-request#2').deadline.dueDay]).toEqual(['2026-03-26', '2026-03-30']);
    c.give('waive-statement', { on: '2026-03-24' }, { at: '2026-03-24' });
    expect(c.running()).toEqual(['decision']);
  });

  it('given anew after the hearing offers another one', () => {
    const c = b.notified({ hearingRight: true });
    c.give('request-hearing', { on: '2026-03-20' });
    c.give('schedule-hearing', { heldOn: '2026-04-01', notifiedOn: '2026-03-20', presiderId: 'reviewer' });
    c.give('hold-hearing', { on: '2026-04-01', opinion: '成立' }, { at: '2026-04-01' });
    c.give('notify-party', b.notice([b.fine(40_000)], '2026-04-01', true));
    expect(c.state.hearing).toBeNull();
    c.give('request-hearing', { on: '2026-04-02' }, { at: '2026-04-02' });
    expect(c.state.hearing).toMatchObject({ requestedOn: '2026-04-02', heldOn: null });
    expect(c.clock('hearing-hold#2').state).toBe('running');
  });

  it('given anew does not make a requested hearing disappear', () => {
    const c = b.notified({ hearingRight: true });
    c.give('request-hearing', { on: '2026-03-20' });
    c.give('notify-party', b.notice([b.fine(40_000)], '2026-03-20', true));
    expect(c.state.hearing?.requestedOn).toBe('2026-03-20');
    expect(c.clock('hearing-hold').state).toBe('running');
    expect(c.refused('request-hearing', { on: '2026-03-20' }).code).toBe('done-already');
  });
});

describe('the last day of a term of the party', () => {
  it('belongs to the party: the decision waits for the day after', () => {
    const c = b.notified();
    c.give('submit-for-review', {}, { at: '2026-03-23' });
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer' });
    const decide = (at: string) => ['decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at }] as const;
    expect(c.refused(...decide('2026-03-25'))).toMatchObject({ code: 'statement-period-runs', zh: expect.stringContaining('2026-03-25') as unknown });
    c.give(...decide('2026-03-26'));
  });

  it('is the day on which service by announcement takes effect', () => {
    const c = b.decided();
    c.give('announce-service', { on: '2026-03-30', where: '市局网站' });
    expect([c.clock('decision-service').state, c.clock('service-announcement').deadline.dueDay]).toEqual(['met', '2026-04-29']);
    const serve = (servedOn: string) => ['record-service', { method: 'announcement', servedOn, proof: '公告照片' }, { at: '2026-05-06' }] as const;
    expect([c.refused(...serve('2026-04-28')).code, c.refused(...serve('2026-04-30')).code]).toEqual(['announcement-not-run', 'announcement-not-run']);
    c.give(...serve('2026-04-29'));
    expect(c.clock('service-announcement').state).toBe('met');
  });
});

describe('reassigning', () => {
  it('keeps a second certified officer beside the new lead', () => {
    const c = b.filed();
    c.give('reassign', { to: 'zhao', reason: '调整' }, { as: 'head' });
    expect(c.state).toMatchObject({ officers: ['zhao', 'wang'], ownerId: 'zhao' });
    c.give('reassign', { to: 'wang', reason: '调整' }, { as: 'head' });
    expect(c.state).toMatchObject({ officers: ['wang', 'zhao'], ownerId: 'wang' });
  });
});

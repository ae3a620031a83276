import * as b from '../testing/index.js';
import { handlingDays } from './index.js';

const reopen = (c: b.Case, to: string, at: string, ground = 'decision-overturned') => c.give('reopen-case', { to, ground, reason: '依复议决定重新作出处理' }, { as: 'director', at });

describe('an archived case', () => {
  it('is sealed: only the director may reopen it, and says why', () => {
    const c = b.archived();
    expect(c.refused('conclude-investigation', {}).code).toBe('process-ended');
    expect(c.refused('reopen-case', { to: 'investigation', ground: 'new-facts' }, { as: 'director' })).toMatchObject({ code: 'required', field: 'reason' });
    expect(b.archived().refused('sound-alarms', {}, { as: 'clock' }).code).toBe('process-ended');
  });

  it('keeps who held which office, though the lead officer has moved since (E07)', () => {
    const c = b.archived();
    c.staff = b.staffWith({ li: { name: '改名', sectionId: b.CHEMICALS, active: false } });
    expect(c.refolded().volume?.peopleInOffice[0]).toEqual({ id: 'li', name: '李明', role: '主办' });
    reopen(c, 'archiving', '2026-05-06', 'volume-incomplete');
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-05-07' });
    expect(c.state.closings[0]?.volume?.peopleInOffice[0]?.name).toBe('李明');
    expect(c.state.volume?.peopleInOffice[0]?.name).toBe('改名');
  });
});

describe('a reopened case', () => {
  it('counts the days used so far, not those it lay closed; nothing is overdue at once, and the term goes on where it stood (E01)', () => {
    const c = b.archived();
    reopen(c, 'investigation', '2027-03-01');
    // Registered 03-02, closed 04-13: 42 days. Filed 03-04, decided 03-30: 26 of the ninety are used.
    expect(c.state.closings[0]).toMatchObject({ number: 1, closedOn: '2026-04-13', reopenedOn: '2027-03-01', daysUsed: 42, ground: 'decision-overturned' });
    expect(c.running()).toEqual(['decision#2', 'disclosure-withdrawal']);
    expect(c.clock('decision#2').deadline.dueDay).toBe('2027-05-04');
    expect(c.sound('2027-03-01T02:00:00.000Z')).toEqual([]);
    expect(handlingDays(c.state, '2027-03-11')).toBe(52);
    expect(c.clock('decision')).toMatchObject({ state: 'met', missedAt: null });
  });

  it('is open again and shows its closing in history only (E02)', () => {
    const c = b.archived();
    reopen(c, 'investigation', '2026-06-01');
    expect(c.state).toMatchObject({ ended: false, stage: 'investigation', outcome: null, closedOn: null, volume: null, decision: null, notice: null, caseNo: 'filing-1' });
    expect(c.state.closings).toMatchObject([{ outcome: 'penalty', closedOn: '2026-04-13', volume: { number: 'volume-3', archivedOn: '2026-04-20' }, decision: { number: 'decision-2' } }]);
    expect(c.state.closings[0]?.payments).toHaveLength(1);
    expect(c.refolded()).toStrictEqual(c.state);
  });

  it('is decided anew only after a new review; the earlier ones stay on record', () => {
    const c = b.archived();
    reopen(c, 'investigation', '2026-06-01');
    c.give('withdraw-publication', { on: '2026-06-01', reason: '判决撤销' });
    c.give('conclude-investigation', b.conclusion([b.fine(20_000)]));
    c.give('notify-party', b.notice([b.fine(20_000)], '2026-06-01'));
    c.give('waive-statement', { on: '2026-06-01' });
    c.give('submit-for-review');
    c.give('give-review-opinion', b.FAILED_OPINION, { as: 'reviewer' });
    expect(c.state.stage).toBe('investigation');
    c.give('submit-for-review');
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer' });
    c.give('decide-penalty', b.decision([b.fine(20_000)]), { as: 'deputy' });
    c.give('record-service', { method: 'direct', servedOn: '2026-06-02', proof: '回证' }, { at: '2026-06-02' });
    expect(c.state.reviews.map((r) => [r.round, r.opinion?.outcome])).toEqual([[1, 'pass'], [2, 'fail'], [3, 'pass']]);
    expect(c.clock('fine-payment#2').deadline.dueDay).toBe('2026-06-17');
    c.give('record-payment', b.payment(20_000, '2026-06-20'), { at: '2026-06-20' });
    expect(c.events('PaymentReceived').map((e) => e.settled)).toEqual([true, false]);
  });

  it('can be executed further: it must be closed again within the bureau’s term', () => {
    const c = b.archived();
    reopen(c, 'disclosure', '2026-06-01', 'execution-resumed');
    expect(c.state).toMatchObject({ stage: 'disclosure', outcome: 'penalty', decision: { number: 'decision-2' }, published: { withdrawnOn: null } });
    expect(c.clock('case-closing').deadline.dueDay).toBe('2026-07-01');
    c.give('close-case', { summary: '执行完毕' }, { as: 'deputy', at: '2026-06-03' });
    expect(c.clock('case-closing').state).toBe('met');
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-06-04' });
    reopen(c, 'archiving', '2026-07-01', 'volume-incomplete');
    expect(c.state.closings.map((x) => [x.number, x.closedOn, x.daysUsed])).toEqual([[1, '2026-04-13', 42], [2, '2026-06-03', 44]]);
    expect(c.clock('archiving#3').state).toBe('running');
  });

  it('that had ended without a decision starts a term of its own', () => {
    const c = b.filed();
    c.give('withdraw-case', { reason: '撤案' }, { as: 'deputy' });
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-03-10' });
    reopen(c, 'investigation', '2026-06-01', 'new-facts');
    expect(c.state.closings[0]).toMatchObject({ outcome: 'withdrawn', closedOn: '2026-03-04', daysUsed: 2, decision: null });
    expect(c.clock('decision#2').deadline.dueDay).toBe('2026-08-30');
  });
});

describe('a decision that was overturned after the archiving', () => {
  it('is withdrawn from the public within three working days and before anything new is decided', () => {
    const c = b.archived();
    reopen(c, 'investigation', '2026-06-01');
    expect(c.clock('disclosure-withdrawal').deadline.dueDay).toBe('2026-06-04');
    c.give('conclude-investigation', b.conclusion([]));
    c.give('submit-for-review');
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer' });
    expect(c.refused('decide-no-penalty', b.NO_PENALTY, { as: 'deputy' }).code).toBe('withdrawal-open');
    c.give('withdraw-publication', { on: '2026-06-02', reason: '判决撤销' }, { at: '2026-06-02' });
    expect([c.clock('disclosure-withdrawal').state, c.state.published?.withdrawnOn]).toEqual(['met', '2026-06-02']);
    c.give('decide-no-penalty', b.NO_PENALTY, { as: 'deputy' });
    expect(c.state).toMatchObject({ outcome: 'no-penalty', published: null });
  });

  it('stays public while new facts are looked into, until a new decision takes its place', () => {
    const c = b.archived();
    reopen(c, 'investigation', '2026-06-01', 'new-facts');
    expect(c.state.clocks['disclosure-withdrawal']).toBeUndefined();
    expect(c.refused('withdraw-publication', { on: '2026-06-01', reason: '撤回' }).code).toBe('not-overturned');
    expect(c.state.published?.withdrawnOn).toBeNull();
  });

  it('may first be sued over: the case is opened to record it', () => {
    const c = b.archived();
    reopen(c, 'archiving', '2026-08-03', 'remedy-sought');
    c.give('record-lawsuit', { on: '2026-08-03', court: '区法院' });
    expect(c.clock('lawsuit-answer').state).toBe('running');
  });
});

describe('a case that was late', () => {
  it('stays late on record when it is closed, archived and reopened (E04)', () => {
    const c = b.reviewed();
    c.sound('2026-06-03');
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-06-04' });
    c.give('record-service', { method: 'direct', servedOn: '2026-06-04', proof: '回证' });
    c.give('publish-decision', {}, { as: 'clock' });
    c.give('record-payment', b.payment(50_000, '2026-06-10'), { at: '2026-06-10' });
    c.give('close-case', { summary: '办结' }, { as: 'deputy' });
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-06-11' });
    expect(c.clock('decision')).toMatchObject({ state: 'met', missedAt: '2026-06-02T15:59:59.999Z' });
    reopen(c, 'investigation', '2026-09-01');
    expect(c.clock('decision').missedAt).toBe('2026-06-02T15:59:59.999Z');
    // Nothing of the ninety days is left: a fresh term, not an alarm at the reopening.
    expect(c.clock('decision#2')).toMatchObject({ missedAt: null, deadline: { dueDay: '2026-11-30' } });
  });
});

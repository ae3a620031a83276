import * as b from '../testing/index.js';

const states = (c: b.Case) => Object.fromEntries(Object.values(c.state.clocks).map((clock) => [clock.id, clock.state]));

describe('an ordinary case', () => {
  it('goes from stage to stage and starts and meets the terms of each', () => {
    const c = b.registered();
    expect(c.state).toMatchObject({ stage: 'filing', ownerId: 'li', sectionId: b.ENFORCEMENT, registeredBy: 'li', outcome: null });
    expect(c.clock('case-filing').deadline.dueDay).toBe('2026-03-11');
    expect(c.running()).toEqual(['case-filing']);

    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
    expect(c.state).toMatchObject({ stage: 'investigation', caseNo: 'filing-1', filedOn: '2026-03-04', officers: ['li', 'wang'] });
    expect(c.clock('case-filing')).toMatchObject({ state: 'met', missedAt: null, metAt: '2026-03-04T15:59:59.999Z' });
    expect(c.clock('decision').deadline.dueDay).toBe('2026-06-02');
    expect(c.running()).toEqual(['decision']);

    c.give('collect-evidence', b.EVIDENCE, { at: '2026-03-05' });
    c.give('conclude-investigation', b.conclusion([b.fine(50_000)]), { at: '2026-03-20' });
    c.give('notify-party', b.notice([b.fine(50_000)], '2026-03-20', true));
    expect(c.state.stage).toBe('investigation');
    expect(c.clock('statement-defence').deadline.dueDay).toBe('2026-03-25');
    expect(c.clock('hearing-request').deadline.dueDay).toBe('2026-03-27');

    c.give('record-statement', { receivedOn: '2026-03-23', text: '已整改', adopted: false, response: '不影响认定' }, { at: '2026-03-23' });
    expect(c.running()).toEqual(['decision', 'hearing-request']);
    c.give('request-hearing', { on: '2026-03-24' }, { at: '2026-03-24' });
    expect(c.running()).toEqual(['decision', 'hearing-hold']);
    expect(c.clock('hearing-hold').deadline.dueDay).toBe('2026-04-08');
    c.give('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-24', presiderId: 'reviewer' });
    c.give('hold-hearing', { on: '2026-04-08', opinion: '事实成立' }, { at: '2026-04-08' });
    expect(c.clock('hearing-hold')).toMatchObject({ state: 'met', missedAt: null });

    c.give('submit-for-review');
    expect(c.state.stage).toBe('legal-review');
    expect(c.clock('legal-review').deadline.dueDay).toBe('2026-04-15');
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer', at: '2026-04-09' });
    expect(c.state.stage).toBe('decision');
    expect(c.running()).toEqual(['decision']);

    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-04-10' });
    expect(c.state).toMatchObject({ stage: 'disclosure', outcome: 'penalty', decision: { number: 'decision-2', decidedBy: 'deputy', summary: false } });
    expect(c.running()).toEqual(['decision-service', 'disclosure']);
    expect(c.clock('decision-service').deadline.dueDay).toBe('2026-04-21');
    expect(c.clock('disclosure').deadline.dueDay).toBe('2026-04-21');

    c.give('record-service', { method: 'direct', servedOn: '2026-04-13', proof: '送达回证' }, { at: '2026-04-13' });
    expect(c.running()).toEqual(['disclosure', 'fine-payment', 'lawsuit-file', 'reconsideration-apply']);
    expect(c.clock('fine-payment').deadline).toMatchObject({ dueDay: '2026-04-28' });
    c.give('publish-decision', {}, { as: 'clock', at: '2026-04-14' });
    expect(c.clock('disclosure')).toMatchObject({ state: 'met', metAt: '2026-04-14T02:00:00.000Z' });
    c.give('record-payment', b.payment(50_000, '2026-04-20'), { at: '2026-04-20' });
    expect(c.clock('fine-payment').state).toBe('met');

    c.give('close-case', { summary: '已缴清' }, { as: 'deputy', at: '2026-04-21' });
    expect(c.state).toMatchObject({ stage: 'archiving', outcome: 'penalty', closedOn: '2026-04-21', ended: false });
    expect(c.running()).toEqual(['archiving']);
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-04-22' });
    expect(c.state).toMatchObject({ stage: 'archived', ended: true, volume: { number: 'volume-3', pages: 86, archivedOn: '2026-04-22' } });
    expect(states(c)).toEqual({
      'case-filing': 'met', decision: 'met', 'statement-defence': 'met', 'hearing-request': 'met', 'hearing-hold': 'met', 'legal-review': 'met',
      'decision-service': 'met', disclosure: 'met', 'fine-payment': 'met', 'reconsideration-apply': 'void', 'lawsuit-file': 'void', archiving: 'met',
    });
  });

  it('keeps in the volume who held which office at archiving', () => {
    expect(b.archived().state.volume?.peopleInOffice).toEqual([
      { id: 'li', name: '李明', role: '主办' }, { id: 'wang', name: '王芳', role: '协办' },
      { id: 'reviewer', name: '何法', role: '法制审核' }, { id: 'deputy', name: '陈副', role: '决定' }, { id: 'archivist', name: '施档', role: '归档' },
    ]);
  });

  it('goes back where it came from when the review fails, with every round on record and a clock of its own', () => {
    const c = b.inReview();
    c.give('give-review-opinion', b.FAILED_OPINION, { as: 'reviewer', at: '2026-03-25' });
    expect(c.state.stage).toBe('investigation');
    c.give('conclude-investigation', b.conclusion([b.fine(40_000)]), { at: '2026-03-26' });
    c.give('submit-for-review');
    expect(c.clock('legal-review#2').deadline.dueDay).toBe('2026-04-02');
    c.give('give-review-opinion', { ...b.OPINION, outcome: 'pass-with-changes' }, { as: 'reviewer', at: '2026-03-27' });
    expect(c.state.stage).toBe('decision');
    expect(c.state.reviews.map((r) => [r.round, r.opinion?.outcome, r.proposal?.penalties[0]?.amountFen])).toEqual([
      [1, 'fail', 5_000_000], [2, 'pass-with-changes', 4_000_000],
    ]);
    expect([c.clock('legal-review').state, c.clock('legal-review#2').state]).toEqual(['met', 'met']);
  });

  it('can be concluded and reviewed anew from the decision stage, after which the earlier discussion counts no more', () => {
    const c = b.reviewed({ registration: { complex: true } });
    c.give('hold-discussion', { heldOn: '2026-03-26', participants: ['deputy', 'director', 'second-director'], conclusion: '不予处罚' }, { at: '2026-03-26' });
    c.give('conclude-investigation', b.conclusion([]));
    c.give('submit-for-review');
    c.give('give-review-opinion', b.FAILED_OPINION, { as: 'reviewer' });
    expect(c.state.stage).toBe('decision');
    c.give('submit-for-review');
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer' });
    expect(c.refused('decide-no-penalty', b.NO_PENALTY, { as: 'deputy' }).code).toBe('discussion-missing');
    c.give('hold-discussion', { heldOn: '2026-03-26', participants: ['deputy', 'director', 'second-director'], conclusion: '不予处罚' });
    c.give('decide-no-penalty', b.NO_PENALTY, { as: 'deputy' });
    expect(c.state.outcome).toBe('no-penalty');
  });
});

describe('a summary case', () => {
  it('is decided and served on the spot and starts only the terms that follow a decision', () => {
    const c = b.registered({ registration: { variant: 'summary', secondOfficer: 'wang' } });
    expect(c.state).toMatchObject({ stage: 'filing', variant: 'summary', officers: ['li', 'wang'] });
    expect(c.running()).toEqual([]);
    c.give('decide-on-the-spot', b.ON_THE_SPOT);
    expect(c.state).toMatchObject({ stage: 'disclosure', caseNo: 'on-the-spot-1', filedOn: '2026-03-02', service: { method: 'direct', servedOn: '2026-03-02' } });
    expect(c.running()).toEqual(['disclosure', 'fine-payment', 'lawsuit-file', 'onsite-report', 'reconsideration-apply']);

    c.give('collect-on-site', b.payment(100, '2026-03-02'));
    expect([c.clock('fine-payment').state, c.clock('onsite-fine-handin').deadline.dueDay]).toEqual(['met', '2026-03-04']);
    c.give('hand-in-fine', { on: '2026-03-03' }, { at: '2026-03-03' });
    c.give('bank-fine', { on: '2026-03-04' }, { as: 'head', at: '2026-03-04' });
    expect([c.clock('onsite-fine-handin').state, c.clock('onsite-fine-bank').state]).toEqual(['met', 'met']);
    c.give('record-on-the-spot');
    expect(c.clock('onsite-report').state).toBe('met');
    c.give('publish-decision', {}, { as: 'clock' });
    c.give('close-case', { summary: '当场缴清' }, { as: 'director', at: '2026-03-05' });
    c.give('archive-case', b.ARCHIVE, { as: 'archivist', at: '2026-03-10' });
    expect(c.state).toMatchObject({ stage: 'archived', outcome: 'penalty' });
  });

  it.each([
    ['2021-07-14', 1_000, {}], ['2021-07-15', 3_000, {}], ['2021-07-14', 50, { party: b.PERSON }], ['2026-03-02', 200, { party: b.PERSON }],
  ])('on %s may go up to %d yuan', (at, yuan, change) => {
    const c = new b.Case();
    c.give('register-case', { ...b.REGISTRATION, variant: 'summary', secondOfficer: 'wang', discoveredOn: at, ...change }, { at });
    c.give('decide-on-the-spot', { ...b.ON_THE_SPOT, penalties: [b.fine(yuan)] });
    expect(c.state.stage).toBe('disclosure');
  });

  it('keeps the payment term running while only part was collected', () => {
    const c = b.onTheSpot();
    c.give('collect-on-site', b.payment(40, '2026-03-02'));
    expect(c.clock('fine-payment').state).toBe('running');
    c.give('record-payment', b.payment(60, '2026-03-05', '票据002'), { at: '2026-03-05' });
    expect(c.clock('fine-payment').state).toBe('met');
  });
});

describe('an accident case', () => {
  it('reports upwards in two hours, investigates in sixty days and waits for the reply', () => {
    const c = b.filed({ registration: { variant: 'accident', accident: b.ACCIDENT } });
    expect(c.clock('accident-report').deadline.due).toBe('2026-03-02T04:00:00.000Z');
    expect(c.clock('accident-investigation').deadline.dueDay).toBe('2026-04-30');
    c.give('report-accident-up', { at: '2026-03-02T11:00:00+08:00' });
    expect(c.clock('accident-report')).toMatchObject({ state: 'met', missedAt: null });
    c.give('submit-accident-report', { on: '2026-03-10' }, { at: '2026-03-10' });
    expect([c.clock('accident-investigation').state, c.clock('accident-reply').deadline.dueDay]).toEqual(['met', '2026-03-25']);
    c.give('collect-evidence', b.EVIDENCE);
    expect(c.refused('conclude-investigation', b.conclusion([b.fine(200_000)])).code).toBe('no-government-reply');
    c.give('record-government-reply', { on: '2026-03-18', number: '示政复〔2026〕3号' }, { as: 'deputy', at: '2026-03-18' });
    expect(c.clock('accident-reply').state).toBe('met');
    c.give('conclude-investigation', b.conclusion([b.fine(200_000)]));
    expect(c.state).toMatchObject({ stage: 'investigation', accidentReport: { submittedOn: '2026-03-10', repliedOn: '2026-03-18' } });
  });
});

import * as b from '../testing/index.js';

const submit = (c: b.Case, at: string, payload: object = {}) => c.give('submit-for-review', payload, { at });
const opine = (c: b.Case, opinion: object = b.OPINION) => c.give('give-review-opinion', opinion, { as: 'reviewer' });
const gates = (c: b.Case) => c.state.reviews.map((r) => [r.round, r.gate, r.opinion?.outcome ?? null, r.returnTo]);

describe('a bureau with three gates', () => {
  it('reviews the filing, the investigation and the penalty document, each from its own stage and back to it', () => {
    const c = b.registered({ profile: b.EVERY_GATE });
    submit(c, '2026-03-03');
    expect(c.state).toMatchObject({ stage: 'legal-review', reviews: [{ gate: 'filing', proposal: null, returnTo: 'filing' }] });
    expect(c.running()).toEqual(['case-filing', 'legal-review']);
    opine(c);
    expect(c.state.stage).toBe('filing');
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
    c.give('collect-evidence', b.EVIDENCE, { at: '2026-03-05' });
    c.give('conclude-investigation', b.conclusion([b.fine(50_000)]), { at: '2026-03-20' });
    submit(c, '2026-03-20');
    opine(c);
    expect(c.state).toMatchObject({ stage: 'investigation', investigation: { reviewedInRound: 2 } });
    c.give('notify-party', b.notice([b.fine(50_000)], '2026-03-20'));
    c.give('waive-statement', { on: '2026-03-23' }, { at: '2026-03-23' });
    submit(c, '2026-03-25');
    opine(c);
    expect(c.state.stage).toBe('decision');
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-03-30' });
    expect(gates(c)).toEqual([
      [1, 'filing', 'pass', 'filing'], [2, 'investigation', 'pass', 'investigation'], [3, 'penalty-document', 'pass', 'investigation'],
    ]);
    expect(c.events('ReviewPassed').map((e) => e.gate)).toEqual(['filing', 'investigation', 'penalty-document']);
  });

  it('goes no further on a failed review; the next round opens the gate', () => {
    const c = b.registered({ profile: b.EVERY_GATE });
    const approve = { officers: ['li', 'wang'] };
    submit(c, '2026-03-03');
    opine(c, b.FAILED_OPINION);
    expect(c.state.stage).toBe('filing');
    expect(c.refused('approve-filing', approve, { as: 'deputy' }).code).toBe('gate-not-passed');
    submit(c, '2026-03-04');
    opine(c, { ...b.OPINION, outcome: 'pass-with-changes' });
    c.give('approve-filing', approve, { as: 'deputy' });
    expect(gates(c).map(([, gate, outcome]) => [gate, outcome])).toEqual([['filing', 'fail'], ['filing', 'pass-with-changes']]);
  });

  it('may decline a filing that nobody reviewed', () => {
    const c = b.registered({ profile: b.EVERY_GATE });
    c.give('decline-filing', { reason: '不构成违法' }, { as: 'deputy' });
    expect(c.state.outcome).toBe('not-filed');
  });

  it('has a changed conclusion reviewed again before anything else', () => {
    const c = b.everyGate();
    c.give('conclude-investigation', b.conclusion([b.fine(40_000)]), { at: '2026-03-26' });
    submit(c, '2026-03-26');
    expect(c.state.reviews.at(-1)).toMatchObject({ gate: 'investigation', returnTo: 'decision' });
    opine(c);
    expect(c.state.stage).toBe('decision');
    c.give('decide-penalty', b.decision([b.fine(40_000)]), { as: 'deputy' });
  });

  it('needs every gate before the decision, where it has two of them', () => {
    const c = b.reviewed({ profile: { legalReview: { gates: ['before-decision', 'penalty-document'] } } });
    expect(c.state.reviews.map((r) => r.gate)).toEqual(['penalty-document']);
    expect(c.refused('decide-penalty', {}, { as: 'deputy' }).code).toBe('review-not-passed');
    submit(c, '2026-03-26');
    opine(c);
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy' });
    expect(c.state.reviews.map((r) => r.gate)).toEqual(['penalty-document', 'before-decision']);
  });
});

describe('a bureau whose profile names no gate before the decision', () => {
  it('still has one, for the law does', () => {
    const c = b.registered({ profile: { legalReview: { gates: ['filing'] } } });
    submit(c, '2026-03-03');
    opine(c);
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2026-03-04' });
    c.give('collect-evidence', b.EVIDENCE, { at: '2026-03-05' });
    c.give('conclude-investigation', b.conclusion([]));
    submit(c, '2026-03-06');
    expect(c.state.reviews.at(-1)?.gate).toBe('before-decision');
  });
});

describe('a decision against a penalty', () => {
  it('is reviewed like any other', () => {
    const c = b.concluded({ penalties: [] });
    expect(c.refused('decide-no-penalty', b.NO_PENALTY, { as: 'deputy' }).code).toBe('wrong-stage');
    expect(b.decidedNoPenalty().state.reviews).toHaveLength(1);
  });
});

describe('why a review is mandatory', () => {
  const scope = (c: b.Case, payload: object = {}) => { submit(c, c.now, payload); return c.state.reviews.at(-1)?.scope; };
  const suspended = [{ kind: 'suspension' as const, detail: '七日' }];

  it('is read off the case, and stated for what it does not show', () => {
    expect(scope(b.concluded())).toEqual(['ordinary-procedure-penalty']);
    expect(scope(b.concluded({ penalties: [] }))).toEqual([]);
    expect(scope(b.concluded({ penalties: suspended, registration: { complex: true } }))).toEqual([
      'ordinary-procedure-penalty', 'directly-affects-vital-rights', 'complex-or-several-legal-relations',
    ]);
    expect(scope(b.concluded({ penalties: [] }), { scope: ['major-public-interest'] })).toEqual(['major-public-interest']);
  });

  it('counts a hearing that was held', () => {
    const c = b.notified({ hearingRight: true });
    c.give('request-hearing', { on: '2026-03-23' }, { at: '2026-03-23' });
    c.give('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-23', presiderId: 'reviewer' });
    c.give('hold-hearing', { on: '2026-04-08', opinion: '成立' }, { at: '2026-04-08' });
    expect(scope(c)).toContain('decided-after-hearing');
  });

  it('keeps to the list of the bureau', () => {
    const nankai = { legalReview: { gates: ['before-decision'] as const, scope: ['major-public-interest', 'decided-after-hearing'] as const } };
    expect(scope(b.concluded({ profile: nankai, registration: { complex: true } }), { scope: ['major-public-interest', 'major-social-impact-or-risk'] })).toEqual(['major-public-interest']);
  });
});

describe('outside counsel', () => {
  it('is heard on the open round, keeps its place there, and binds nobody', () => {
    const c = b.inReview();
    c.give('record-counsel-opinion', { ...b.COUNSEL, recommendation: 'object', files: [b.file()] }, { as: 'reviewer', at: '2026-03-24' });
    c.give('record-counsel-opinion', b.COUNSEL);
    opine(c);
    expect(c.state.stage).toBe('decision');
    expect(c.state.reviews[0]?.counsel?.map((o) => [o.name, o.recommendation, o.files?.length])).toEqual([['方律师', 'object', 1], ['方律师', 'agree', undefined]]);
  });
});

describe('a journal written before there were several gates', () => {
  it('folds its rounds as reviews before the decision', () => {
    const c = b.reviewed();
    const old = c.history.map(({ event, recorded }) => {
      const { gate: _, scope: __, ...rest } = event as { gate?: unknown; scope?: unknown } & typeof event;
      return { event: rest as b.AnyEvent, recorded };
    });
    c.history.splice(0, c.history.length, ...old);
    c.state = c.refolded();
    expect(c.state.reviews.map((r) => r.gate)).toEqual(['before-decision']);
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-03-30' });
  });

  it('and a snapshot that lacks the fields of today is decided on as if they were empty', () => {
    const c = b.reviewed();
    const { closings: _, avRecords: __, reviewsBefore: ___, display: ____, majorReport: _____, actEndedOn: ______, harmful: _______, ...old } = c.state;
    c.state = old as typeof c.state;
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-03-30' });
    c.give('record-av', { ...b.AV_RECORD, capturedAt: '2026-03-30T09:00:00+08:00' });
    expect(c.state.avRecords).toHaveLength(1);
  });
});

import * as b from '../testing/index.js';

const close = (c: b.Case, at: string) => c.give('close-case', { summary: '办结' }, { as: 'deputy', at });
const archive = (c: b.Case, at: string) => c.give('archive-case', b.ARCHIVE, { as: 'archivist', at });

describe('the ends of a case', () => {
  it('penalty: archived, and nothing can be done to it any more', () => {
    const c = b.archived();
    expect(c.state).toMatchObject({ stage: 'archived', outcome: 'penalty', ended: true });
    expect(c.running()).toEqual([]);
  });

  it('no penalty: reviewed, decided, served, and closed without publishing where the bureau does not publish it', () => {
    const c = b.decidedNoPenalty();
    expect(c.state).toMatchObject({ stage: 'disclosure', outcome: 'no-penalty', decision: { kind: 'no-penalty', penalties: [] } });
    expect(c.clock('decision').state).toBe('met');
    expect(c.running()).toEqual(['decision-service']);
    c.give('record-service', { method: 'post', servedOn: '2026-04-02', proof: '邮件回执' }, { at: '2026-04-02' });
    expect(c.state.clocks['fine-payment']).toBeUndefined();
    close(c, '2026-04-03');
    archive(c, '2026-04-07');
    expect(c.state).toMatchObject({ stage: 'archived', outcome: 'no-penalty' });
  });

  it('no penalty waits for publication where the profile says so', () => {
    const c = b.decidedNoPenalty({ profile: { publishNoPenalty: true } });
    c.give('record-service', { method: 'direct', servedOn: '2026-04-02', proof: '送达回证' }, { at: '2026-04-02' });
    expect(c.refused('close-case', { summary: '办结' }, { as: 'deputy' }).code).toBe('not-published');
    c.give('publish-decision', {}, { as: 'clock' });
    close(c, '2026-04-03');
    expect(c.state.stage).toBe('archiving');
  });

  it('not filed: ends at once', () => {
    const c = b.registered();
    c.give('decline-filing', { reason: '违法事实不成立' }, { as: 'deputy', at: '2026-03-05' });
    expect(c.state).toMatchObject({ stage: 'not-filed', outcome: 'not-filed', ended: true });
    expect(c.clock('case-filing').state).toBe('met');
  });

  it('withdrawn: its terms bind nobody any more, the volume is still archived', () => {
    const c = b.inReview();
    c.give('withdraw-case', { reason: '当事人主体认定错误' }, { as: 'director', at: '2026-03-25' });
    expect(c.state).toMatchObject({ stage: 'archiving', outcome: 'withdrawn' });
    expect([c.clock('decision').state, c.clock('legal-review').state]).toEqual(['void', 'void']);
    expect(c.running()).toEqual(['archiving']);
    archive(c, '2026-04-01');
    expect(c.state).toMatchObject({ stage: 'archived', outcome: 'withdrawn' });
  });

  it('transferred: proposed, approved by the director, handed over within 24 hours', () => {
    const c = b.withEvidence();
    c.give('propose-transfer', { crime: '危险作业罪' }, { at: '2026-03-09' });
    expect(c.clock('crime-transfer-approve').deadline.dueDay).toBe('2026-03-12');
    c.give('approve-transfer', { approved: true, reason: '涉嫌犯罪' }, { as: 'director', at: '2026-03-10' });
    expect(c.clock('crime-transfer-approve').state).toBe('met');
    expect(c.clock('crime-transfer').deadline.due).toBe('2026-03-11T02:00:00.000Z');
    c.give('transfer-case', { at: '2026-03-10T16:00:00+08:00', organ: '示范区公安分局' }, { at: '2026-03-11' });
    expect(c.clock('crime-transfer')).toMatchObject({ state: 'met', metAt: '2026-03-10T08:00:00.000Z', missedAt: null });
    expect(c.state).toMatchObject({ stage: 'archiving', outcome: 'transferred', transfer: { organ: '示范区公安分局' } });
    archive(c, '2026-03-20');
    expect(c.state.outcome).toBe('transferred');
  });

  describe('transferred, and then', () => {
    const handedOver = (walk: b.Walk = {}, from: (walk: b.Walk) => b.Case = b.withEvidence) => {
      const c = from(walk);
      c.give('propose-transfer', { crime: '危险作业罪' });
      c.give('approve-transfer', { approved: true, reason: '涉嫌犯罪' }, { as: 'director' });
      c.give('transfer-case', { at: c.now, organ: '示范区公安分局' });
      return c;
    };
    const decline = (c: b.Case, on: string) => c.give('record-police-decision', { on, accepted: false, number: '公不立字2号', reason: '不够立案标准' }, { at: on });

    it('accepted by the police: it stays ended', () => {
      const c = handedOver();
      c.give('record-police-decision', { on: '2026-03-06', accepted: true, number: '公立字3号' }, { at: '2026-03-06' });
      expect(c.state).toMatchObject({ stage: 'archiving', outcome: 'transferred', transfer: { acceptedOn: '2026-03-06', from: 'investigation' } });
    });

    it('declined: it is back where it was, its decision term counted through as no text says it stands still', () => {
      const c = handedOver();
      expect(c.clock('decision').state).toBe('suspended');
      expect(c.sound('2026-03-25')).toEqual([]);
      decline(c, '2026-03-25');
      expect(c.state).toMatchObject({ stage: 'investigation', outcome: null, closedOn: null, transfer: { declinedOn: '2026-03-25' } });
      expect(c.clock('decision')).toMatchObject({ state: 'running', deadline: { dueDay: '2026-06-02' } });
      expect(c.clock('archiving').state).toBe('void');
      c.give('conclude-investigation', b.conclusion([b.fine(50_000)]));
      c.give('propose-transfer', { crime: '另有新证据' });
      expect(c.state.transfer).toMatchObject({ crime: '另有新证据', handedOverAt: null });
    });

    it('declined: where the bureau says so, the days the police held the file are taken out', () => {
      const c = handedOver({ profile: { transferPausesDecision: true } });
      decline(c, '2026-03-25');
      expect(c.clock('decision').deadline.dueDay).toBe('2026-06-22');
    });

    it('declined: a review and a hearing that were under way begin their terms anew, the party keeps its own', () => {
      const c = handedOver({}, b.inReview);
      expect(c.clock('legal-review').state).toBe('void');
      decline(c, '2026-03-25');
      expect(c.state.stage).toBe('legal-review');
      expect(c.clock('legal-review#2').deadline.dueDay).toBe('2026-04-01');
      const heard = b.notified({ hearingRight: true });
      heard.give('request-hearing', { on: '2026-03-20' });
      const back = handedOver({}, () => heard);
      expect([back.clock('statement-defence').state, back.clock('hearing-hold').state]).toEqual(['running', 'void']);
      decline(back, '2026-03-23');
      expect([back.clock('statement-defence').state, back.clock('hearing-hold#2').state]).toEqual(['running', 'running']);
    });
  });

  it('a refused transfer may be proposed again, and the case goes on meanwhile', () => {
    const c = b.reviewed();
    c.give('propose-transfer', { crime: '重大责任事故罪' }, { as: 'reviewer' });
    expect(c.refused('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy' }).code).toBe('transfer-open');
    c.give('approve-transfer', { approved: false, reason: '不构成犯罪' }, { as: 'director', at: '2026-03-26' });
    c.give('propose-transfer', { crime: '重大责任事故罪' }, { as: 'reviewer' });
    expect(c.clock('crime-transfer-approve#2').state).toBe('running');
    c.give('approve-transfer', { approved: false, reason: '不构成犯罪' }, { as: 'director' });
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: '2026-03-27' });
    expect(c.state.stage).toBe('disclosure');
  });

  it('terminated: also after the decision, when the party is gone', () => {
    const c = b.served();
    c.give('terminate-case', { ground: 'party-dissolved', reason: '企业已注销' }, { as: 'deputy', at: '2026-04-08' });
    expect(c.state).toMatchObject({ stage: 'archiving', outcome: 'terminated' });
    expect(c.running()).toEqual(['archiving']);
    archive(c, '2026-04-10');
    expect(c.state).toMatchObject({ stage: 'archived', outcome: 'terminated' });
  });

  it('terminated with cash in hand: the money is still handed on, and what was missed is settled with the case', () => {
    const c = b.onTheSpot();
    c.give('collect-on-site', b.payment(100, '2026-03-02'));
    c.give('terminate-case', { ground: 'object-gone', reason: '终止' }, { as: 'deputy' });
    c.sound('2026-03-10');
    c.give('hand-in-fine', { on: '2026-03-10' });
    expect(c.clock('onsite-fine-handin')).toMatchObject({ state: 'met', missedAt: '2026-03-04T15:59:59.999Z' });
    c.sound('2026-03-20');
    archive(c, '2026-03-20');
    expect(c.clock('onsite-fine-bank')).toMatchObject({ state: 'void', missedAt: '2026-03-12T15:59:59.999Z' });
    expect(Object.values(c.state.escalations).filter((e) => e.clockId === 'onsite-fine-bank').map((e) => e.answer?.kind)).toEqual(['settled', 'settled', 'settled']);
  });

  it('settles an escalation that nobody had answered when the case ends', () => {
    const c = b.closed();
    c.sound('2026-05-20');
    const open = c.events('EscalationRaised');
    expect(open.length).toBeGreaterThan(0);
    archive(c, '2026-05-21');
    expect(Object.values(c.state.escalations).every((e) => e.answer?.kind === 'settled')).toBe(true);
  });
});

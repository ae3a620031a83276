import * as w from './testing/walk.js';

describe('a petition', () => {
  it('is accepted in fifteen days, answered in sixty, and closed with reply, service and result', () => {
    const p = w.received();
    expect(p.state).toMatchObject({ stage: 'received', number: 'petition-1', ownerId: 'desk', channel: 'letter', people: 1, visitors: 0, registeredBy: 'desk' });
    // Art. 23 neither rolls nor counts working days: 17 March.
    expect(p.clock('petition-accept').deadline.dueDay).toBe('2026-03-17');
    p.give('accept-petition', { on: '2026-03-05', route: 'petition' }, { at: '2026-03-05' });
    expect(p.running()).toEqual(['petition-accept', 'petition-handle']);
    expect(p.clock('petition-handle').deadline.dueDay).toBe('2026-05-04');
    p.give('give-notice', { on: '2026-03-06', method: 'post', proof: '回执' }, { at: '2026-03-06' });
    expect(p.clock('petition-accept')).toMatchObject({ state: 'met', missedAt: null, metAt: '2026-03-06T15:59:59.999Z' });
    p.give('assign', { to: 'li', reason: '职责' });
    p.give('issue-reply', { ...w.REPLY, on: '2026-04-01' }, { as: 'li', at: '2026-04-01' });
    p.give('serve-reply', { ...w.SERVICE, on: '2026-04-02' }, { as: 'li', at: '2026-04-02' });
    expect(p.clock('petition-handle')).toMatchObject({ state: 'met', missedAt: null });
    expect(p.running()).toEqual(['petition-closing', 'petition-review-request']);
    p.give('record-result', { result: 'partly-supported', detail: '部分整改' }, { as: 'li' });
    p.give('close-petition', { summary: '办结' }, { at: '2026-04-03' });
    expect(p.state).toMatchObject({ stage: 'closed', ended: true, outcome: 'partly-supported', closedOn: '2026-04-03' });
    expect(p.running()).toEqual([]);
    p.give('record-satisfaction', { on: '2026-04-10', level: 'satisfied' }, { at: '2026-04-10' });
    expect(p.state).toMatchObject({ ended: true, stage: 'closed', satisfaction: { level: 'satisfied' } });
  });

  it.each([
    ['2026-09-20', '2026-10-05', 'inside the National Day holidays, not rolled'],
    ['2026-03-16', '2026-03-31', 'an ordinary fortnight'],
  ])('received on %s is to be told by %s: %s', (on, due) => {
    const p = w.blank().give('register-petition', { ...w.REGISTRATION, receivedOn: on }, { at: on });
    expect(p.clock('petition-accept').deadline.dueDay).toBe(due);
  });

  it('may be extended once by thirty days from the original end, by the director, and the petitioner is told', () => {
    const p = w.received().give('accept-petition', { on: '2026-03-16', route: 'petition', notice: { ...w.NOTICE, on: '2026-03-16' } }, { at: '2026-03-16' });
    expect(p.clock('petition-handle').deadline.dueDay).toBe('2026-05-15');
    const asked = { clockId: 'petition-handle', length: 30, approvedBy: 'director', reason: '情况复杂' };
    expect(p.refused('extend-clock', { ...asked, approvedBy: 'deputy-director' }, { as: 'deputy' }).code).toBe('extension-authority');
    expect(p.refused('extend-clock', { ...asked, length: 31 }, { as: 'director' }).code).toBe('extension-too-long');
    p.give('extend-clock', asked, { as: 'director', at: '2026-05-10' });
    expect(p.clock('petition-handle').deadline.dueDay).toBe('2026-06-14');
    expect(p.refused('extend-clock', { ...asked, length: 5 }, { as: 'director' }).code).toBe('extension-used');
    p.give('issue-reply', { ...w.REPLY, on: '2026-05-20' }, { at: '2026-05-20' }).give('record-result', { result: 'explained', detail: '已说明' }).give('serve-reply', { ...w.SERVICE, on: '2026-05-20' });
    expect(p.refused('close-petition', { summary: '办结' }).code).toBe('extension-not-told');
    p.give('notify-extension', { ...w.NOTICE, on: '2026-05-20' }).give('close-petition', { summary: '办结' });
    expect(p.state.stage).toBe('closed');
  });

  it('follows the sixty days only under item 6 of art. 31: another procedure has its own term', () => {
    const p = w.received().give('accept-petition', { on: '2026-03-02', route: 'other-procedure', procedure: '行政处罚程序，《行政处罚法》', notice: w.NOTICE });
    expect(p.running()).toEqual(['petition-closing']);
    expect(p.state.clocks['petition-handle']).toBeUndefined();
    expect(p.refused('request-review', { on: '2026-03-02', body: '市局' }).code).toBe('wrong-stage');
  });

  it('that only asks a question knows no review, and its term ends with the closing', () => {
    const p = w.handling({ registration: { purpose: 'consult', channel: 'visit', visitors: 2 } });
    p.give('issue-reply', w.REPLY, { as: 'li', at: '2026-03-12' }).give('record-result', { result: 'explained', detail: '当面解答' }, { as: 'li' }).give('serve-reply', w.SERVICE, { as: 'li' });
    expect(p.running()).toEqual(['petition-handle']);
    expect(p.refused('request-review', { on: '2026-03-12', body: '市局' }).code).toBe('no-review-right');
    p.give('close-petition', { summary: '办结' });
    expect(p.clock('petition-handle').state).toBe('met');
  });

  it('goes to review and re-examination, thirty days each, and is closed after either', () => {
    const p = w.replied();
    expect(p.clock('petition-review-request').deadline.dueDay).toBe('2026-04-13');
    p.give('request-review', { on: '2026-03-20', body: '市应急管理局' }, { at: '2026-03-20' });
    expect(p.running()).toEqual(['petition-review']);
    expect(p.clock('petition-review').deadline.dueDay).toBe('2026-04-19');
    p.give('record-review-opinion', w.OPINION, { at: '2026-04-10' });
    expect(p.running()).toEqual(['petition-closing#2', 'petition-recheck-request']);
    p.give('request-recheck', { on: '2026-04-20', body: '省厅' }, { at: '2026-04-20' });
    expect(p.clock('petition-recheck').deadline.dueDay).toBe('2026-05-20');
    p.give('record-recheck-opinion', { ...w.OPINION, on: '2026-05-15', servedOn: '2026-05-15' }, { at: '2026-05-15' }).give('close-petition', { summary: '终结' });
    expect(p.state).toMatchObject({ stage: 'closed', outcome: 'supported', recheck: { opinion: { outcome: 'upheld' } } });
    expect(p.refused('request-recheck', { on: '2026-05-15', body: '部里' }).code).toBe('rechecked-already');
  });

  it.each(['review', 'recheck'] as const)('is answered anew in sixty days when the %s says so', (kind) => {
    const p = kind === 'review' ? w.inReview() : w.inRecheck();
    const on = kind === 'review' ? '2026-04-10' : '2026-05-10';
    p.give(`record-${kind}-opinion`, { on, outcome: 'remade', text: '责令重新办理', servedOn: on }, { at: on });
    expect(p.state).toMatchObject({ stage: 'handling', reply: null, service: null, result: null, rounds: [{ reply: { by: 'li' } }] });
    expect(p.running()).toEqual(['petition-handle#2']);
    p.give('issue-reply', { ...w.REPLY, on }, { as: 'li' }).give('serve-reply', { ...w.SERVICE, on }, { as: 'li' });
    expect(p.state).toMatchObject({ stage: 'replied', review: null, recheck: null });
    expect(p.running()).toEqual([kind === 'review' ? 'petition-closing#2' : 'petition-closing#3', 'petition-review-request#2']);
  });

  it('can still go to review when the bureau has closed it meanwhile, and is open again then', () => {
    const p = w.closed().give('request-review', { on: '2026-04-13', body: '市应急管理局' }, { at: '2026-04-13' });
    expect(p.state).toMatchObject({ stage: 'review', ended: false, closedOn: null, outcome: null, closings: [{ on: '2026-03-12', reopenedOn: '2026-04-13' }] });
    expect(w.closed().refused('request-review', { on: '2026-04-14', body: '市局' }, { at: '2026-04-14' })).toMatchObject({ code: 'review-request-late', field: 'on' });
  });
});

describe('the other ends', () => {
  it.each([
    ['decline-petition', { on: '2026-03-04', ground: 'outside-powers', reason: '属法院职权' }, 'head', 'not-accepted'],
    ['transfer-petition', { on: '2026-03-04', to: '区住建局', reason: '属住建职责' }, 'desk', 'transferred'],
  ] as const)('%s ends once the petitioner has been told, within the fifteen days', (type, payload, as, stage) => {
    const p = w.received().give(type, payload, { as, at: '2026-03-04' });
    expect(p.state).toMatchObject({ stage: 'received', ended: false });
    p.give('give-notice', { ...w.NOTICE, on: '2026-03-05' }, { at: '2026-03-05' });
    expect(p.state).toMatchObject({ stage, outcome: stage, ended: true });
    expect(p.clock('petition-accept')).toMatchObject({ state: 'met', missedAt: null });
    const unknown = w.received({ registration: { petitioner: { kind: 'person' } } }).give(type, payload, { as, at: '2026-03-04' });
    expect(unknown.state).toMatchObject({ stage, ended: true });
    expect(unknown.clock('petition-accept').state).toBe('met');
  });

  it('a forwarded petition has fifteen days too, and five working days to object', () => {
    const p = w.forwarded();
    expect(p.running()).toEqual(['petition-transferred']);
    expect(p.state.objectBy).toBe('2026-03-09');
    p.give('object-to-forwarding', { on: '2026-03-09', reason: '不属本机关职权' }, { as: 'head', at: '2026-03-09' });
    expect(p.refused('accept-petition', w.ACCEPTANCE).code).toBe('objection-open');
    p.give('record-objection-answer', { on: '2026-03-10', agreed: true }, { at: '2026-03-10' });
    expect(p.state).toMatchObject({ stage: 'returned', outcome: 'returned', ended: true });
  });

  it('a forwarded petition whose objection fails is handled like any other', () => {
    const p = w.forwarded().give('object-to-forwarding', { on: '2026-03-03', reason: '不属职权' }, { as: 'head', at: '2026-03-03' })
      .give('record-objection-answer', { on: '2026-03-05', agreed: false }, { at: '2026-03-05' }).give('accept-petition', { ...w.ACCEPTANCE, on: '2026-03-05', notice: { ...w.NOTICE, on: '2026-03-05' } });
    expect(p.state.stage).toBe('handling');
    expect(p.clock('petition-transferred').state).toBe('met');
  });

  it('withdrawn: no term binds any more', () => {
    const p = w.handling().give('withdraw-petition', { on: '2026-03-05', reason: '已和解', proof: '撤回申请书' }, { at: '2026-03-05' });
    expect(p.state).toMatchObject({ stage: 'withdrawn', ended: true });
    expect(p.clock('petition-handle').state).toBe('void');
  });

  it('merged: the terms of the absorbed one end, nothing sounds for it, and it names the other', () => {
    const p = w.handling();
    p.sound('2026-05-02');
    p.give('merge-petition', { into: 'petition-0', reason: '同一事项' });
    expect(p.state).toMatchObject({ stage: 'merged', mergedInto: 'petition-0', ended: true });
    expect(p.running()).toEqual([]);
    const before = p.history.length;
    expect(p.refused('sound-alarms', {}, { as: 'clock', at: '2026-06-30' }).code).toBe('process-ended');
    expect(p.history).toHaveLength(before);
  });
});

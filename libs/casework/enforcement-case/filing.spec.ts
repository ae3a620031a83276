import * as b from '../testing/index.js';

const file = (c: b.Case, payload: object = {}, at = c.now) => c.give('approve-filing', { officers: ['li', 'wang'], ...payload }, { as: 'deputy', at });
function found(actEndedOn: string | undefined, change: object = {}, at = '2026-03-02'): b.Case {
  const c = new b.Case();
  c.give('register-case', { ...b.REGISTRATION, discoveredOn: at, ...(actEndedOn ? { actEndedOn } : {}), ...change }, { at });
  return c;
}

describe('the limitation period, asked at filing', () => {
  it.each([
    ['two years to the day', '2024-03-02', {}], ['an act that is still going on', undefined, {}],
    ['harm done, within five years', '2021-07-15', { harmful: true }],
  ])('lets pass %s', (_, actEndedOn, change) => {
    const c = found(actEndedOn, change);
    file(c);
    expect(c.state.stage).toBe('investigation');
    expect(c.events('FilingApproved')[0]).not.toHaveProperty('limitationReason');
  });

  it('counts from a leap day to the end of February, two years on (worked example 15)', () => {
    file(found('2024-02-29', {}, '2026-02-28'));
    expect(found('2024-02-29', {}, '2026-03-01').refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' }).zh).toContain('2026-02-28');
  });

  it('judges by the day the act was found, not by the day of the filing', () => {
    const c = new b.Case();
    c.give('register-case', { ...b.REGISTRATION, actEndedOn: '2024-02-27', discoveredOn: '2026-02-27' }, { at: '2026-03-10' });
    file(c);
    expect(c.state.filedOn).toBe('2026-03-10');
  });

  it('may be overridden with a reason, which is kept', () => {
    const c = found('2023-01-10');
    expect(c.refused('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' })).toMatchObject({ code: 'out-of-time', rule: '《行政处罚法》第36条' });
    file(c, { limitationReason: '违法行为有连续状态，2024年12月终了' });
    expect(c.events('FilingApproved')[0]?.limitationReason).toContain('连续状态');
  });

  it('follows a corrected day', () => {
    const c = found('2023-01-10');
    expect(c.refused('correct-registration', { actEndedOn: '2026-03-03', reason: '更正' })).toMatchObject({ code: 'day-in-future', field: 'actEndedOn' });
    c.give('correct-registration', { actEndedOn: '2024-12-01', harmful: true, reason: '核实终了之日' });
    file(c);
    expect(c.state).toMatchObject({ actEndedOn: '2024-12-01', harmful: true });
  });

  it('takes an accident for its own act, harmful when somebody was hurt', () => {
    const accident = (change: object) => found(undefined, { variant: 'accident', accident: { ...b.ACCIDENT, ...change } }).state;
    expect(accident({})).toMatchObject({ actEndedOn: '2026-03-01', harmful: true });
    expect(accident({ deaths: 0, injuries: 0 })).toMatchObject({ harmful: false });
    expect(b.registered().state).toMatchObject({ actEndedOn: null, harmful: false });
  });
});

describe('collecting a fine on site', () => {
  const collect = (c: b.Case, amount: number, change: object, at: string) => c.give('collect-on-site', { ...b.payment(amount, at), ...change });

  it('is free up to 100 yuan, and above it on the two special grounds', () => {
    collect(b.onTheSpot({ penalties: [b.fine(100)] }), 100, {}, '2026-03-02');
    for (const ground of ['hard-to-collect-later', 'remote-at-request']) {
      const c = b.onTheSpot({ penalties: [b.fine(3_000)] });
      collect(c, 3_000, { ground, reason: '当事人系流动经营，事后难以执行' }, '2026-03-02');
      expect(c.events('FineCollectedOnSite')[0]).toMatchObject({ ground, payment: { amountFen: 300_000 } });
      expect(c.state.payments[0]).not.toHaveProperty('ground');
    }
  });

  it.each([['2021-07-14', 20, 20.01], ['2021-07-15', 100, 100.01]])('on %s: %d yuan, not %d', (at, most, more) => {
    const onTheSpot = (amount: number) => {
      const c = new b.Case();
      c.give('register-case', { ...b.REGISTRATION, variant: 'summary', secondOfficer: 'wang', discoveredOn: at }, { at });
      c.give('decide-on-the-spot', { ...b.ON_THE_SPOT, penalties: [b.fine(amount)] });
      return c;
    };
    collect(onTheSpot(most), most, {}, at);
    expect(onTheSpot(more).refused('collect-on-site', b.payment(more, at)).code).toBe('onsite-collection-scope');
  });
});

describe('a credit code that fails its check and is genuine', () => {
  const LEGACY = '91320100MA0T00011G';
  const confirm = (c: b.Case) => c.give('confirm-credit-code', { creditCode: LEGACY, attachment: '营业执照扫描件', reason: '与证照一致' }, { as: 'head' });

  it('stands once a supervisor has seen the licence, and who, why and on what is kept', () => {
    const c = b.filed({ registration: { party: { kind: 'organisation', name: '示范化工有限公司' } } });
    expect(c.refused('correct-registration', { party: { kind: 'organisation', name: '示范化工有限公司', creditCode: LEGACY }, reason: '补录' })).toMatchObject({ field: 'party.creditCode' });
    confirm(c);
    expect(c.state).toMatchObject({ party: { name: '示范化工有限公司', creditCode: LEGACY }, confirmedCode: { creditCode: LEGACY, attachment: '营业执照扫描件', reason: '与证照一致', by: 'head' } });
  });

  it('survives a correction that leaves it out, and goes with one that gives another', () => {
    const c = b.filed();
    confirm(c);
    c.give('correct-registration', { party: { kind: 'organisation', name: '示范化工（集团）有限公司' }, reason: '更名' });
    expect(c.state).toMatchObject({ party: { name: '示范化工（集团）有限公司', creditCode: LEGACY }, confirmedCode: { by: 'head' } });
    c.give('correct-registration', { party: { kind: 'organisation', name: '示范化工（集团）有限公司', creditCode: '91320100MA0T00011F' }, reason: '换发证照' });
    expect(c.state).toMatchObject({ party: { creditCode: '91320100MA0T00011F' }, confirmedCode: null });
  });
});

import { followPublications } from '#libs/disclosure/follow.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { done, today } from '../support/steps.js';
import { addressOf, CODE, openData, publishedCase, signingIn, visit, WITHOUT_TEMPORAL } from './support.js';

describe('the end of a display', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL, now: '2026-05-08T02:00:00.000Z' });
  });
  afterEach(() => api.close());

  const paid = async () => {
    const id = await publishedCase(api);
    await done(api, 'officer1', id, 'record-payment', { amountFen: 1_000_000, paidOn: today(api), receiptNo: 'T-1' });
    return id;
  };
  const apply = (id: string, who = 'officer1', payload: object = {}) =>
    signingIn(api)(who, 'POST', `/api/cases/${id}/commands/request-credit-repair`, { on: today(api), reason: '已整改并缴清罚款', ...payload });
  const decide = async (id: string, granted: boolean, who = 'deputy') => {
    const answer = await signingIn(api)(who, 'POST', `/api/cases/${id}/commands/decide-credit-repair`, { on: today(api), granted, opinion: '经核查' });
    await followPublications(api.db);
    return answer;
  };
  const publication = async (id: string) => (await signingIn(api)('officer1', 'GET', `/api/cases/${id}/publication`)).body;
  const repairs = async (id: string) => (await signingIn(api)<{ facts: { display: { repairs: { granted: boolean | null }[] } } }>('officer1', 'GET', `/api/cases/${id}`)).body.facts.display.repairs;

  it('comes by itself when the longest period is over, on the day after its last', async () => {
    const id = await publishedCase(api);
    const address = await addressOf(api, id);
    api.clock.set('2027-05-08T15:59:59.999Z');
    expect([(await visit(api, address)).status, (await openData(api)).items.length]).toEqual([200, 1]);
    api.clock.set('2027-05-08T16:00:00.000Z');
    const { status, text } = await visit(api, address);
    expect([status, (await openData(api)).items.length]).toEqual([410, 0]);
    expect(text).toContain('公示期已满');
    expect(text).not.toMatch(/某某化工|未经培训/);
    expect((await visit(api, `/public/${CODE}/disclosures/2026-05.csv`)).text.split('\r\n')).toHaveLength(2);
  });

  it('comes by repair: an officer applies after the shortest period, a head approves, and who and when is kept', async () => {
    const id = await paid();
    expect(await publication(id)).toMatchObject({ standing: 'displayed', repairableFrom: '2026-08-08', displayUntil: '2027-05-08' });
    api.clock.set('2026-08-08T02:00:00.000Z');
    expect(await apply(id)).toMatchObject({ status: 200, body: { events: ['DisplayPeriodSet', 'CreditRepairRequested'] } });
    await followPublications(api.db);
    expect((await openData(api)).items).toMatchObject([{ display: { until: '2027-05-08', category: 'ordinary' } }]);
    api.clock.set('2026-08-10T02:00:00.000Z');
    expect(await decide(id, true)).toMatchObject({ status: 200 });
    expect((await openData(api)).items).toEqual([]);
    expect(await visit(api, await addressOf(api, id))).toMatchObject({ status: 410, text: expect.stringContaining('已完成信用修复') });
    expect(await publication(id)).toMatchObject({ standing: 'repaired', repairedOn: '2026-08-10', page: await addressOf(api, id) });
    expect(await repairs(id)).toEqual([{
      requestedBy: api.ids['officer1'], requestedOn: '2026-08-08', reason: '已整改并缴清罚款', decidedBy: api.ids['deputy'], decidedOn: '2026-08-10', granted: true, opinion: '经核查',
    }]);
    expect(await apply(id)).toMatchObject({ status: 409, body: { code: 'already-repaired' } });
    // Whoever reads the journal later, and once more, finds the same.
    await api.db.query('UPDATE publication SET seq = 1 WHERE process_id = ?', [id]);
    await followPublications(api.db);
    expect(await publication(id)).toMatchObject({ standing: 'repaired', repairedOn: '2026-08-10' });
  });

  it('comes when the period is over that the bureau has set, and the public reads of that period', async () => {
    const id = await publishedCase(api);
    await done(api, 'officer1', id, 'set-display-period', { category: 'serious', months: 24 });
    await followPublications(api.db);
    expect((await openData(api)).items).toMatchObject([{ display: { until: '2028-05-08', category: 'serious', citation: '《信用修复管理办法》' }, party: { name: '某某化工有限公司' } }]);
    expect(await publication(id)).toMatchObject({ repairableFrom: '2027-05-08', displayUntil: '2028-05-08' });
    expect((await visit(api, await addressOf(api, id))).text).toContain('<dd>2028-05-08</dd>');
    api.clock.set('2028-05-08T16:00:00.000Z');
    expect([(await visit(api, await addressOf(api, id))).status, (await openData(api)).items]).toEqual([410, []]);
  });

  it('is not repaired before the shortest period is over, nor while anything is owed', async () => {
    const id = await paid();
    api.clock.set('2026-08-07T15:59:59.999Z');
    expect(await apply(id)).toMatchObject({ status: 422, body: { code: 'repair-too-early', field: 'on', title: expect.stringContaining('2026-08-08'), rule: '《信用修复管理办法》' } });
    const owing = await publishedCase({ ...api, call: signingIn(api) });
    api.clock.set('2026-12-01T02:00:00.000Z');
    expect(await apply(owing)).toMatchObject({ status: 409, body: { code: 'fine-owing' } });
    api.clock.set('2027-05-09T02:00:00.000Z');
    expect(await apply(id)).toMatchObject({ status: 409, body: { code: 'display-over' } });
  });

  it('goes on when the repair is refused, and it can be applied for again', async () => {
    const id = await paid();
    api.clock.set('2026-08-08T02:00:00.000Z');
    expect(await decide(id, true)).toMatchObject({ status: 409, body: { code: 'no-repair-requested' } });
    await apply(id);
    expect(await apply(id)).toMatchObject({ status: 409, body: { code: 'repair-pending' } });
    expect((await decide(id, false)).status).toBe(200);
    expect((await openData(api)).items).toHaveLength(1);
    expect((await apply(id)).status).toBe(200);
    expect((await repairs(id)).map((r) => r.granted)).toEqual([false, null]);
  });

  it('of two applications sent at once takes one', async () => {
    const id = await paid();
    api.clock.set('2026-08-08T02:00:00.000Z');
    const statuses = (await Promise.all([apply(id), apply(id), apply(id)])).map((a) => a.status);
    expect(statuses.sort()).toEqual([200, 409, 409]);
  });

  it('is for officers to apply and heads to decide, in their own bureau, signed in', async () => {
    const id = await paid();
    api.clock.set('2026-08-08T02:00:00.000Z');
    expect(await apply(id, 'officer1', { reason: ' ' })).toMatchObject({ status: 422, body: { field: 'reason' } });
    expect(await apply(id, 'deputy')).toMatchObject({ status: 403, body: { code: 'not-your-role' } });
    await apply(id);
    expect(await decide(id, true, 'officer1')).toMatchObject({ status: 403, body: { code: 'not-your-role' } });
    expect(await decide(id, true, 'head')).toMatchObject({ status: 403 });
    const url = `/api/cases/${id}/publication`;
    expect((await fetch(`${api.origin}${url}`)).status).toBe(401);
    expect((await signingIn(api)('officer1', 'GET', '/api/cases/01ARZ3NDEKTSV4RRFFQ69G5FAV/publication')).status).toBe(404);
    expect((await apply('01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404);
  });
});

import { startTestApi, type TestApi } from '../support/api.js';
import { filed, registration } from '../support/steps.js';
import { expectRefused, saved } from './support/refusal.js';

describe('the same request sent again', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const register = (key: string, payload: unknown = registration(), who = 'officer1') => api.call(who, 'POST', '/api/cases', payload, { 'idempotency-key': key });

  it('opens one case, whose answer comes back again', async () => {
    const first = await register('open-1');
    const before = await saved(api.db);
    const again = await register('open-1');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.body['replayed']).toBe(false);
    expect(again.body).toEqual({ ...first.body, replayed: true });
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(await saved(api.db)).toEqual(before);
  });

  it('opens one case when both arrive at once (H04)', async () => {
    const before = await saved(api.db);
    const both = await Promise.all([register('double-click'), register('double-click')]);
    expect(both.map((a) => a.status)).toEqual([201, 201]);
    expect(new Set(both.map((a) => a.body['id'])).size).toBe(1);
    expect(both.map((a) => a.body['replayed']).sort()).toEqual([false, true]);
    expect((await saved(api.db))['process']).toBe(Number(before['process']) + 1);
  });

  it('opens one case when twenty arrive at once', async () => {
    const before = await saved(api.db);
    const all = await Promise.all(Array.from({ length: 20 }, () => register('storm')));
    expect(new Set(all.map((a) => a.status))).toEqual(new Set([201]));
    expect(new Set(all.map((a) => a.body['id'])).size).toBe(1);
    expect((await saved(api.db))['process']).toBe(Number(before['process']) + 1);
  });

  it('answers 422 when the key comes with another body', async () => {
    await register('one-body');
    await expectRefused(api.db, () => register('one-body', registration({ suspicion: '别的案由' })), { status: 422, code: 'idempotency-key-reused', field: 'Idempotency-Key' });
  });

  it("does not take another person's key for one's own", async () => {
    const mine = await register('shared');
    const theirs = await register('shared', registration(), 'officer2');
    expect(theirs.status).toBe(201);
    expect(theirs.body['id']).not.toBe(mine.body['id']);
  });

  it('advances a case once, even after it has moved on and with the version long passed', async () => {
    const id = await filed(api);
    const correct = (key: string) =>
      api.call<{ version: number }>('officer1', 'POST', `/api/cases/${id}/commands/correct-registration`, { suspicion: '核对后的案由', reason: '核对' }, { 'idempotency-key': key, 'if-match': `"${version}"` });
    let { version } = (await api.call<{ version: number }>('officer1', 'GET', `/api/cases/${id}`)).body;
    const first = await correct('advance-1');
    version += 1;
    await correct('advance-2');
    version -= 1;
    const before = await saved(api.db);
    const again = await correct('advance-1');
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...first.body, replayed: true });
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(await saved(api.db)).toEqual(before);
  });

  it('does not use up the key of a refused request', async () => {
    await expectRefused(api.db, () => register('second-try', registration({ discoveredOn: '2026-02-29' })), { status: 422 });
    expect((await register('second-try')).status).toBe(201);
  });

  it.each(['', 'has blank', '汉字', 'x'.repeat(101)])('refuses a key it could not keep: %p', async (key) => {
    const header = { 'idempotency-key': Buffer.from(key, 'utf8').toString('latin1') };
    await expectRefused(api.db, () => api.call('officer1', 'POST', '/api/cases', registration(), header), { status: 400, code: 'malformed-header', field: 'Idempotency-Key' });
  });
});

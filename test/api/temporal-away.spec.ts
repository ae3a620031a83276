import { startTestApi, type TestApi } from '../support/api.js';
import { archived, filed, registration } from '../support/steps.js';
import { send } from './support/http.js';

/** Nobody listens on the first; nothing ever answers on the second. */
describe.each(['127.0.0.1:1', '192.0.2.1:7233'])('with Temporal away at %s', (address) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: address } });
    await api.call('officer1', 'GET', '/api/me');
  });
  afterAll(() => api.close());

  it('takes a command within a second, and leaves the case for the sweeper', async () => {
    const from = performance.now();
    const { status, body } = await api.call<{ id: string; version: number }>('officer1', 'POST', '/api/cases', registration());
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(status).toBe(201);
    const rows = (await api.db.query('SELECT to_clock, seq, clocked_seq FROM process WHERE id = ?', [body.id])) as { to_clock: number; seq: number; clocked_seq: number }[];
    expect(rows).toEqual([{ to_clock: 1, seq: body.version, clocked_seq: 0 }]);
    const page = await api.call<{ clocksCaughtUp: boolean }>('officer1', 'GET', `/api/cases/${body.id}`);
    expect(page.body.clocksCaughtUp).toBe(false);
  });

  it('takes a whole case from filing to archive without slowing down', async () => {
    const from = performance.now();
    const id = await archived(api);
    // Fourteen commands, each far within a second.
    expect(performance.now() - from).toBeLessThan(5_000);
    const { body } = await api.call<{ facts: { stage: string } }>('officer1', 'GET', `/api/cases/${id}`);
    expect(body.facts.stage).toBe('archived');
  });

  it('counts what waits for the clocks, and stays ready', async () => {
    await filed(api);
    const { status, body } = await send(api, 'GET', '/health/ready');
    expect([status, body['status']]).toEqual([200, 'up']);
    expect(body['clocksBehind']).toBe(Number(((await api.db.query('SELECT COUNT(*) AS n FROM process')) as { n: string }[])[0]?.n));
  });
});

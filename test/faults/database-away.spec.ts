import type { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { expectSound } from '../support/evidence.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { Wire } from '../support/wire.js';

describe('the API without its database, or with one that cannot keep up', () => {
  const wire = new Wire(Number(process.env['ANQI_TEST_DB_PORT']));
  let api: TestApi;
  let owner: DataSource;
  beforeAll(async () => {
    await wire.mend();
    api = await startTestApi({ env: { ANQI_DB_PORT: String(wire.port), ANQI_DB_POOL: '3', ANQI_DB_WAIT_MS: '700' } });
    await api.call('officer1', 'GET', '/api/cases');
    owner = await openAsOwner(api.settings);
  });
  afterAll(async () => {
    await owner.destroy();
    await api.close();
    await wire.cut();
  });

  const register = (key = 'through-the-cut') => api.call<{ id: string; code: string; cure: string }>('officer1', 'POST', '/api/cases', registration(), { 'idempotency-key': key });
  const processes = async () => Number((await owner.query('SELECT COUNT(*) AS n FROM process') as { n: string }[])[0]?.n);
  const FULL = "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'";
  /** Does something to every row that is added to the journal, or another table, for as long as the story lasts. */
  async function whileWriting(does: string, story: () => Promise<void>, table = 'journal'): Promise<void> {
    await owner.query(`CREATE TRIGGER hindrance BEFORE INSERT ON ${table} FOR EACH ROW ${does}`);
    try {
      await story();
    } finally {
      await owner.query('DROP TRIGGER hindrance');
    }
  }

  it('answers 503 with when to try again, and the same key afterwards does the work once', async () => {
    await wire.cut();
    const away = await register();
    expect(away).toMatchObject({ status: 503, body: { code: 'database-away', cure: expect.stringContaining('幂等键') }, headers: { 'retry-after': '5', 'content-type': expect.stringContaining('application/problem+json') } });
    expect((await api.call('officer1', 'GET', '/api/cases')).status).toBe(503);
    // Who cannot be counted is not let by.
    for (const counted of [await api.call(null, 'GET', '/public/disclosures'), await api.call(null, 'POST', '/api/tokens', { login: 't-officer1', password: 'wrong' })]) {
      expect(counted).toMatchObject({ status: 503, body: { code: 'database-away' }, headers: { 'retry-after': '5' } });
    }
    await wire.mend();
    await until('the database', async () => (await api.call('officer1', 'GET', '/api/cases')).status === 200);
    const first = await register();
    const again = await register();
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(await processes()).toBe(1);
  });

  it('answers 503 while the disk is full, has saved nothing by halves, and goes on when there is room', async () => {
    const before = await processes();
    await whileWriting(FULL, async () => {
      expect(await register('full')).toMatchObject({ status: 503, body: { code: 'database-away' }, headers: { 'retry-after': '5' } });
      expect(await processes()).toBe(before);
      expect((await api.call('officer1', 'GET', '/api/cases')).status).toBe(200);
    });
    expect((await register('full')).status).toBe(201);
    await expectSound(api.db);
  });

  it('shows what is published while the disk is full and calls cannot be counted, and lets nobody try a password uncounted', async () => {
    await whileWriting(FULL, async () => {
      expect((await fetch(`${api.origin}/public/disclosures`)).status).toBe(200);
      expect(await api.call(null, 'POST', '/api/tokens', { login: 't-officer1', password: 'wrong' })).toMatchObject({ status: 503, body: { code: 'database-away' } });
    }, 'call_count');
  });

  it('serves whom it can while the database is slow, and tells the others soon when to try again; each is done once', async () => {
    const before = await processes();
    const keys = Array.from({ length: 12 }, (_, i) => `slow-${i}`);
    await whileWriting('SET @slow = SLEEP(1)', async () => {
      const answers = await Promise.all(keys.map((key) => register(key)));
      const told = answers.filter((a) => a.status === 503);
      expect(answers.filter((a) => a.status === 201).length).toBeGreaterThan(0);
      expect(told.length).toBeGreaterThan(0);
      for (const answer of told) expect(answer).toMatchObject({ body: { code: 'database-away' }, headers: { 'retry-after': '5' } });
    });
    await until('every one to be served', async () => (await Promise.all(keys.map((key) => register(key)))).every((a) => a.status === 201));
    expect(await processes()).toBe(before + keys.length);
    await expectSound(api.db);
  });
});

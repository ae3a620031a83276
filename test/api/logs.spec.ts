import { createApp } from '#apps/api/create-app.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { symbols } from 'pino';
import { DataSource } from 'typeorm';
import type { TestApi } from '../support/api.js';
import { people } from '../support/bureau.js';
import { createTestDatabase, openAsOwner } from '../support/database.js';
import { archived, give, registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { bearer, PASSWORD, send } from './support/http.js';

const SECRETS = ['欧阳修文', '320100200002290010', '13912345678', '秦淮河畔九号', 'wrong-password-typed', PASSWORD, '未按规定对从业人员', '三名工人未经培训上岗', '执法员1'];

/** An API whose log lines, down to debug, are kept. */
async function startLoggingApi(): Promise<{ api: TestApi; lines: () => string; close: () => Promise<void> }> {
  const { settings, drop } = await createTestDatabase({ ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' });
  const written: string[] = [];
  const logger = createLogger('test', 'debug');
  // The logger as it is in service, redaction and all; only its lines go elsewhere.
  (logger as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym]!.write = (line) => void written.push(line);
  const clock = new SetClock('2026-03-02T02:00:00.000Z');
  const app = await createApp({ settings, logger, clock });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const db = app.get(DataSource);
  const founded = await foundBureau(db, defaultProfile('120104', '某局', '某局', '某'), people('t'), PASSWORD);
  const ids = Object.fromEntries([...founded.staff].map(([login, id]) => [login.slice(2), id]));
  const api = { app, origin, db, settings, clock, bureauId: founded.bureauId, ids } as unknown as TestApi;
  const call = async (who: string, method: string, path: string, body?: unknown) =>
    send(api, method, path, { ...(body === undefined ? {} : { body: JSON.stringify(body) }), headers: { 'content-type': 'application/json', ...(await bearer(api, `t-${who}`)) } });
  return {
    api: { ...api, call } as unknown as TestApi,
    lines: () => written.join(''),
    close: async () => {
      await app.close();
      await drop();
    },
  };
}

describe('the log', () => {
  let running: Awaited<ReturnType<typeof startLoggingApi>>;
  let api: TestApi;
  beforeAll(async () => {
    running = await startLoggingApi();
    ({ api } = running);
  });
  afterAll(() => running.close());

  const PARTY = { kind: 'person', name: '欧阳修文', residentId: '320100200002290010', phone: '13912345678', address: '秦淮河畔九号' };

  function expectNoSecrets(): void {
    for (const secret of SECRETS) expect(running.lines()).not.toContain(secret);
  }

  it('holds no name, number, telephone, text or password of a whole case, refusals and failed sign-ins included', async () => {
    await archived(api);
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ party: PARTY }));
    await give(api, 'officer1', body.id, 'correct-registration', { party: { ...PARTY, residentId: '320100200002290011' }, reason: '更正' });
    await give(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1']] });
    await send(api, 'POST', '/api/sessions', { body: JSON.stringify({ login: '欧阳修文', password: 'wrong-password-typed' }), headers: { 'content-type': 'application/json' } });
    await send(api, 'POST', '/api/sessions', { body: '{"password":"wrong-password-typed"', headers: { 'content-type': 'application/json' } });
    await api.call('officer1', 'GET', `/api/cases?q=${encodeURIComponent('欧阳修文')}`);
    // The log is not simply empty: it says which workflows could not be woken.
    await until('the log to name the case', async () => running.lines().includes(body.id));
    expectNoSecrets();
  });

  it('holds none when the database fails under a command, and the answer says nothing of its inside', async () => {
    const owner = await openAsOwner(api.settings);
    await owner.query('ALTER TABLE process MODIFY title VARCHAR(100) NOT NULL');
    const answer = await api.call('officer1', 'POST', '/api/cases', registration({ party: { ...PARTY, name: `${PARTY.name}${'等'.repeat(40)}` } }));
    await owner.destroy();
    expect([answer.status, answer.body['code'], answer.headers['content-type']]).toEqual([500, 'internal', expect.stringMatching(/^application\/problem\+json/)]);
    expect(JSON.stringify(answer.body)).not.toMatch(/process|SQL|Data too long|欧阳/i);
    expect(running.lines()).toContain(String(answer.body['requestId']));
    expect(running.lines()).toContain('Data too long');
    expectNoSecrets();
  });
});

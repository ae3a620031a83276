import { createApp } from '#apps/api/create-app.js';
import { createLogger } from '#libs/runtime/log.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../support/api.js';
import { registration } from '../support/steps.js';
import { bearer, send } from './support/http.js';
import { expectProblem } from './support/refusal.js';
import { hireTheRest } from './support/staffing.js';

/** Longer than the test takes: what is forgotten here is forgotten for a reason. */
const KEPT_MS = 10_000;

describe('sessions that an API process keeps for a moment', () => {
  let api: TestApi;
  let keeping: TestApi;
  let app: NestFastifyApplication;
  let token: Record<string, string>;
  beforeAll(async () => {
    api = await startTestApi();
    await hireTheRest(api);
    app = await createApp({ settings: { ...api.settings, sessions: { ...api.settings.sessions, cacheMs: KEPT_MS } }, logger: createLogger('test', 'silent'), clock: api.clock });
    await app.listen(0, '127.0.0.1');
    keeping = { ...api, app, origin: await app.getUrl(), db: app.get(DataSource) };
  });
  afterAll(async () => {
    await app.close();
    await api.close();
  });

  const me = () => send(keeping, 'GET', '/api/me', { headers: token });
  const register = () => send(keeping, 'POST', '/api/cases', { body: JSON.stringify(registration()), headers: { 'content-type': 'application/json', ...token } });
  /** Signs in and lets the process read the session once. */
  const comes = async (login: string) => {
    token = await bearer(keeping, login);
    expect((await me()).status).toBe(200);
  };

  it('reads a session once, and again for every change that is not a command', async () => {
    await comes('t-officer1');
    await api.db.query('DELETE FROM session');
    expect((await me()).status).toBe(200);
    expectProblem(await send(keeping, 'POST', '/api/administration/staff', { body: '{}', headers: { 'content-type': 'application/json', ...token } }), { status: 401, code: 'unauthenticated' });
    expectProblem(await me(), { status: 401 });
  });

  it('forgets one that is closed, and one whose time is up', async () => {
    await comes('t-officer1');
    expect((await send(keeping, 'DELETE', '/api/sessions/current', { headers: token })).status).toBe(204);
    expectProblem(await me(), { status: 401 });
    await comes('t-officer1');
    const now = api.clock.now();
    api.clock.set('2026-06-30T02:00:00.000Z');
    expectProblem(await me(), { status: 401 });
    api.clock.set(now);
  });

  it('takes no command from somebody who has left by another process, and then knows it', async () => {
    await comes('t-officer2');
    expect((await register()).status).toBe(201);
    expect((await api.call('admin', 'POST', `/api/administration/staff/${api.ids['officer2']}/leave`, { reason: '调离' })).status).toBe(200);
    expectProblem(await register(), { status: 403, code: 'no-longer-serves' });
    expectProblem(await me(), { status: 401 });
  });

  it('decides a command by the roles of now, whatever they were when the session was read', async () => {
    await comes('t-officer3');
    expect((await api.call('admin', 'PUT', `/api/administration/staff/${api.ids['officer3']}`, { roles: ['archivist'] })).status).toBe(200);
    expectProblem(await register(), { status: 403, code: 'not-your-role' });
    expect((await me()).body).toMatchObject({ roles: ['archivist'] });
  });

  it('knows at once of somebody who leaves by itself', async () => {
    await comes('t-expired');
    const administrator = await bearer(keeping, 't-admin');
    const left = await send(keeping, 'POST', `/api/administration/staff/${api.ids['expired']}/leave`, { body: JSON.stringify({ reason: '调离' }), headers: { 'content-type': 'application/json', ...administrator } });
    expect(left.status).toBe(200);
    expectProblem(await me(), { status: 401 });
  });
});

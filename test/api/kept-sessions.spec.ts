import { createApp } from '#apps/api/create-app.js';
import { createLogger } from '#libs/runtime/log.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'node:http';
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
    app = await createApp({ settings: { ...api.settings, http: { ...api.settings.http, trustedProxies: '127.9.0.0/16' }, sessions: { ...api.settings.sessions, cacheMs: KEPT_MS } }, logger: createLogger('test', 'silent'), clock: api.clock });
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

  it('knows of wrong passwords typed at another process, and takes an address only from a proxy that is trusted', async () => {
    const credentials = { login: 't-director', password: 'wrong' };
    const body = JSON.stringify(credentials);
    const at = (localAddress: string, forwarded: string) => new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-forwarded-for': forwarded };
      request(`${keeping.origin}/api/tokens`, { method: 'POST', localAddress, headers }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end(body);
    });
    for (let i = 0; i < 5; i += 1) await send(api, 'POST', '/api/tokens', { body, headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.5' } });
    // The proxy adds whom it saw at the end; what the caller wrote before it is hearsay.
    expect(await at('127.9.1.1', '198.51.100.1, 203.0.113.5')).toBe(429);
    expect(await at('127.9.1.1', '203.0.113.5, 198.51.100.1')).toBe(401);
    // No proxy: whoever calls himself another at every try is still the same.
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push(await at('127.8.0.1', `203.0.113.5, 192.0.${i}.1`));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('knows at once of somebody who leaves by itself', async () => {
    await comes('t-expired');
    const administrator = await bearer(keeping, 't-admin');
    const left = await send(keeping, 'POST', `/api/administration/staff/${api.ids['expired']}/leave`, { body: JSON.stringify({ reason: '调离' }), headers: { 'content-type': 'application/json', ...administrator } });
    expect(left.status).toBe(200);
    expectProblem(await me(), { status: 401 });
  });
});

import { purgeTries } from '#libs/access/lockout.js';
import { purgeSessions } from '#libs/access/session-life.js';
import { startTestApi, type Answer, type TestApi } from '../support/api.js';
import { filed, give, registration } from '../support/steps.js';
import { bearer, PASSWORD, send } from './support/http.js';
import { expectProblem, expectRefused } from './support/refusal.js';
import { disable, hireTheRest } from './support/staffing.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const START = '2026-03-02T02:00:00.000Z';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ now: START });
  });
  beforeEach(() => api.clock.set(START));
  afterAll(() => api.close());

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) => send(api, 'POST', path, { body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
  const signIn = (login: string, password = PASSWORD, headers: Record<string, string> = {}) => post('/api/sessions', { login, password }, headers);
  const cookieOf = (answer: Answer) => ({ cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' });
  const me = (headers: Record<string, string>) => send(api, 'GET', '/api/me', { headers });

  it('answers a wrong password, an unknown login and odd logins alike', async () => {
    const wrong = await expectRefused(api.db, () => signIn('t-officer1', 'wrong'), { status: 401, code: 'wrong-credentials' });
    for (const login of ['t-nobody', '李明', '𠮷', "t-officer1' --", 'T-OFFICER1', 't-officer1\u0000', 'two words']) {
      const unknown = await signIn(login);
      expect([unknown.status, unknown.body]).toEqual([401, wrong.body]);
    }
    expect((await post('/api/tokens', { login: 't-officer1', password: 'wrong' })).body).toEqual(wrong.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes about as long over an unknown login as over a wrong password', async () => {
    const timeOf = async (login: string) => {
      const times = [];
      for (let i = 0; i < 7; i += 1) {
        // Days apart, so that no try waits for an earlier one.
        api.clock.set(`2026-03-${10 + 2 * i}T02:00:00.000Z`);
        const from = performance.now();
        await signIn(login, 'wrong');
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    expect((await timeOf('t-nobody')) / (await timeOf('t-officer1'))).toBeGreaterThan(0.5);
  });

  it.each<[string, unknown, string]>([
    ['no password', { login: 't-officer1' }, 'password'], ['an empty password', { login: 't-officer1', password: '' }, 'password'], ['no login', { password: 'x' }, 'login'],
    ['a password that is no text', { login: 't-officer1', password: { $ne: '' } }, 'password'], ['a login that is a list', { login: ['t-officer1'], password: 'x' }, 'login'],
    ['an endless password', { login: 't-officer1', password: 'x'.repeat(201) }, 'password'], ['another field', { login: 't-officer1', password: 'x', admin: true }, 'admin'],
  ])('answers 422 to %s', async (_, body, field) => expectProblem(await post('/api/sessions', body), { status: 422, field }));

  it('keeps the session in a cookie no script reads and no other site sends', async () => {
    const answer = await signIn('t-officer1');
    expect(answer.status).toBe(200);
    const attributes = String(answer.headers['set-cookie']).split('; ');
    expect(attributes[0]).toMatch(/^anqi_session=[\w-]{43}$/);
    expect(attributes.slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
    expect(answer.text).not.toContain(String(attributes[0]).split('=')[1]);
  });

  it('marks the cookie Secure behind a proxy that speaks TLS', async () => {
    const tls = { 'x-forwarded-proto': 'https' };
    const answer = await signIn('t-officer1', PASSWORD, tls);
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-anqi_session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=43200; Secure$/);
    const { cookie } = cookieOf(answer);
    expect((await me({ ...tls, cookie })).status).toBe(200);
    // What a page without TLS can plant does not count over TLS.
    expect((await me({ ...tls, cookie: cookie.replace('__Host-', '') })).status).toBe(401);
  });

  it('keeps only the hash of a token', async () => {
    const { authorization } = await bearer(api, 't-officer1');
    const rows = JSON.stringify(await api.db.query('SELECT * FROM session'));
    expect(rows).not.toContain(String(authorization).slice('Bearer '.length));
  });

  it('says who is signed in', async () => {
    const answer = await signIn('t-head');
    const expected = { id: api.ids['head'], name: '科长', login: 't-head', post: 'section-head', roles: ['section-head'], bureau: { id: api.bureauId, name: '天津市南开区应急管理局' } };
    expect(answer.body).toMatchObject({ ...expected, csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await me(cookieOf(answer))).body).toEqual(answer.body);
    expect((await me(await bearer(api, 't-head'))).body).toMatchObject({ ...expected, csrfToken: null });
  });

  it('asks a cookie for the CSRF token on writes, and on nothing else', async () => {
    const answer = await signIn('t-officer1');
    const cookie = cookieOf(answer);
    const csrf = String(answer.body['csrfToken']);
    const other = await signIn('t-officer2');
    await expectRefused(api.db, () => post('/api/cases', registration(), cookie), { status: 403, code: 'csrf', field: 'X-CSRF-Token' });
    await expectRefused(api.db, () => post('/api/cases', registration(), { ...cookie, 'x-csrf-token': String(other.body['csrfToken']) }), { status: 403, code: 'csrf' });
    expect((await send(api, 'GET', '/api/cases', { headers: cookie })).status).toBe(200);
    expect((await post('/api/cases', registration(), { ...cookie, 'x-csrf-token': csrf })).status).toBe(201);
    expect((await post('/api/cases', registration(), await bearer(api, 't-officer1'))).status).toBe(201);
  });

  it('ends at sign-out, for a cookie and for a token', async () => {
    const answer = await signIn('t-officer1');
    const cookie = cookieOf(answer);
    expectProblem(await send(api, 'DELETE', '/api/sessions/current', { headers: cookie }), { status: 403, code: 'csrf' });
    const out = await send(api, 'DELETE', '/api/sessions/current', { headers: { ...cookie, 'x-csrf-token': String(answer.body['csrfToken']) } });
    expect([out.status, out.text]).toEqual([204, '']);
    expect(String(out.headers['set-cookie'])).toMatch(/^anqi_session=; .*Max-Age=0/);
    expectProblem(await me(cookie), { status: 401, code: 'unauthenticated' });
    const token = await bearer(api, 't-officer1');
    expect((await send(api, 'DELETE', '/api/sessions/current', { headers: token })).status).toBe(204);
    expectProblem(await me(token), { status: 401 });
  });

  it('ends a cookie after twelve hours and a token after ninety days', async () => {
    const cookie = cookieOf(await signIn('t-officer1'));
    const token = await bearer(api, 't-officer1');
    for (let minute = 29; minute < 720; minute += 29) {
      api.clock.set(new Date(Date.parse(START) + minute * 60_000).toISOString());
      expect([minute, (await me(cookie)).status]).toEqual([minute, 200]);
    }
    api.clock.set('2026-03-02T13:59:59.999Z');
    expect((await me(cookie)).status).toBe(200);
    api.clock.set('2026-03-02T14:00:00.000Z');
    expectProblem(await me(cookie), { status: 401, code: 'unauthenticated' });
    api.clock.set('2026-05-31T01:59:59.999Z');
    expect((await me(token)).status).toBe(200);
    api.clock.set('2026-05-31T02:00:00.000Z');
    expectProblem(await me(token), { status: 401 });
  });

  it('ends a cookie that nobody has used for half an hour; a page that refreshes itself is no use', async () => {
    const cookie = cookieOf(await signIn('t-officer1'));
    const token = await bearer(api, 't-officer1');
    api.clock.set('2026-03-02T02:20:00.000Z');
    expect((await me({ ...cookie, 'x-unattended': 'true' })).status).toBe(200);
    api.clock.set('2026-03-02T02:29:59.999Z');
    expect((await me(cookie)).status).toBe(200);
    api.clock.set('2026-03-02T02:59:59.998Z');
    expect((await me({ ...cookie, 'x-unattended': 'true' })).status).toBe(200);
    api.clock.set('2026-03-02T02:59:59.999Z');
    expectProblem(await me(cookie), { status: 401, code: 'unauthenticated' });
    expect((await me(token)).status).toBe(200);
  });

  it('shows somebody their own sessions, and ends one of them, all others or all', async () => {
    const first = cookieOf(await signIn('t-director'));
    api.clock.set('2026-03-02T02:05:00.000Z');
    const second = await signIn('t-director', PASSWORD, { 'x-forwarded-for': '203.0.113.9' });
    const token = await bearer(api, 't-director');
    const headers = { ...cookieOf(second), 'x-csrf-token': String(second.body['csrfToken']) };
    const own = async () => (await send(api, 'GET', '/api/sessions', { headers })).body['items'] as { id: string; kind: string; place: string; current: boolean; openedAt: string }[];
    const items = await own();
    expect(items.map(({ kind, current, place }) => `${kind} ${current} ${place}`).sort()).toEqual(['browser false 127.0.0.0/24', 'browser true 203.0.113.0/24', 'machine false 127.0.0.0/24']);
    expect(items.at(-1)).toMatchObject({ kind: 'browser', current: false, openedAt: START, seenAt: START });
    const others = (await send(api, 'GET', '/api/sessions', { headers: await bearer(api, 't-head') })).body['items'] as { id: string }[];
    expectProblem(await send(api, 'DELETE', `/api/sessions/${others[0]?.id}`, { headers }), { status: 404 });
    expect((await send(api, 'DELETE', `/api/sessions/${items.at(-1)?.id}`, { headers })).status).toBe(204);
    expect([(await me(first)).status, (await me(headers)).status, (await me(token)).status, (await own()).length]).toEqual([401, 200, 200, 2]);
    expectProblem(await send(api, 'DELETE', '/api/sessions?keep=all', { headers }), { status: 400, field: 'keep' });
    expect((await send(api, 'DELETE', '/api/sessions?keep=current', { headers })).body).toEqual({ closed: 1 });
    expect([(await me(headers)).status, (await me(token)).status, (await own()).map((s) => s.current)]).toEqual([200, 401, [true]]);
    const anew = await bearer(api, 't-director');
    expect((await send(api, 'DELETE', '/api/sessions', { headers })).body).toEqual({ closed: 2 });
    expect([(await me(headers)).status, (await me(anew)).status]).toEqual([401, 401]);
  });

  it('begins a new session at every sign-in and ends the one that was there', async () => {
    const before = cookieOf(await signIn('t-officer1'));
    const after = cookieOf(await signIn('t-officer1', PASSWORD, before));
    expect(after.cookie).not.toBe(before.cookie);
    expect([(await me(before)).status, (await me(after)).status]).toEqual([401, 200]);
  });

  it('keeps nothing of sessions that have ended', async () => {
    await signIn('t-officer1');
    await bearer(api, 't-officer1');
    await purgeSessions(api.db, '2026-03-02T15:00:00.000Z');
    expect(await api.db.query("SELECT kind FROM session WHERE kind = 'browser'")).toEqual([]);
    expect(((await api.db.query('SELECT 1 FROM session')) as unknown[]).length).toBeGreaterThan(0);
    await purgeSessions(api.db, '2026-09-01T00:00:00.000Z');
    expect(await api.db.query('SELECT 1 FROM session')).toEqual([]);
  });

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }], ['an unknown place', { origin: 'null' }], ['a neighbour of the host', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1' }],
    ['a cross-site form', { 'sec-fetch-site': 'cross-site' }],
  ])('signs nobody in from %s', async (_, headers) => {
    for (const path of ['/api/sessions', '/api/tokens']) {
      const answer = await post(path, { login: 't-officer1', password: PASSWORD }, headers as unknown as Record<string, string>);
      expectProblem(answer, { status: 403, code: 'cross-site' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const own = { origin: api.origin };
    expect((await signIn('t-officer1', PASSWORD, own)).status).toBe(200);
    expect((await signIn('t-officer1', PASSWORD, { ...own, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}], ['a made-up cookie', { cookie: 'anqi_session=abc' }], ['a made-up token', { authorization: 'Bearer abc' }], ['a basic header', { authorization: 'Basic dDpw' }],
    ['an empty token', { authorization: 'Bearer ' }], ['letters from elsewhere', { cookie: 'anqi_session=%E6%A1%88' }],
  ])('answers 401 to %s', async (_, headers) => {
    expectProblem(await me(headers), { status: 401, code: 'unauthenticated' });
    await expectRefused(api.db, () => post('/api/cases', registration(), headers), { status: 401 });
  });

  it('ends at once when the account is disabled, and signs nobody in who is', async () => {
    const token = await bearer(api, 't-officer3');
    const wrong = await signIn('t-officer3', 'wrong');
    await disable(api, 'officer3');
    expectProblem(await me(token), { status: 401 });
    const answer = await signIn('t-officer3');
    expect([answer.status, answer.body]).toEqual([401, wrong.body]);
    const id = await filed(api);
    expectProblem(await give(api, 'deputy', id, 'change-officers', { officers: [api.ids['officer1'], api.ids['officer3']], reason: '调整' }), { status: 422, code: 'unknown-officer' });
  });

  describe('after wrong passwords', () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const wrongTimes = async (n: number, login: string, address: string) => {
      const statuses = [];
      for (let i = 0; i < n; i += 1) statuses.push((await signIn(login, 'wrong', from(address))).status);
      return statuses;
    };
    beforeAll(() => hireTheRest(api));
    beforeEach(() => api.db.query('DELETE FROM sign_in_try'));

    it('waits, whether or not there is such a login, and even the right password does not help', async () => {
      const answers = [];
      for (const login of ['t-officer1', 't-nobody']) {
        expect(await wrongTimes(6, login, '203.0.113.1')).toEqual([401, 401, 401, 401, 401, 429]);
        answers.push(await signIn(login, PASSWORD, from('203.0.113.200')));
      }
      expectProblem(answers[0] as Answer, { status: 429, code: 'too-many-tries' });
      expect(answers[0]?.headers['retry-after']).toBe('60');
      expect(answers[1]?.body).toEqual(answers[0]?.body);
      expectProblem(await post('/api/tokens', { login: 't-officer1', password: PASSWORD }, from('203.0.113.1')), { status: 429 });
      expect((await signIn('t-officer1', PASSWORD, from('198.51.100.1'))).status).toBe(200);
      api.clock.set('2026-03-02T02:01:00.000Z');
      expect((await signIn('t-officer1', PASSWORD, from('203.0.113.1'))).status).toBe(200);
      expect(await wrongTimes(5, 't-officer1', '203.0.113.1')).toEqual([401, 401, 401, 401, 401]);
    });

    it('counts tries at the same moment like tries in a row', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('t-officer2', 'wrong', from('203.0.113.1'))));
      expect(answers.filter((a) => a.status === 401)).toHaveLength(5);
      expect(answers.filter((a) => a.status === 429)).toHaveLength(15);
    });

    it('shuts nobody out where they have come in before, however many strangers try', async () => {
      expect((await signIn('t-officer1', PASSWORD, from('192.0.2.1'))).status).toBe(200);
      await api.db.query("UPDATE sign_in_try SET failures = 400, last_at = ?, locked_until = ? WHERE place = ''", ['2026-03-02 02:00:00', '2026-03-02 02:01:00']);
      expect((await signIn('t-officer1', PASSWORD, from('198.51.100.77'))).status).toBe(429);
      expect((await signIn('t-officer1', PASSWORD, from('192.0.2.2'))).status).toBe(200);
    });

    it('is unlocked by an administrator; lock and unlocking are on record, and nothing that was typed', async () => {
      await wrongTimes(9, 't-officer2', '203.0.113.1');
      expect((await signIn('t-officer2', PASSWORD, from('203.0.113.1'))).status).toBe(429);
      const unlock = (who: string) => api.call(who, 'POST', `/api/administration/staff/${api.ids['officer2']}/unlock`, { reason: '本人到场说明' });
      const locks = async () => (await api.call<{ items: { login: string; lockedUntil: string | null }[] }>('admin', 'GET', '/api/administration/staff')).body.items.flatMap((p) => (p.lockedUntil ? [[p.login, p.lockedUntil]] : []));
      expect(await locks()).toEqual([['t-officer2', new Date(Date.parse(api.clock.now()) + 60_000).toISOString()]]);
      expectProblem(await unlock('officer1'), { status: 403, code: 'not-your-role' });
      expect((await unlock('admin')).status).toBe(200);
      expect(await locks()).toEqual([]);
      expect((await signIn('t-officer2', PASSWORD, from('203.0.113.1'))).status).toBe(200);
      const record = (await api.call<{ items: Record<string, unknown>[] }>('admin', 'GET', `/api/administration/record?subject=${api.ids['officer2']}`)).body.items;
      expect(record[0]).toMatchObject({ act: 'unlock-sign-in', reason: '本人到场说明' });
      expect(record.filter((r) => r['act'] === 'lock-sign-in').map((r) => [r['after'], r['by']])).toContainEqual([{ everywhere: false, place: '203.0.113.0/24' }, 'sign-in']);
      expect(JSON.stringify([record, await api.db.query('SELECT * FROM sign_in_try')])).not.toMatch(/wrong|officer2"/);
    });

    it('keeps no count that no rule looks at any more', async () => {
      await wrongTimes(1, 't-officer1', '203.0.113.1');
      await signIn('t-officer1', PASSWORD, from('192.0.2.1'));
      expect(await purgeTries(api.db, '2026-03-03T02:00:00.000Z')).toBe(0);
      expect(await purgeTries(api.db, '2026-03-06T02:00:00.000Z')).toBeGreaterThan(0);
      expect(await api.db.query('SELECT place FROM sign_in_try')).toEqual([{ place: '192.0.2.0/24' }]);
      await purgeTries(api.db, '2026-05-01T00:00:00.000Z');
      expect(await api.db.query('SELECT 1 FROM sign_in_try')).toEqual([]);
    });
  });
});

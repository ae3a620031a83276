import { startTestApi, type Answer, type TestApi } from '../support/api.js';
import { filed, give, registration } from '../support/steps.js';
import { bearer, PASSWORD, send } from './support/http.js';
import { expectProblem, expectRefused } from './support/refusal.js';
import { disable } from './support/staffing.js';

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
    expect(String((await signIn('t-officer1', PASSWORD, { 'x-forwarded-proto': 'https' })).headers['set-cookie'])).toContain('; Secure');
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
    api.clock.set('2026-03-02T13:59:59.999Z');
    expect((await me(cookie)).status).toBe(200);
    api.clock.set('2026-03-02T14:00:00.000Z');
    expectProblem(await me(cookie), { status: 401, code: 'unauthenticated' });
    api.clock.set('2026-05-31T01:59:59.999Z');
    expect((await me(token)).status).toBe(200);
    api.clock.set('2026-05-31T02:00:00.000Z');
    expectProblem(await me(token), { status: 401 });
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
});

import { startTestApi, type TestApi } from '../support/api.js';
import { filed } from '../support/steps.js';

describe('live updates', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
  });
  afterAll(() => api.close());

  it('tell every listener within seconds which cases of the bureau have changed, and nothing before', async () => {
    const before = await filed(api);
    const { token } = (await api.call<{ token: string }>(null, 'POST', '/api/tokens', { login: 't-head', password: 'password-of-the-tests' })).body;
    const leave = new AbortController();
    const response = await fetch(`${api.origin}/api/live`, { headers: { authorization: `Bearer ${token}` }, signal: leave.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (word: string) => {
      while (!heard.includes(word)) heard += (await reader?.read())?.value ?? '';
    };
    await hear('event: beat');
    // The first look only learns where things stand.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const id = await filed(api);
    await hear(id);
    expect(heard).toContain('event: changed');
    expect(heard).not.toContain(before);
    leave.abort();
  });

  it('need a session', async () => {
    expect((await fetch(`${api.origin}/api/live`)).status).toBe(401);
  });

  it('do not keep the server from stopping', async () => {
    const other = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    const { token } = (await other.call<{ token: string }>(null, 'POST', '/api/tokens', { login: 't-head', password: 'password-of-the-tests' })).body;
    const response = await fetch(`${other.origin}/api/live`, { headers: { authorization: `Bearer ${token}` } });
    await other.close();
    await expect(response.text()).resolves.toContain('event: beat');
  });
});

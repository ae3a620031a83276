import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startTestApi, type TestApi } from '../support/api.js';
import { bearer } from './support/http.js';
import { expectProblem } from './support/refusal.js';
import { hireTheRest } from './support/staffing.js';

const CALLBACK = 'http://127.0.0.1:8080/api/oidc/callback';

/** A provider of its own process, and its issuer. */
async function startProvider(): Promise<{ issuer: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../support/oidc-provider.mjs', import.meta.url)), CALLBACK], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) if (/^http:\S+$/.test(line)) return { issuer: line, child };
  throw new Error('the provider did not start');
}

/** As much of a browser as it takes: cookies by place, and redirects one by one. */
class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  async visit(url: string): Promise<{ status: number; location: string }> {
    const { status, location } = await this.send(url);
    return { status, location };
  }

  /** With a form's fields it is sent, else the page is opened. */
  async send(url: string, form?: URLSearchParams): Promise<{ status: number; location: string; text: string }> {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.header(url) }, ...(form ? { method: 'POST', body: form } : {}) });
    this.keep(url, response);
    return { status: response.status, location: new URL(response.headers.get('location') ?? url, url).href, text: await response.text() };
  }

  /** Every cookie of a place, as the browser sends them. */
  header(url: string): string {
    return [...this.jar.get(new URL(url).origin) ?? []].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(url: string, response: Response): void {
    const { origin } = new URL(url);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
  }

  /** What the browser holds for a place; may be given back as it was. */
  cookie(url: string, name: string, value?: string): string | undefined {
    const cookies = this.jar.get(new URL(url).origin);
    if (value !== undefined) cookies?.set(name, value);
    return cookies?.get(name);
  }
}

describe('signing in at the provider', () => {
  let api: TestApi;
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let foreign: Awaited<ReturnType<typeof startProvider>>;
  beforeAll(async () => {
    [provider, foreign] = await Promise.all([startProvider(), startProvider()]);
    api = await startTestApi({ now: new Date().toISOString(), env: { ANQI_OIDC_ISSUER: provider.issuer, ANQI_OIDC_CLIENT_SECRET: 'secret-of-the-tests', ANQI_CONSOLE_URL: 'http://127.0.0.1:8080' } });
    await hireTheRest(api);
    await api.call('admin', 'PUT', `/api/administration/staff/${api.ids['officer1']}/identity`, { subject: 'zhang' });
  });
  afterAll(async () => {
    provider.child.kill();
    foreign.child.kill();
    await api.close();
  });

  /** Up to where the provider sends the browser back, with the code. */
  async function toTheProvider(browser: Browser, subject: string, change: (url: string) => string = (url) => url): Promise<string> {
    let at = change((await browser.visit(`${api.origin}/api/oidc/start`)).location);
    at += `&login_hint=${subject}`;
    for (let i = 0; i < 8 && !at.startsWith(CALLBACK); i += 1) at = (await browser.visit(at)).location;
    return at.replace('http://127.0.0.1:8080', api.origin);
  }
  const me = (browser: Browser) => fetch(`${api.origin}/api/me`, { headers: { cookie: `anqi_session=${browser.cookie(api.origin, 'anqi_session') ?? ''}` } });

  const signOut = (browser: Browser, csrf = '') => fetch(`${api.origin}/api/sessions/current`, { method: 'DELETE', headers: { cookie: browser.header(api.origin), 'x-csrf-token': csrf } });
  const cameIn = async (browser: Browser, subject: string) => (await browser.visit(await toTheProvider(browser, subject))).location === `${api.origin}/`;

  it('opens a session for the linked account, and ends with it', async () => {
    expect((await api.call(null, 'GET', '/api/oidc')).body).toEqual({ configured: true });
    const browser = new Browser();
    const back = await browser.visit(await toTheProvider(browser, 'zhang'));
    expect([back.status, back.location]).toEqual([303, `${api.origin}/`]);
    const answer = (await (await me(browser)).json()) as Record<string, string>;
    expect(answer).toMatchObject({ login: 't-officer1', csrfToken: expect.any(String) });
    const out = await signOut(browser, answer['csrfToken']);
    expect([out.status, (await me(browser)).status]).toEqual([200, 401]);
  });

  it('ends at the provider too: the answer tells where, the provider asks and sends the browser back, and then knows nobody', async () => {
    const browser = new Browser();
    await browser.visit(await toTheProvider(browser, 'zhang'));
    // Whoever is still signed in there comes in again unasked.
    expect(await cameIn(browser, 'somebody-else')).toBe(true);
    const { continueAt } = (await (await signOut(browser, ((await (await me(browser)).json()) as Record<string, string>)['csrfToken'])).json()) as { continueAt: string };
    const at = new URL(continueAt);
    expect([at.origin, at.searchParams.get('client_id'), at.searchParams.get('post_logout_redirect_uri')]).toEqual([provider.issuer, 'anqi', 'http://127.0.0.1:8080/']);
    const form = await browser.send(continueAt);
    const [, action = ''] = /action="([^"]+)"/.exec(form.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form.text) ?? [];
    const back = await browser.send(action, new URLSearchParams({ xsrf, logout: 'yes' }));
    expect([back.status, back.location]).toEqual([303, 'http://127.0.0.1:8080/']);
    expect(await cameIn(browser, 'somebody-else')).toBe(false);
  });

  it('sends nobody to the provider who came in with a password, or by another browser', async () => {
    const browser = new Browser();
    await browser.visit(await toTheProvider(browser, 'zhang'));
    const local = await fetch(`${api.origin}/api/sessions`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: browser.header(`${api.origin}/`) }, body: JSON.stringify({ login: 't-officer1', password: 'password-of-the-tests' }) });
    browser.keep(api.origin, local);
    expect((await signOut(browser, ((await local.json()) as Record<string, string>)['csrfToken'])).status).toBe(204);
  });

  it('sends out state, nonce and a PKCE challenge, each anew', async () => {
    const [one, two] = await Promise.all([1, 2].map(async () => new URL((await new Browser().visit(`${api.origin}/api/oidc/start`)).location).searchParams));
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(name)).toMatch(/^[\w-]{40,}$/);
      expect(two?.get(name)).not.toBe(one?.get(name));
    }
    expect(one?.get('code_challenge_method')).toBe('S256');
  });

  const refused = async (browser: Browser, at: string, why = 'refused') => {
    expect((await browser.visit(at)).location).toBe(`${api.origin}/?oidc=${why}`);
    expect(browser.cookie(api.origin, 'anqi_session')).toBeUndefined();
  };

  it('refuses another state, and a code in a browser that did not ask for it', async () => {
    const browser = new Browser();
    const at = new URL(await toTheProvider(browser, 'zhang'));
    await refused(new Browser(), at.href);
    at.searchParams.set('state', 'x'.repeat(43));
    await refused(browser, at.href);
  });

  it('refuses a code that was used before, even from the browser that used it', async () => {
    const browser = new Browser();
    const at = await toTheProvider(browser, 'zhang');
    const pending = browser.cookie(api.origin, 'anqi_oidc');
    expect((await browser.visit(at)).location).toBe(`${api.origin}/`);
    const again = new Browser();
    await again.visit(`${api.origin}/api/oidc/start`);
    again.cookie(api.origin, 'anqi_oidc', pending);
    await refused(again, at);
  });

  it('refuses an answer of another provider', async () => {
    const browser = new Browser();
    const elsewhere = await toTheProvider(browser, 'zhang', (url) => url.replace(provider.issuer, foreign.issuer));
    expect(new URL(elsewhere).searchParams.get('iss')).toBe(foreign.issuer);
    await refused(browser, elsewhere);
    // Nor with the name of the right one on it.
    const forged = new Browser();
    const at = new URL(await toTheProvider(forged, 'zhang', (url) => url.replace(provider.issuer, foreign.issuer)));
    at.searchParams.set('iss', provider.issuer);
    await refused(forged, at.href);
  });

  it('lets in nobody whom no administrator has linked, whatever they are called', async () => {
    for (const subject of ['t-officer2', 'ZHANG', 'zhang ']) {
      const browser = new Browser();
      await refused(browser, await toTheProvider(browser, encodeURIComponent(subject)), 'unknown');
    }
  });

  it('is linked by an administrator, one person an identity, by two for somebody with powers; on record', async () => {
    const link = (who: string, person: string, subject: string) => api.call(who, 'PUT', `/api/administration/staff/${api.ids[person]}/identity`, { subject });
    expectProblem(await link('officer1', 'officer2', 'li'), { status: 403, code: 'not-your-role' });
    expectProblem(await link('admin', 'officer2', 'zhang'), { status: 409, code: 'identity-taken', field: 'subject' });
    const proposed = await link('admin', 'director', 'li');
    expect([proposed.status, proposed.body]).toEqual([202, expect.objectContaining({ kind: 'link-identity', before: null, after: { issuer: provider.issuer, subject: 'li' } })]);
    expect(await cameIn(new Browser(), 'li')).toBe(false);
    const { items } = (await api.call<{ items: Record<string, unknown>[] }>('admin', 'GET', `/api/administration/record?subject=${api.ids['officer1']}`)).body;
    expect(items[0]).toMatchObject({ act: 'link-identity', after: { issuer: provider.issuer, subject: 'zhang' } });
    const { body: roll } = await api.call<{ items: { login: string; identity: string | null }[] }>('admin', 'GET', '/api/administration/staff');
    expect(roll.items.filter((p) => p.identity !== null).map((p) => [p.login, p.identity])).toEqual([['t-officer1', 'zhang']]);
  });

  it('lets in nobody who has left or is linked no more', async () => {
    await api.call('admin', 'PUT', `/api/administration/staff/${api.ids['officer3']}/identity`, { subject: 'wang' });
    const browser = new Browser();
    expect((await browser.visit(await toTheProvider(browser, 'wang'))).location).toBe(`${api.origin}/`);
    expect((await api.call('admin', 'POST', `/api/administration/staff/${api.ids['officer3']}/leave`, { reason: '调离' })).status).toBe(200);
    expect((await me(browser)).status).toBe(401);
    const again = new Browser();
    await refused(again, await toTheProvider(again, 'wang'), 'unknown');
    const token = await bearer(api, 't-officer1');
    expect((await api.call('admin', 'DELETE', `/api/administration/staff/${api.ids['officer1']}/identity`)).status).toBe(200);
    expect((await fetch(`${api.origin}/api/me`, { headers: token })).status).toBe(401);
    const unlinked = new Browser();
    await refused(unlinked, await toTheProvider(unlinked, 'zhang'), 'unknown');
  });
});

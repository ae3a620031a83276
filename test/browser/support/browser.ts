import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../../support/api.js';

/** A browser on a busy machine takes its time. */
export const SLOW_MS = 120_000;
const PASSWORD = 'password-of-the-tests';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=zh-CN'];

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Loads an address of the console anew, as a bookmark does. */
  go(address: string): Promise<void>;
  /**
   * Goes to an address without loading the console again, as its own links do, and over a page that holds nothing: what is
   * waited for afterwards cannot be what the page before showed. What was read within the last seconds is not read again.
   */
  walk(address: string): Promise<void>;
}

export interface DeskOptions {
  /** Where the browser opens the console. */
  readonly at?: string;
  /** Signs in through the form even where this person has done so before, which gives a session of its own. */
  readonly anew?: boolean;
  readonly timezoneId?: string;
  readonly width?: number;
  readonly height?: number;
  /** Another login than one of the test's own people. */
  readonly login?: string;
  readonly password?: string;
}

export interface Office {
  readonly api: TestApi;
  /** A browser of one person, signed in through the form the first time; later ones bring the cookie along, as long as it serves. */
  desk(who: string, options?: DeskOptions): Promise<Desk>;
  close(): Promise<void>;
}

/** The real API with the built console, and one browser program in which each person has a context of their own. */
export async function openOffice(options: Parameters<typeof startTestApi>[0] = {}): Promise<Office> {
  const executablePath = process.env['ANQI_CHROMIUM'];
  if (!executablePath) throw new Error('ANQI_CHROMIUM is not set: run the tests with npm test, which finds the browser');
  const [api, browser]: [TestApi, Browser] = await Promise.all([startTestApi(options), chromium.launch({ executablePath, args: FLAGS })]);
  const kept = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();
  return {
    api,
    async desk(who, { timezoneId = 'Asia/Shanghai', width = 1366, height = 768, login = `t-${who}`, password = PASSWORD, at = '/', anew = false } = {}) {
      const context = await browser.newContext({ baseURL: api.origin, timezoneId, locale: 'zh-CN', viewport: { width, height } });
      context.setDefaultTimeout(10_000);
      const cookies = anew ? undefined : kept.get(login);
      if (cookies) await context.addCookies(cookies);
      const page = await context.newPage();
      await page.clock.install({ time: new Date(api.clock.now()) });
      const go = async (address: string) => void (await page.goto(`/app${address}`, { waitUntil: 'domcontentloaded' }));
      await go(at);
      await appears(page, 'main#main h1, #password');
      if (await page.locator('#password').isVisible()) {
        await signIn(page, login, password);
        kept.set(login, await context.cookies());
      }
      return { page, context, go, walk: (address) => walk(page, address) };
    },
    async close() {
      await browser.close();
      await api.close();
    },
  };
}

export async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  const field = page.locator('#login');
  if (await field.isEditable()) await field.fill(login);
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: /^登录$/ }).click();
  await appears(page, 'main#main h1');
}

/** Waits for an element, looking at every frame: a locator that has missed it a few times looks only twice a second. */
async function appears(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((css) => (globalThis as unknown as { document: { querySelector(css: string): unknown } }).document.querySelector(css) !== null, selector);
}

const NOWHERE = '/nowhere';

async function walk(page: Page, address: string): Promise<void> {
  const nothing = page.locator('main h1').filter({ hasText: /^(没有这个页面|No such page)$/ });
  for (const [to, state] of [[NOWHERE, 'visible'], [address, 'detached']] as const) {
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/app${to}`)}); dispatchEvent(new PopStateEvent('popstate'))`);
    await nothing.waitFor({ state });
  }
}

/** How many pixels the page is wider than its window. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands: rule, and where; and whether it has to be scrolled sideways. */
export async function violations(page: Page): Promise<string[]> {
  // The console's security policy allows no foreign script on the page; this comes in past it, as an inspector does.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const over = await sideways(page);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const found = await axe.run((globalThis as unknown as { document: unknown }).document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
    return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
  });
  return over > 0 ? [...found, `sideways: ${over} px`] : found;
}

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
  /** Opens an address of the console. */
  go(address: string): Promise<void>;
}

export interface DeskOptions {
  readonly timezoneId?: string;
  readonly width?: number;
  readonly height?: number;
  /** Another login than one of the test's own people. */
  readonly login?: string;
  readonly password?: string;
}

export interface Office {
  readonly api: TestApi;
  /** A browser of one person, signed in through the form. */
  desk(who: string, options?: DeskOptions): Promise<Desk>;
  close(): Promise<void>;
}

/** The real API with the built console, and one browser program in which each person has a context of their own. */
export async function openOffice(options: Parameters<typeof startTestApi>[0] = {}): Promise<Office> {
  const executablePath = process.env['ANQI_CHROMIUM'];
  if (!executablePath) throw new Error('ANQI_CHROMIUM is not set: run the tests with npm test, which finds the browser');
  const api: TestApi = await startTestApi(options);
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    api,
    async desk(who, { timezoneId = 'Asia/Shanghai', width = 1366, height = 768, login = `t-${who}`, password = PASSWORD } = {}) {
      const context = await browser.newContext({ baseURL: api.origin, timezoneId, locale: 'zh-CN', viewport: { width, height } });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.clock.install({ time: new Date(api.clock.now()) });
      const go = async (address: string) => void (await page.goto(`/app${address}`, { waitUntil: 'domcontentloaded' }));
      await go('/');
      await signIn(page, login, password);
      return { page, context, go };
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
  await page.locator('main#main h1').waitFor();
}

/** How many pixels the page is wider than its window. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands: rule, and where; and whether it has to be scrolled sideways. */
export async function violations(page: Page): Promise<string[]> {
  // The console's security policy allows no foreign script on the page; this comes in past it, as an inspector does.
  await page.evaluate(AXE);
  const over = await sideways(page);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const found = await axe.run((globalThis as unknown as { document: unknown }).document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
    return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
  });
  return over > 0 ? [...found, `sideways: ${over} px`] : found;
}

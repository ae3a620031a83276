import { createApp } from '#apps/api/create-app.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { people } from './bureau.js';
import { createTestDatabase } from './database.js';
import { TEST_PROCESSES } from './processes.js';

const PASSWORD = 'password-of-the-tests';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, unknown>;
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  /** Of every process; one, unless the tests run on several. */
  readonly origins: readonly string[];
  readonly db: DataSource;
  readonly settings: Settings;
  readonly clock: SetClock;
  readonly bureauId: string;
  /** Staff ids by short name: officer1, head, deputy, … */
  readonly ids: Readonly<Record<string, string>>;
  call<T = Record<string, unknown>>(who: string | null, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  close(): Promise<void>;
}

async function send(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<unknown>> {
  const response = await fetch(url, {
    method, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {}, headers: Object.fromEntries(response.headers) };
}

/**
 * The real API on a real database, with a clock of its own. Callers sign in with bearer tokens by short name. With several
 * processes `call` goes to each in turn; `origin` and `app` are the first.
 */
export async function startTestApi(options: { now?: string; profile?: Partial<BureauProfile>; env?: NodeJS.ProcessEnv; logger?: Logger } = {}): Promise<TestApi> {
  const { settings, drop } = await createTestDatabase(options.env);
  const clock = new SetClock(options.now ?? '2026-03-02T02:00:00.000Z');
  const apps: NestFastifyApplication[] = [];
  const origins: string[] = [];
  while (apps.length < TEST_PROCESSES) {
    const next = await createApp({ settings, logger: options.logger ?? createLogger('test', 'silent'), clock });
    await next.listen(0, '127.0.0.1');
    apps.push(next);
    origins.push(await next.getUrl());
  }
  const [app, origin] = [apps[0] as NestFastifyApplication, origins[0] as string];
  let calls = 0;
  const db = app.get(DataSource);
  const profile = { ...defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'), ...options.profile };
  const founded = await foundBureau(db, profile, people('t'), PASSWORD);
  const ids = Object.fromEntries([...founded.staff].map(([login, id]) => [login.slice(2), id]));
  // Signed in once, also by requests side by side: each sign-in under way counts as a failed try until it has succeeded.
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (who: string) => ((await send('POST', `${origin}/api/tokens`, { login: `t-${who}`, password: PASSWORD })).body as { token: string }).token;
  const tokenOf = (who: string) => {
    const token = tokens.get(who) ?? signIn(who);
    tokens.set(who, token);
    return token;
  };
  const call: TestApi['call'] = async (who, method, url, body, headers = {}) =>
    send(method, `${origins[calls++ % origins.length]}${url}`, body, { ...(who === null ? {} : { authorization: `Bearer ${await tokenOf(who)}` }), ...headers }) as never;
  return {
    app, origin, origins, db, settings, clock, bureauId: founded.bureauId, ids, call,
    close: async () => {
      for (const running of apps) await running.close();
      await drop();
    },
  };
}

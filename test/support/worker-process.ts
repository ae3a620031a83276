import type { Settings } from '#libs/settings/settings.js';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { TEST_PROCESSES } from './processes.js';

/** The settings as the environment a program of ours takes them from. */
export function environmentOf(s: Settings): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'], ANQI_DB_HOST: s.db.host, ANQI_DB_PORT: String(s.db.port), ANQI_DB_NAME: s.db.name, ANQI_DB_USER: s.db.user,
    ANQI_DB_PASSWORD: s.db.password, ANQI_DB_POOL: '6', ANQI_DB_WAIT_MS: String(s.db.waitMs), ANQI_TEMPORAL_ADDRESS: s.temporal.address, ANQI_TEMPORAL_NAMESPACE: s.temporal.namespace,
    ANQI_TASK_QUEUE: s.temporal.taskQueue, ANQI_SESSION_SECRET: s.sessionSecret, ANQI_SEAL_KEY: s.sealKey, ANQI_PRIVACY_KEY: s.privacy.key, ANQI_LOG_LEVEL: 'warn',
    ANQI_TRACES_URL: s.tracesUrl, ANQI_HTTP_PORT: String(s.http.port), ANQI_DATA_DIR: s.dataDir, ANQI_SIGN_IN_PER_MINUTE: '1000000', ANQI_PUBLIC_PER_MINUTE: '1000000',
  };
}

/** The machine's clock of a program ahead by what an expression says, milliseconds; Temporal's and the database's stay right. */
function clockMovedBy(ahead: string, before = ''): NodeJS.ProcessEnv {
  const code = `${before}const Real = Date; globalThis.Date = class extends Real {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(Real.now() + ${ahead}); }
    static now() { return Real.now() + ${ahead}; }
  };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** Makes a program take the machine's clock for one so far ahead. */
export const clockAhead = (ms: number): NodeJS.ProcessEnv => clockMovedBy(String(ms));

/** Makes a program take the machine's clock for one as far ahead as the file says at any time. */
export function clockByFile(path: string): NodeJS.ProcessEnv {
  return clockMovedBy('ahead', `import { readFileSync } from 'node:fs'; let ahead = 0;
    const look = () => { ahead = Number(readFileSync(${JSON.stringify(path)}, 'utf8')); }; look(); setInterval(look, 50).unref();`);
}

/** Who hears of a program: that it has ended without being asked to, and what it writes on its outputs. */
export interface Told {
  readonly ended?: () => void;
  readonly wrote?: (text: string) => void;
}

/** One of our programs as it ships, in a process of its own that can be killed. */
export class ProgramProcess {
  private child: ChildProcess | null = null;

  constructor(
    private readonly program: 'api' | 'worker',
    private readonly settings: Settings,
    private readonly environment: NodeJS.ProcessEnv = {},
    private readonly told: Told = {},
  ) {}

  start(): void {
    const main = new URL(`../../dist/apps/${this.program}/main.js`, import.meta.url).pathname;
    const child = spawn(process.execPath, [main], { env: { ...environmentOf(this.settings), ...this.environment }, stdio: this.told.wrote ? 'pipe' : process.env['ANQI_TEST_SHOW'] ? 'inherit' : 'ignore' });
    this.child = child;
    for (const output of [child.stdout, child.stderr]) output?.setEncoding('utf8').on('data', (text: string) => this.told.wrote?.(text));
    child.once('exit', () => { if (this.child === child) this.told.ended?.(); });
  }

  /** SIGKILL: no clean-up of any kind. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/** A worker; with several test processes as many workers on one task queue. */
export class WorkerProcess {
  private readonly workers: readonly ProgramProcess[];

  constructor(settings: Settings, environment: NodeJS.ProcessEnv = {}, told: Told = {}) {
    this.workers = Array.from({ length: TEST_PROCESSES }, () => new ProgramProcess('worker', settings, environment, told));
  }

  start(): void {
    for (const worker of this.workers) worker.start();
  }

  async kill(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }
}

import type { Settings } from '#libs/settings/settings.js';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { until } from './crowd.js';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The API or the worker as it ships, in a process of its own, on the measured database. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  static async start(name: 'api' | 'worker', settings: Settings): Promise<Program> {
    const port = String(await freePort());
    const child = spawn(process.execPath, [fileURLToPath(new URL(`../../${name}/main.js`, import.meta.url))], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env, ANQI_DB_NAME: settings.db.name, ANQI_DB_USER: settings.db.user, ANQI_DB_PASSWORD: settings.db.password, ANQI_TASK_QUEUE: settings.temporal.taskQueue,
        ANQI_HTTP_HOST: '127.0.0.1', ANQI_HTTP_PORT: port, ANQI_WORKER_HTTP_PORT: port, ANQI_LOG_LEVEL: 'error', ANQI_SIGN_IN_PER_MINUTE: '1000000',
      },
    });
    const origin = `http://127.0.0.1:${port}`;
    await until(`the ${name} to start`, 30, async () => {
      if (child.exitCode !== null) throw new Error(`the ${name} did not start`);
      return (await fetch(`${origin}/health`).catch(() => null)) !== null;
    });
    return new Program(child, origin);
  }

  /** Resident memory now, MiB; from the system's own account of the process (Linux). */
  residentMiB(): number {
    const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
    return Number(kib ?? NaN) / 1_024;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }
}

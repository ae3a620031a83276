import type { Settings } from '#libs/settings/settings.js';
import { ProgramProcess } from '../../support/worker-process.js';

/** A program that has lived so long has started; before, it may end for want of what it starts on. */
const STARTED_MS = 10_000;
const AGAIN_MS = 200;

/** A program that is started again whenever it ends, as Docker or systemd does; and what ended by itself after it had started. */
export class KeptRunning {
  private readonly process: ProgramProcess;
  private since = 0;
  private again: NodeJS.Timeout | undefined;
  /** Ends nobody asked for, of the program when it had started: none is right. */
  readonly collapses: string[] = [];

  constructor(program: 'api' | 'worker', settings: Settings, environment: NodeJS.ProcessEnv) {
    this.process = new ProgramProcess(program, settings, environment, { ended: () => {
      const lived = performance.now() - this.since;
      if (lived > STARTED_MS) this.collapses.push(`${program} after ${Math.round(lived / 1_000)} s`);
      this.again = setTimeout(() => this.start(), AGAIN_MS);
    } });
  }

  start(): void {
    this.since = performance.now();
    this.process.start();
  }

  async kill(): Promise<void> {
    clearTimeout(this.again);
    await this.process.kill();
    this.start();
  }

  async stop(): Promise<void> {
    clearTimeout(this.again);
    await this.process.stop();
  }
}

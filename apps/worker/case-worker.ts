import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { ensureSearchAttributes } from '#libs/lifecycle/search-attributes.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER, SETTINGS, TRACING } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Tracing } from '#libs/tracing/tracing.js';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const RETRY_MS = 2_000;
const bundle = (name: string) => fileURLToPath(new URL(`../../${name}.js`, import.meta.url));
const WORKFLOWS = fileURLToPath(new URL('../../workflows/index.js', import.meta.url));

/** Hosts the workflows. Temporal may be away at start or later: it keeps trying until told to stop. */
@Injectable()
export class CaseWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopping = false;
  private worker: Worker | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TRACING) private readonly tracing: Tracing,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.runOnce();
      } catch (error) {
        this.log.warn({ error: (error as Error).message }, 'worker not connected to Temporal; trying again');
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  private async runOnce(): Promise<void> {
    const codePath = bundle(this.tracing.on ? 'workflow-bundle-traced' : 'workflow-bundle');
    const { address, namespace, taskQueue } = this.settings.temporal;
    const connection = await NativeConnection.connect({ address });
    try {
      await ensureSearchAttributes(connection.operatorService as never, namespace);
      this.worker = await Worker.create({
        connection, namespace, taskQueue,
        ...(existsSync(codePath) ? { workflowBundle: { codePath } } : { workflowsPath: WORKFLOWS }),
        plugins: this.tracing.temporal,
        activities: createActivities(this.db, this.contexts, this.executor, this.clock),
        maxCachedWorkflows: 2_000,
        shutdownGraceTime: '5 seconds',
      });
      this.log.info({ taskQueue }, 'worker polls');
      await this.worker.run();
    } finally {
      this.worker = null;
      await connection.close();
    }
  }
}

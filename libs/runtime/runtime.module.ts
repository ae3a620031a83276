import { Global, Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { Executor } from '#libs/journal/execute.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { Metrics } from '#libs/metrics/metrics.js';
import { watchStore } from '#libs/metrics/store-gauges.js';
import { systemClock, type Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { startTracing, type Tracing } from '#libs/tracing/tracing.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER, SETTINGS, TRACING } from './tokens.js';

export interface RuntimeOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Names the program in its metrics. */
  readonly program?: 'api' | 'worker';
}

/** An alarm says when it should have sounded. */
function isSounded(event: { type: string }): event is { type: string; scheduledFor: string } {
  return 'scheduledFor' in event;
}

/** What every app stands on: settings, the clock, the database, `execute` and the driver that wakes workflows. */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Driver) private readonly driver: Driver,
    @Inject(TRACING) private readonly tracing: Tracing,
  ) {}

  static with({ settings, logger, clock = systemClock, program = 'api' }: RuntimeOptions): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOGGER, useValue: logger },
      { provide: CLOCK, useValue: clock },
      { provide: DataSource, useFactory: () => openDatabase(settings) },
      { provide: TRACING, useFactory: () => startTracing(program, settings.tracesUrl) },
      { provide: Driver, useFactory: (tracing: Tracing) => Driver.connect(settings.temporal, logger, tracing.temporal), inject: [TRACING] },
      {
        provide: Metrics,
        useFactory: (db: DataSource) => {
          const metrics = new Metrics(program);
          watchStore(metrics, db, clock);
          return metrics;
        },
        inject: [DataSource],
      },
      { provide: BUREAU_CONTEXTS, useFactory: (db: DataSource) => new CachedBureauContexts(db), inject: [DataSource] },
      {
        provide: Executor,
        useFactory: (db: DataSource, contexts: CachedBureauContexts, driver: Driver, metrics: Metrics) =>
          new Executor(db, contexts, clock, {
            committed: ({ processId, kind, byClock, events }) => {
              // The workflow reads the agenda after its own commands; only others need to wake it.
              if (!byClock) driver.changed(processId, kind);
              for (const event of events) if (isSounded(event)) metrics.alarmSounded((Date.parse(clock.now()) - Date.parse(event.scheduledFor)) / 1_000);
            },
            took: (command, outcome, seconds) => metrics.commandTook(command, outcome, seconds),
          }),
        inject: [DataSource, BUREAU_CONTEXTS, Driver, Metrics],
      },
    ];
    return { module: RuntimeModule, providers, exports: providers.map((p) => p.provide) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.driver.close();
    await this.db.destroy();
    await this.tracing.stop();
  }
}

import { isHistory } from '#libs/casework/history/index.js';
import { Global, Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { Executor } from '#libs/journal/execute.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { Metrics } from '#libs/metrics/metrics.js';
import { watchStore } from '#libs/metrics/store-gauges.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { startTracing, type Tracing } from '#libs/tracing/tracing.js';
import { StoreClock } from './store-clock.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER, SETTINGS, TRACING } from './tokens.js';

export interface RuntimeOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  /** Left out: the time of the database's machine. */
  readonly clock?: Clock;
  /** Names the program in its metrics. */
  readonly program?: 'api' | 'worker';
}

/** Between two looks at the database's clock. */
const LOOK_EVERY_MS = 30_000;

/** An alarm says when it should have sounded. */
function isSounded(event: { type: string }): event is { type: string; scheduledFor: string } {
  return 'scheduledFor' in event;
}

async function sharedClock(db: DataSource, log: Logger): Promise<StoreClock> {
  const store = async () => fromSql(((await db.query('SELECT UTC_TIMESTAMP(3) AS now')) as [{ now: string }])[0].now);
  return StoreClock.start({ store, machine: Date.now, running: () => performance.now() }, (leapMs) =>
    log.error({ leapSeconds: leapMs / 1_000 }, 'the clock of the database has leapt and no other says the same: it is not followed'));
}

/** What every app stands on: settings, the clock, the database, `execute` and the driver that wakes workflows. */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private looks: NodeJS.Timeout | null = null;

  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Driver) private readonly driver: Driver,
    @Inject(TRACING) private readonly tracing: Tracing,
  ) {}

  static with({ settings, logger, clock, program = 'api' }: RuntimeOptions): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOGGER, useValue: logger },
      { provide: DataSource, useFactory: () => openDatabase(settings) },
      { provide: CLOCK, useFactory: async (db: DataSource) => clock ?? sharedClock(db, logger), inject: [DataSource] },
      { provide: TRACING, useFactory: () => startTracing(program, settings.tracesUrl) },
      { provide: Driver, useFactory: (tracing: Tracing) => Driver.connect(settings.temporal, logger, tracing.temporal), inject: [TRACING] },
      {
        provide: Metrics,
        useFactory: (db: DataSource, clock: Clock) => {
          const metrics = new Metrics(program);
          watchStore(metrics, db, clock);
          return metrics;
        },
        inject: [DataSource, CLOCK],
      },
      { provide: BUREAU_CONTEXTS, useFactory: (db: DataSource) => new CachedBureauContexts(db), inject: [DataSource] },
      {
        provide: Executor,
        useFactory: (db: DataSource, contexts: CachedBureauContexts, driver: Driver, metrics: Metrics, clock: Clock) =>
          new Executor(db, contexts, clock, {
            committed: ({ processId, kind, byClock, events }) => {
              // The workflow reads the agenda after its own commands; only others need to wake it, and finished items of former years have none.
              if (!byClock && !isHistory(events)) driver.changed(processId, kind);
              for (const event of events) if (isSounded(event)) metrics.alarmSounded((Date.parse(clock.now()) - Date.parse(event.scheduledFor)) / 1_000);
            },
            took: (command, outcome, seconds) => metrics.commandTook(command, outcome, seconds),
          }),
        inject: [DataSource, BUREAU_CONTEXTS, Driver, Metrics, CLOCK],
      },
    ];
    return { module: RuntimeModule, providers, exports: providers.map((p) => p.provide) };
  }

  onApplicationBootstrap(): void {
    const { clock } = this;
    if (!(clock instanceof StoreClock)) return;
    // The database may be away: the clock runs on.
    this.looks = setInterval(() => void clock.look().catch(() => undefined), LOOK_EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.looks) clearInterval(this.looks);
    await this.driver.close();
    await this.db.destroy();
    await this.tracing.stop();
  }
}

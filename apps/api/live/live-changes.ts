import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PROCESSES } from '#libs/casework/index.js';
import { Changes, type Version } from '#libs/journal/changes.js';
import { LOGGER } from '#libs/runtime/tokens.js';
import type { Logger } from 'pino';
import { catchError, defer, EMPTY, exhaustMap, filter, finalize, share, Subject, takeUntil, timer, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';

const LOOK_EVERY_MS = 2_000;

/** One look every two seconds for a bureau however many browsers listen, and none while nobody does. */
@Injectable()
export class LiveChanges implements OnModuleDestroy {
  private readonly bureaus = new Map<string, Observable<Version[]>>();
  /** Emits once when the server stops: an open stream would keep it from ending. */
  readonly stopped = new Subject<void>();

  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  of(bureauId: string): Observable<Version[]> {
    const known = this.bureaus.get(bureauId);
    if (known) return known;
    const looks = defer(() => {
      const changes = new Changes(this.db, bureauId, Object.keys(PROCESSES));
      return timer(0, LOOK_EVERY_MS).pipe(exhaustMap(() => defer(() => changes.look()).pipe(catchError((error: unknown) => {
        this.log.warn({ error: (error as Error).message }, 'the live updates could not look for changes');
        return EMPTY;
      }))));
    }).pipe(filter((items) => items.length > 0), takeUntil(this.stopped), finalize(() => this.bureaus.delete(bureauId)), share());
    this.bureaus.set(bureauId, looks);
    return looks;
  }

  onModuleDestroy(): void {
    this.stopped.next();
  }
}

import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';

/**
 * Does one piece of work again and again, the next time a while after the last has ended. A failure is logged and the work
 * tried again: what comes periodically must be repeatable. Stops between two turns.
 */
export abstract class Periodic implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<void> = Promise.resolve();

  protected constructor(
    protected readonly log: Logger,
    private readonly name: string,
    private readonly everyMs: number,
  ) {}

  protected abstract once(): Promise<void>;

  onApplicationBootstrap(): void {
    this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.turn;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.turn = this.once()
        .catch((error: unknown) => this.log.warn({ error: (error as Error).message }, `${this.name} failed; next turn soon`))
        .finally(() => {
          if (this.timer) this.schedule();
        });
    }, this.everyMs);
  }
}

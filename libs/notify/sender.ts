import { isTransient } from '#libs/journal/driver-faults.js';
import type { RulePack } from '#libs/statutes/index.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { composeDigest } from './digest.js';
import { markSent, putOff, takeBundle, type Bundle } from './outbox.js';
import type { Transports } from './transports.js';

/**
 * Sends what is due, one digest a recipient. A digest is marked sent in the transaction that held its messages: a crash
 * between delivery and commit can repeat one digest, never lose one.
 */
export class Sender {
  constructor(
    private readonly db: DataSource,
    private readonly transports: Transports,
    private readonly rules: RulePack,
    private readonly clock: Clock,
    private readonly consoleUrl: string,
    private readonly log: Logger,
  ) {}

  /** Returns how many digests were dealt with. */
  async sendDue(): Promise<number> {
    let sent = 0;
    while (await this.sendOne()) sent += 1;
    return sent;
  }

  private async sendOne(): Promise<boolean> {
    const now = this.clock.now();
    let failed: Bundle | null = null;
    let taken = false;
    const done = await this.db.transaction(async (tx) => {
      const bundle = await takeBundle(tx, now);
      if (!bundle) return false;
      taken = true;
      // Somebody who has left gets nothing; the ladder names the next one up when it next sounds.
      if (!bundle.active) {
        await markSent(tx, bundle, 'withheld', now);
        return true;
      }
      try {
        const outcome = await this.transports.deliver(bundle, composeDigest(bundle.messages, this.rules, this.consoleUrl));
        await markSent(tx, bundle, outcome, now);
      } catch (error) {
        this.log.warn({ recipientId: bundle.recipientId, error: (error as Error).message }, 'digest not delivered; later again');
        failed = bundle;
      }
      return true;
    }).catch((error: unknown) => {
      // Two senders reached for the messages of one recipient: the one that gave way has sent nothing yet and looks again.
      if (!taken && isTransient(error)) return true;
      throw error;
    });
    if (failed) await putOff(this.db, failed, now);
    return done;
  }
}

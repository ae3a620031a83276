import type { Instant, LegalDay, WorkCalendar } from '#libs/calendar/index.js';
import { legalDay } from '#libs/calendar/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import type { BureauProfile, DocumentSeries, NumberSeries, Post, Role, StaffDirectory } from './bureau.js';

/** Who asks. The clock acts with the single role `clock`. */
export interface Actor {
  readonly id: string;
  readonly post: Post;
  readonly sectionId: string;
  readonly roles: readonly Role[];
}

/** Everything a decision may look at besides the state: nothing is read from the machine. */
export interface Context {
  readonly now: Instant;
  readonly actor: Actor;
  readonly calendar: WorkCalendar;
  readonly rules: RulePack;
  readonly profile: BureauProfile;
  readonly staff: StaffDirectory;
  /** Numbers drawn for this command, in the same transaction: a refusal gives them back. */
  readonly numbers: Partial<Readonly<Record<NumberSeries | DocumentSeries, string>>>;
}

/** Today as the law sees it. */
export function today(ctx: Pick<Context, 'now'>): LegalDay {
  return legalDay(ctx.now);
}

export const CLOCK_ACTOR: Actor = { id: 'clock', post: 'officer', sectionId: '', roles: ['clock'] };

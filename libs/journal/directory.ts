import type { WorkCalendar } from '#libs/calendar/index.js';
import type { BureauProfile, StaffDirectory } from '#libs/casework/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import type { EntityManager } from 'typeorm';

/** What the journal needs to know of a bureau to decide a command: its people, profile, calendar and rules, as of `version`. */
export interface BureauContext {
  readonly bureauId: string;
  readonly version: number;
  readonly profile: BureauProfile;
  readonly staff: StaffDirectory;
  readonly calendar: WorkCalendar;
  readonly rules: RulePack;
}

/**
 * Gives the context of a bureau; `version` is the one the database shows now, so a stale cache is never used. Inside a
 * transaction, `over` is its own manager: as many commands as the pool has connections, each waiting for one more, would
 * wait for ever.
 */
export interface BureauContexts {
  of(bureauId: string, version?: number, over?: EntityManager): Promise<BureauContext>;
}

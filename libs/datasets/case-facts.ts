import type { LegalDay, WorkCalendar } from '#libs/calendar/index.js';
import { builtinCalendar } from '#libs/calendar/index.js';
import type { Party, Penalty } from '#libs/casework/enforcement-case/index.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { OFFICERS_A_SECTION } from './bureaus/staffing.js';
import type { Violation } from './violations.js';

/** What one case of a data set is about and how it goes; the days follow from the law and the pace. */
export interface CaseFacts {
  readonly key: string;
  readonly party: Party;
  readonly violation: Violation;
  readonly discoveredOn: LegalDay;
  readonly fineFen: number;
  /** Working days from decision to publication, at least and at most. */
  readonly publishedAfter: readonly [number, number];
  readonly review: 'passes' | 'fails-first';
  readonly rights: 'waived' | 'expired' | 'statement';
  readonly payment: 'in-time' | 'late' | 'instalments';
  /** The special campaign (专项执法) whose inspection found it; absent for an inspection like any other. */
  readonly theme?: string;
  /** Number of the case in its set: spreads the cases over sections, officers and reviewers. */
  readonly turn: number;
}

/** The bureau that a case is played in. */
export interface Scene {
  readonly profile: BureauProfile;
  /** Before the hyphen of every login. */
  readonly prefix: string;
  readonly calendar: WorkCalendar;
}

export const sceneOf = (profile: BureauProfile, prefix: string): Scene => ({ profile, prefix, calendar: builtinCalendar() });

/** Who does what in one case, as logins. */
export interface Cast {
  readonly lead: string;
  readonly second: string;
  readonly reviewer: string;
  readonly deputy: string;
  readonly director: string;
  readonly archivist: string;
  readonly heads: readonly string[];
}

export function castFor(turn: number, prefix: string): Cast {
  const section = turn % 3;
  const officer = (n: number) => `${prefix}-officer${section * OFFICERS_A_SECTION + (n % OFFICERS_A_SECTION) + 1}`;
  const first = Math.trunc(turn / 3);
  const deputy = `${prefix}-deputy`;
  const director = `${prefix}-director`;
  return {
    lead: officer(first), second: officer(first + 1), reviewer: `${prefix}-reviewer${(turn % 2) + 1}`,
    deputy, director, archivist: `${prefix}-archivist`, heads: [deputy, director, `${prefix}-legal-head`],
  };
}

export function penaltiesOf(facts: Pick<CaseFacts, 'fineFen'>): Penalty[] {
  return [{ kind: 'fine', amountFen: facts.fineFen }];
}

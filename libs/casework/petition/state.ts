import type { LegalDay } from '#libs/calendar/index.js';
import { secretsOf, type Contact, type DeskState } from '../desk/index.js';
import type { Imported } from '../history/index.js';
import type { Clock } from '../kernel/index.js';
import type {
  Channel, Flags, Forwarding, Notice, Objection, Outcome, Purpose, Reply, Result, Review, Route, Routing, Satisfaction, Service, Stage,
} from './facts.js';
import type { PetitionHistory } from './history-facts.js';

/** One round of answering; a remade or reopened petition gets another. */
export interface Round { readonly reply: Reply | null; readonly service: Service | null; readonly result: { readonly on: LegalDay; readonly kind: Result; readonly detail: string } | null }

/** A petition as folded from its journal. Null means "has not happened". */
export interface Petition extends DeskState {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  /** Set where it was finished before it came into the system. */
  readonly imported?: Imported<PetitionHistory>;
  readonly channel: Channel | null;
  readonly purpose: Purpose | null;
  readonly petitioner: Contact | null;
  readonly representatives: readonly Contact[];
  /** How many share the petition. */
  readonly people: number;
  /** Visitors received so far, each visit counted. */
  readonly visitors: number;
  readonly visits: readonly { readonly on: LegalDay; readonly visitors: number; readonly note: string }[];
  readonly flags: Flags;
  readonly forwarded: Forwarding | null;
  /** Last day to object to a forwarding; a right, so no clock runs. */
  readonly objectBy: LegalDay | null;
  readonly objection: Objection | null;
  readonly confidential: boolean;
  readonly repeatOf: string | null;
  readonly accepted: { readonly on: LegalDay; readonly route: Route; readonly procedure: string | null } | null;
  readonly routing: Routing | null;
  readonly notice: Notice | null;
  readonly extensionNotices: readonly Notice[];
  readonly reply: Reply | null;
  readonly result: Round['result'];
  readonly service: Service | null;
  /** Earlier rounds, replaced by a review that remade them or by a reopening. */
  readonly rounds: readonly Round[];
  readonly review: Review | null;
  readonly recheck: Review | null;
  readonly satisfaction: Satisfaction | null;
}

export function initialPetition(id: string): Petition {
  return {
    id, stage: 'received', ended: false, ownerId: '', sectionId: '', clocks: {}, escalations: {},
    outcome: null, registeredAt: null, registeredBy: '', number: null, channel: null, purpose: null, receivedOn: null, subject: '', content: '',
    petitioner: null, representatives: [], people: 0, visitors: 0, visits: [], flags: { group: false, skipLevel: false, unlawful: false },
    forwarded: null, objectBy: null, objection: null, confidential: false, repeatOf: null, confirmedCode: null, accepted: null, routing: null, notice: null,
    supplements: [], extensionNotices: [], reply: null, result: null, service: null, rounds: [], review: null, recheck: null, satisfaction: null,
    closedOn: null, closings: [], sampleChecks: [], mergedInto: null,
  };
}

/** The answer can be reviewed: something was to be resolved, and no other procedure has its own remedies. */
export function reviewable(p: Petition): boolean {
  return p.purpose === 'resolve' && p.accepted?.route === 'petition';
}

/** The latest clock of one limit, whatever its state. */
export function lastClock(p: Petition, limit: string): Clock | undefined {
  return Object.values(p.clocks).filter((c) => c.binding.limit === limit).at(-1);
}

/** What would tell who petitioned, earlier names in the journal excepted. */
export function secretsOfPetition(p: Petition): string[] {
  return secretsOf([p.petitioner, ...p.representatives]);
}

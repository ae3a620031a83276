import type { LegalDay } from '#libs/calendar/index.js';
import { secretsOf, type Contact, type DeskState } from '../desk/index.js';
import type { Imported } from '../history/index.js';
import type { Channel, Feedback, Link, Matter, Outcome, Reported, Reward, Stage, Verification } from './facts.js';
import type { ReportHistory } from './history-facts.js';

/** A 12350 report as folded from its journal. Null means "has not happened". */
export interface HazardReport extends DeskState {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  /** Set where it was finished before it came into the system. */
  readonly imported?: Imported<ReportHistory>;
  readonly channel: Channel | null;
  readonly matter: Matter | null;
  readonly place: string;
  readonly reported: Reported | null;
  readonly reporter: Contact | null;
  readonly anonymous: boolean;
  /** A worker of the firm reported: under their real name (应急〔2020〕69号 art. 4). */
  readonly employee: boolean;
  readonly deaths: boolean;
  readonly officers: readonly string[];
  readonly verification: Verification | null;
  readonly signedOff: { readonly on: LegalDay; readonly by: string; readonly instructions: string } | null;
  readonly links: readonly Link[];
  readonly rectification: { readonly on: LegalDay; readonly text: string } | null;
  readonly feedback: Feedback | null;
  readonly extensionNotices: readonly { readonly on: LegalDay; readonly method: string; readonly proof: string }[];
  readonly reward: Reward | null;
  /** Verifications and feedback before a reopening. */
  readonly rounds: readonly { readonly verification: Verification | null; readonly feedback: Feedback | null }[];
}

export function initialReport(id: string): HazardReport {
  return {
    id, stage: 'received', ended: false, ownerId: '', sectionId: '', clocks: {}, escalations: {},
    outcome: null, registeredAt: null, registeredBy: '', number: null, channel: null, matter: null, receivedOn: null, subject: '', content: '', place: '',
    reported: null, confirmedCode: null, reporter: null, anonymous: false, employee: false, deaths: false, officers: [], supplements: [],
    verification: null, signedOff: null, links: [], rectification: null, feedback: null, extensionNotices: [], reward: null, rounds: [],
    closedOn: null, closings: [], sampleChecks: [], mergedInto: null,
  };
}

/** The case that followed from it, where one was opened or linked. */
export function caseOf(r: HazardReport): Link | undefined {
  return r.links.find((l) => l.kind === 'enforcement-case');
}

/** The reporter is confidential always (安全生产法 art. 73): what would tell who it was. */
export function secretsOfReport(r: HazardReport): string[] {
  return secretsOf([r.reporter]);
}

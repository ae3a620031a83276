import type { LegalDay } from '#libs/calendar/index.js';
import type { Contact, LetterServed } from '../desk/index.js';
import type { CorrectionEvent, ImportEvent } from '../history/index.js';
import type { CreditCodeConfirmed } from '../kernel/index.js';
import type {
  Channel, Closing, DeclineGround, Flags, Forwarding, Notice, Purpose, Reply, Result, Review, Route, SampleCheck, Satisfaction, Service,
} from './facts.js';
import type { PetitionHistory } from './history-facts.js';

type Opinion = NonNullable<Review['opinion']>;

/** What has happened to a petition, in the words of the field. Days are Asia/Shanghai. */
export type PetitionEvent =
  | { type: 'PetitionRegistered'; number: string; channel: Channel; purpose: Purpose; receivedOn: LegalDay; subject: string; content: string; petitioner: Contact; representatives: readonly Contact[]; people: number; visitors: number; flags: Flags; forwarded: Forwarding | null; objectBy: LegalDay | null; confidential: boolean; repeatOf: string | null; ownerId: string; sectionId: string }
  | { type: 'PetitionCorrected'; subject?: string | undefined; content?: string | undefined; purpose?: Purpose | undefined; petitioner?: Contact | undefined; confidential?: boolean | undefined; repeatOf?: string | undefined; reason: string }
  | ImportEvent<'PetitionImported', PetitionHistory>
  | CorrectionEvent<'ImportedPetitionCorrected', PetitionHistory>
  | CreditCodeConfirmed
  | { type: 'PetitionFlagged'; flags: Flags; reason: string }
  | { type: 'PetitionAssigned'; ownerId: string; sectionId: string; manner: 'rule' | 'hand'; reason: string }
  | { type: 'ForwardingObjected'; on: LegalDay; reason: string }
  | { type: 'ForwardingObjectionAnswered'; on: LegalDay; agreed: boolean }
  | { type: 'PetitionAccepted'; on: LegalDay; route: Route; procedure: string | null; notice: Notice | null }
  | { type: 'PetitionDeclined'; on: LegalDay; ground: DeclineGround; reason: string; final: boolean }
  | { type: 'PetitionTransferred'; on: LegalDay; to: string; reason: string; final: boolean }
  | { type: 'NoticeGiven'; notice: Notice }
  | { type: 'PetitionSupplemented'; on: LegalDay; text: string }
  | { type: 'VisitReceived'; on: LegalDay; visitors: number; note: string }
  | { type: 'ExtensionNotified'; notice: Notice }
  | { type: 'ReplyIssued'; reply: Reply }
  | { type: 'ResultRecorded'; on: LegalDay; result: Result; detail: string }
  | { type: 'ReplyServed'; service: Service }
  | { type: 'ReviewRequested'; on: LegalDay; body: string }
  | { type: 'ReviewConcluded'; opinion: Opinion }
  | { type: 'RecheckRequested'; on: LegalDay; body: string }
  | { type: 'RecheckConcluded'; opinion: Opinion }
  | { type: 'SatisfactionRecorded'; satisfaction: Satisfaction }
  | { type: 'PetitionWithdrawn'; on: LegalDay; reason: string; proof: string }
  | { type: 'PetitionMerged'; on: LegalDay; into: string; reason: string }
  | { type: 'PetitionClosed'; closing: Closing; result: Result }
  | LetterServed
  | { type: 'SampleChecked'; check: SampleCheck }
  | { type: 'PetitionReopened'; on: LegalDay; reason: string; usedDays: number | null };

export type PetitionEventType = PetitionEvent['type'];

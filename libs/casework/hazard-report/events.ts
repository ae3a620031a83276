import type { LegalDay } from '#libs/calendar/index.js';
import type { Contact, LetterServed } from '../desk/index.js';
import type { CorrectionEvent, ImportEvent } from '../history/index.js';
import type { CreditCodeConfirmed } from '../kernel/index.js';
import type { Channel, Closing, DeclineGround, Feedback, Finding, Link, Matter, Reported, SampleCheck, Verification } from './facts.js';
import type { ReportHistory } from './history-facts.js';

interface Notice { readonly on: LegalDay; readonly method: string; readonly proof: string }

/** What has happened to a report, in the words of the field. Days are Asia/Shanghai, amounts fen. */
export type ReportEvent =
  | { type: 'ReportRegistered'; number: string; channel: Channel; matter: Matter; receivedOn: LegalDay; subject: string; content: string; place: string; reported: Reported | null; reporter: Contact; anonymous: boolean; employee: boolean; deaths: boolean; ownerId: string; sectionId: string }
  | { type: 'ReportCorrected'; subject?: string | undefined; content?: string | undefined; place?: string | undefined; matter?: Matter | undefined; reported?: Reported | undefined; reporter?: Contact | undefined; deaths?: boolean | undefined; reason: string }
  | ImportEvent<'ReportImported', ReportHistory>
  | CorrectionEvent<'ImportedReportCorrected', ReportHistory>
  | CreditCodeConfirmed
  | { type: 'ReportAssigned'; ownerId: string; sectionId: string; manner: 'rule' | 'hand'; reason: string }
  | { type: 'VerificationAssigned'; officers: readonly string[]; sectionId: string; manner: 'rule' | 'hand' }
  | { type: 'ReportDeclined'; on: LegalDay; ground: DeclineGround; reason: string }
  | { type: 'ReportTransferred'; on: LegalDay; to: string; reason: string }
  | { type: 'ReportSupplemented'; on: LegalDay; text: string }
  | { type: 'ReportVerified'; verification: Verification }
  | { type: 'ReportSignedOff'; on: LegalDay; by: string; instructions: string }
  | { type: 'ReportLinked'; link: Link }
  | { type: 'RectificationRecorded'; on: LegalDay; text: string }
  | { type: 'FeedbackGiven'; feedback: Feedback }
  | { type: 'ExtensionNotified'; notice: Notice }
  | { type: 'RewardProposed'; on: LegalDay; by: string; amountFen: number; basis: string }
  | { type: 'RewardDecided'; on: LegalDay; by: string; approved: boolean; reason: string }
  | { type: 'RewardPaid'; on: LegalDay; receiptNo: string }
  | { type: 'ReportWithdrawn'; on: LegalDay; reason: string }
  | { type: 'ReportMerged'; on: LegalDay; into: string; reason: string }
  | { type: 'ReportClosed'; closing: Closing; finding: Finding }
  | LetterServed
  | { type: 'SampleChecked'; check: SampleCheck }
  | { type: 'ReportReopened'; on: LegalDay; reason: string; usedDays: number | null };

export type ReportEventType = ReportEvent['type'];

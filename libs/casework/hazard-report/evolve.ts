import { served } from '../desk/index.js';
import { corrected, markOf } from '../history/index.js';
import type { Recorded } from '../kernel/index.js';
import type { ReportEvent, ReportEventType } from './events.js';
import type { HazardReport } from './state.js';
import { reportOf } from './history.js';

type Folds = { readonly [T in ReportEventType]: (r: HazardReport, e: Extract<ReportEvent, { type: T }>, at: Recorded) => Partial<HazardReport> };

function end(stage: 'not-accepted' | 'transferred' | 'withdrawn' | 'merged'): Partial<HazardReport> {
  return { stage, outcome: stage, ended: true };
}

/** How each event changes the report. One entry an event: no rule is checked here, the decider has done that. */
const FOLDS: Folds = {
  ReportRegistered: (_, { type: _type, ...facts }, at) => ({ ...facts, registeredAt: at.at, registeredBy: at.by }),
  ReportImported: (_, e, at) => ({ ...reportOf(e.facts, markOf(e.facts, e.batch, e.facts.receivedOn, at)), ownerId: e.ownerId, sectionId: e.sectionId, registeredAt: at.at, registeredBy: at.by }),
  ImportedReportCorrected: (r, e, at) => (r.imported ? reportOf(e.facts, corrected(r.imported, e.facts, e.facts.receivedOn, e.reason, at)) : {}),
  ReportCorrected: (r, e) => ({
    subject: e.subject ?? r.subject, content: e.content ?? r.content, place: e.place ?? r.place, matter: e.matter ?? r.matter, reported: e.reported ?? r.reported,
    reporter: e.reporter ?? r.reporter, deaths: e.deaths ?? r.deaths,
  }),
  CreditCodeConfirmed: (r, { type: _, ...confirmed }) => ({ confirmedCode: confirmed, reported: r.reported && { ...r.reported, creditCode: confirmed.creditCode } }),
  ReportAssigned: (_, e) => ({ ownerId: e.ownerId, sectionId: e.sectionId }),
  VerificationAssigned: (r, e) => ({ stage: 'verifying', officers: e.officers, ownerId: e.officers[0] ?? r.ownerId, sectionId: e.sectionId }),
  ReportDeclined: () => end('not-accepted'),
  ReportTransferred: () => end('transferred'),
  ReportSupplemented: (r, e) => ({ supplements: [...r.supplements, { on: e.on, text: e.text }] }),
  ReportVerified: (_, e) => ({ stage: 'verified', verification: e.verification }),
  ReportSignedOff: (_, { type: _type, ...signed }) => ({ signedOff: signed }),
  ReportLinked: (r, e) => ({ links: [...r.links, e.link] }),
  RectificationRecorded: (_, e) => ({ rectification: { on: e.on, text: e.text } }),
  FeedbackGiven: (_, e) => ({ feedback: e.feedback }),
  ExtensionNotified: (r, e) => ({ extensionNotices: [...r.extensionNotices, e.notice] }),
  RewardProposed: (_, e) => ({ reward: { proposedOn: e.on, proposedBy: e.by, amountFen: e.amountFen, basis: e.basis, decision: null, paid: null } }),
  RewardDecided: (r, { type: _, ...decision }) => ({ reward: r.reward && { ...r.reward, decision } }),
  RewardPaid: (r, e) => ({ reward: r.reward && { ...r.reward, paid: { on: e.on, receiptNo: e.receiptNo } } }),
  ReportWithdrawn: () => end('withdrawn'),
  ReportMerged: (_, e) => ({ mergedInto: e.into, ...end('merged') }),
  ReportClosed: (r, e) => ({ stage: 'closed', ended: true, outcome: e.finding, closedOn: e.closing.on, closings: [...r.closings, e.closing] }),
  LetterServed: served,
  SampleChecked: (r, e) => ({ sampleChecks: [...r.sampleChecks, e.check] }),
  ReportReopened: (r, e) => ({
    stage: 'verifying', ended: false, outcome: null, closedOn: null, verification: null, signedOff: null, feedback: null,
    rounds: [...r.rounds, { verification: r.verification, feedback: r.feedback }],
    closings: r.closings.map((c, i) => (i === r.closings.length - 1 ? { ...c, reopenedOn: e.on } : c)),
  }),
};

/** Folds one event of the report into it. */
export function evolveReport(r: HazardReport, event: ReportEvent, recorded: Recorded): HazardReport {
  const fold = FOLDS[event.type] as (r: HazardReport, e: ReportEvent, at: Recorded) => Partial<HazardReport>;
  return { ...r, ...fold(r, event, recorded) };
}

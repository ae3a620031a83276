import { corrected, markOf } from '../history/index.js';
import { served } from '../desk/index.js';
import type { Recorded } from '../kernel/index.js';
import type { PetitionEvent, PetitionEventType } from './events.js';
import type { Outcome, Review } from './facts.js';
import type { Petition } from './state.js';
import { petitionOf } from './history.js';

type Folds = { readonly [T in PetitionEventType]: (p: Petition, e: Extract<PetitionEvent, { type: T }>, r: Recorded) => Partial<Petition> };
type End = 'not-accepted' | 'transferred' | 'returned' | 'withdrawn' | 'merged';

function end(stage: End): Pick<Petition, 'stage' | 'outcome' | 'ended'> {
  return { stage, outcome: stage satisfies Outcome, ended: true };
}

/** The answer given so far becomes an earlier round; another is to follow. */
function anew(p: Petition): Pick<Petition, 'stage' | 'outcome' | 'ended' | 'closedOn' | 'reply' | 'result' | 'service' | 'rounds'> {
  const { reply, service, result } = p;
  return { stage: 'handling', outcome: null, ended: false, closedOn: null, reply: null, result: null, service: null, rounds: [...p.rounds, { reply, service, result }] };
}

function openAgain(p: Petition, on: string): Pick<Petition, 'ended' | 'outcome' | 'closedOn' | 'closings'> {
  return { ended: false, outcome: null, closedOn: null, closings: p.closings.map((c, i) => (i === p.closings.length - 1 && c.reopenedOn === null ? { ...c, reopenedOn: on } : c)) };
}

function concluded(review: Review | null, opinion: NonNullable<Review['opinion']>): Review | null {
  return review && { ...review, opinion };
}

/** A declined or transferred petition ends once the petitioner has been told. */
function routed(p: Petition, kind: 'declined' | 'transferred', final: boolean, routing: Omit<NonNullable<Petition['routing']>, 'kind'>): Partial<Petition> {
  return { routing: { kind, ...routing }, ...(final ? end(kind === 'declined' ? 'not-accepted' : 'transferred') : {}) };
}

/** How each event changes the petition. One entry an event: no rule is checked here, the decider has done that. */
const FOLDS: Folds = {
  PetitionRegistered: (_, { type: _type, ...facts }, r) => ({ ...facts, registeredAt: r.at, registeredBy: r.by }),
  PetitionImported: (_, e, r) => ({ ...petitionOf(e.facts, markOf(e.facts, e.batch, e.facts.receivedOn, r)), ownerId: e.ownerId, sectionId: e.sectionId, registeredAt: r.at, registeredBy: r.by }),
  ImportedPetitionCorrected: (p, e, r) => (p.imported ? petitionOf(e.facts, corrected(p.imported, e.facts, e.facts.receivedOn, e.reason, r)) : {}),
  PetitionCorrected: (p, e) => ({
    subject: e.subject ?? p.subject, content: e.content ?? p.content, purpose: e.purpose ?? p.purpose, petitioner: e.petitioner ?? p.petitioner,
    confidential: e.confidential ?? p.confidential, repeatOf: e.repeatOf ?? p.repeatOf,
  }),
  CreditCodeConfirmed: (p, { type: _, ...confirmed }) => ({ confirmedCode: confirmed, petitioner: p.petitioner && { ...p.petitioner, creditCode: confirmed.creditCode } }),
  PetitionFlagged: (_, e) => ({ flags: e.flags }),
  PetitionAssigned: (_, e) => ({ ownerId: e.ownerId, sectionId: e.sectionId }),
  ForwardingObjected: (_, e) => ({ objection: { on: e.on, reason: e.reason, agreed: null } }),
  ForwardingObjectionAnswered: (p, e) => ({ objection: p.objection && { ...p.objection, agreed: e.agreed }, ...(e.agreed ? end('returned') : {}) }),
  PetitionAccepted: (_, e) => ({ stage: 'handling', accepted: { on: e.on, route: e.route, procedure: e.procedure }, notice: e.notice }),
  PetitionDeclined: (p, e) => routed(p, 'declined', e.final, { on: e.on, ground: e.ground, reason: e.reason, to: null }),
  PetitionTransferred: (p, e) => routed(p, 'transferred', e.final, { on: e.on, ground: 'outside-powers', reason: e.reason, to: e.to }),
  NoticeGiven: (p, e) => ({ notice: e.notice, ...(p.routing ? end(p.routing.kind === 'declined' ? 'not-accepted' : 'transferred') : {}) }),
  PetitionSupplemented: (p, e) => ({ supplements: [...p.supplements, { on: e.on, text: e.text }] }),
  VisitReceived: (p, e) => ({ visitors: p.visitors + e.visitors, visits: [...p.visits, { on: e.on, visitors: e.visitors, note: e.note }] }),
  ExtensionNotified: (p, e) => ({ extensionNotices: [...p.extensionNotices, e.notice] }),
  ReplyIssued: (_, e) => ({ reply: e.reply }),
  ResultRecorded: (_, e) => ({ result: { on: e.on, kind: e.result, detail: e.detail } }),
  // A new answer can be reviewed anew; earlier reviews stay in the journal.
  ReplyServed: (_, e) => ({ stage: 'replied', service: e.service, review: null, recheck: null }),
  ReviewRequested: (p, e) => ({ ...openAgain(p, e.on), stage: 'review', review: { requestedOn: e.on, body: e.body, opinion: null } }),
  ReviewConcluded: (p, e) => ({ stage: 'reviewed', ...(e.opinion.outcome === 'remade' ? anew(p) : {}), review: concluded(p.review, e.opinion) }),
  RecheckRequested: (p, e) => ({ ...openAgain(p, e.on), stage: 'recheck', recheck: { requestedOn: e.on, body: e.body, opinion: null } }),
  RecheckConcluded: (p, e) => ({ stage: 'rechecked', ...(e.opinion.outcome === 'remade' ? anew(p) : {}), recheck: concluded(p.recheck, e.opinion) }),
  SatisfactionRecorded: (_, e) => ({ satisfaction: e.satisfaction }),
  PetitionWithdrawn: () => end('withdrawn'),
  PetitionMerged: (_, e) => ({ mergedInto: e.into, ...end('merged') }),
  PetitionClosed: (p, e) => ({ stage: 'closed', ended: true, outcome: e.result, closedOn: e.closing.on, closings: [...p.closings, e.closing] }),
  LetterServed: served,
  SampleChecked: (p, e) => ({ sampleChecks: [...p.sampleChecks, e.check] }),
  PetitionReopened: (p, e) => ({ ...anew(p), ...openAgain(p, e.on) }),
};

/** Folds one event of the petition into it. */
export function evolvePetition(p: Petition, event: PetitionEvent, recorded: Recorded): Petition {
  const fold = FOLDS[event.type] as (p: Petition, e: PetitionEvent, r: Recorded) => Partial<Petition>;
  return { ...p, ...fold(p, event, recorded) };
}

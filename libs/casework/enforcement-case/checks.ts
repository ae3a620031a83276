import { legalDay, type LegalDay } from '#libs/calendar/index.js';
import type { AvStep, Check, Context, Refusal, StaffMember } from '../kernel/index.js';
import { certifiedOn, isOpen, isRefusal, today } from '../kernel/index.js';
import type { Penalty } from './facts.js';
import { AV_STEP_NAMES } from './records.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

type CaseCheck = Check<EnforcementCase>;

/** Only officers of the case work on it. */
export const byCaseOfficer: CaseCheck = (c, ctx) => (c.officers.includes(ctx.actor.id) ? null : refuse('not-case-officer'));

/**
 * Two officers with certificates valid today (处罚法 art. 42). Asked anew at every investigative step: a certificate that
 * has run out in the meantime stops the step, not the case.
 */
export const twoCertifiedOfficers: CaseCheck = (c, ctx) => {
  const fault = checkOfficers(c.officers, today(ctx), ctx);
  if (!isRefusal(fault)) return null;
  // The case's own officers are at fault, not a field of what was sent.
  const { field: _, ...rest } = fault;
  return { ...rest, kind: 'state' };
};

/** Names the first fault in a set of officers, or returns their records. */
export function checkOfficers(ids: readonly string[], day: LegalDay, ctx: Context): readonly StaffMember[] | Refusal {
  if (new Set(ids).size < ids.length) return refuse('officer-named-twice', {}, 'officers');
  if (ids.length < 2) return refuse('second-certified-officer-needed', {}, 'officers');
  const people: StaffMember[] = [];
  for (const [i, id] of ids.entries()) {
    const person = ctx.staff.find(id);
    if (!person?.active) return refuse('unknown-officer', { id }, `officers.${i}`);
    if (!certifiedOn(person, day)) return refuse('officer-not-certified', { name: person.name, day }, `officers.${i}`);
    people.push(person);
  }
  return people;
}

/** Fines and confiscations carry an amount, the other kinds none. */
export function checkPenalties(penalties: readonly Penalty[], field: string): Refusal | null {
  if (penalties.length === 0) return refuse('penalty-needed', {}, field);
  for (const [i, p] of penalties.entries()) {
    const hasAmount = p.kind === 'fine' || p.kind === 'confiscation';
    if (hasAmount && !p.amountFen) return refuse('amount-needed', {}, `${field}.${i}.amountFen`);
    if (!hasAmount && p.amountFen !== undefined) return refuse('amount-not-allowed', { kind: p.kind }, `${field}.${i}.amountFen`);
  }
  return null;
}

export const served: CaseCheck = (c) => (c.service ? null : refuse('not-served'));
export const investigationConcluded: CaseCheck = (c) => (c.investigation ? null : refuse('investigation-open'));

/** Evidence taken into keeping is the party's until somebody has decided on it (处罚法 art. 56). */
export const preservedSettled: CaseCheck = (c) => (c.preserved && !c.preserved.disposedOn ? refuse('preserved-evidence-open') : null);

/** A reconsideration or a lawsuit is under way. */
export const noRemedyOpen: CaseCheck = (c) => ([c.reconsideration, c.lawsuit].some((r) => r && !r.outcome) ? refuse('remedy-open') : null);

/** An overturned decision must not stay before the public (处罚法 art. 48(2)). */
export const publicationWithdrawn: CaseCheck = (c) =>
  (Object.values(c.clocks).some((x) => x.binding.limit === 'disclosure-withdrawal' && isOpen(x)) ? refuse('withdrawal-open') : null);

/** A fine does not take the place of a prosecution (处罚法 art. 27): a transfer proposed or approved comes first. */
export const noTransferOpen: CaseCheck = (c) => (c.transfer && !c.transfer.refusedOn && !c.transfer.handedOverAt ? refuse('transfer-open') : null);

/** A step this bureau must record by sound and picture has its recording, made on or after the day. */
export function avRecorded(step: AvStep, since: LegalDay | null, c: EnforcementCase, ctx: Context, field?: string): Refusal | null {
  if (!ctx.profile.avRecord?.mustRecord.includes(step)) return null;
  const made = c.avRecords.some((r) => r.step === step && (since === null || legalDay(r.capturedAt) >= since));
  return made ? null : refuse('av-record-missing', { step: AV_STEP_NAMES[step].zh, stepEn: AV_STEP_NAMES[step].en }, field);
}

/** A case that was never filed can be declined, not withdrawn or terminated. */
export const filedAlready: CaseCheck = (c) => (c.filedOn ? null : refuse('not-filed-yet'));

/** A step that is done once. */
export function doneAlready(what: string, whatEn: string) {
  return refuse('done-already', { what, whatEn });
}

/** Fen as yuan for messages: 12345 → 123.45. */
export function yuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

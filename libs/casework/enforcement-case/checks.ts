import type { LegalDay } from '#libs/calendar/index.js';
import type { Check, Context, Refusal, StaffMember } from '../kernel/index.js';
import { certifiedOn, isRefusal, today } from '../kernel/index.js';
import type { Penalty } from './facts.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

type CaseCheck = Check<EnforcementCase>;

/** Only officers of the case work on it. */
export const byCaseOfficer: CaseCheck = (c, ctx) => (c.officers.includes(ctx.actor.id) ? null : refuse('not-case-officer'));

export const ordinaryOnly: CaseCheck = (c) => (c.variant === 'summary' ? refuse('is-summary') : null);

/**
 * Two officers with certificates valid today (处罚法 art. 42). Asked anew at every investigative step: a certificate that
 * has run out in the meantime stops the step, not the case.
 */
export const twoCertifiedOfficers: CaseCheck = (c, ctx) => {
  const fault = checkOfficers(c.officers, today(ctx), ctx);
  return isRefusal(fault) ? { ...fault, kind: 'state' } : null;
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

export const decided: CaseCheck = (c) => (c.decision ? null : refuse('not-decided'));
export const served: CaseCheck = (c) => (c.service ? null : refuse('not-served'));
export const investigationConcluded: CaseCheck = (c) => (c.investigation ? null : refuse('investigation-open'));

/** Fen as yuan for messages: 12345 → 123.45. */
export function yuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

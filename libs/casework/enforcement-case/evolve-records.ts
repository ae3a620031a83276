import type { LegalDay } from '#libs/calendar/index.js';
import type { CaseEvent } from './events.js';
import type { AttachTo, Display, FileRef } from './records.js';
import type { EnforcementCase } from './state.js';

type Reopening = Extract<CaseEvent, { type: 'CaseReopened' }>;

/** Files added to one numbered record, or to the service. */
export function attached(c: EnforcementCase, to: AttachTo, files: readonly FileRef[]): Partial<EnforcementCase> {
  const add = <T extends { readonly files?: readonly FileRef[] }>(item: T): T => ({ ...item, files: [...(item.files ?? []), ...files] });
  if (to.kind === 'service') return { service: c.service && add(c.service) };
  return to.kind === 'evidence'
    ? { evidence: c.evidence.map((e) => (e.number === to.number ? add(e) : e)) }
    : { avRecords: c.avRecords.map((r) => (r.number === to.number ? add(r) : r)) };
}

/** A request joins the display it asks to end. */
export function repairRequested(display: Display | null, e: { readonly on: LegalDay; readonly reason: string }, by: string): Display | null {
  const request = { requestedOn: e.on, requestedBy: by, reason: e.reason, decidedOn: null, decidedBy: null, granted: null, opinion: null };
  return display && { ...display, repairs: [...display.repairs, request] };
}

/** The request that was waiting is answered; a granted one ends the display on that day. */
export function repairDecided(display: Display | null, e: { readonly on: LegalDay; readonly granted: boolean; readonly opinion: string }, by: string): Display | null {
  if (!display) return null;
  const repairs = display.repairs.map((r) => (r.decidedOn === null ? { ...r, decidedOn: e.on, decidedBy: by, granted: e.granted, opinion: e.opinion } : r));
  return { ...display, repairs, endedOn: e.granted ? e.on : display.endedOn };
}

/** What an earlier decision led to; a case that is investigated again starts without it. What is published stays until it is withdrawn or replaced. */
const UNDECIDED = {
  outcome: null, investigation: null, notice: null, hearing: null, discussion: null, decision: null, announcedOn: null, service: null,
  majorReport: null, payments: [], deferral: null, demandedOn: null, enforcement: null, reconsideration: null, lawsuit: null,
} as const satisfies Partial<EnforcementCase>;

/** The closing goes into history with all that stood then; the case itself is open again and shows no closing day. */
export function reopened(c: EnforcementCase, e: Reopening): Partial<EnforcementCase> {
  const { outcome, closedOn, volume, decision, service, published, payments, reconsideration, lawsuit } = c;
  const closing = {
    number: c.closings.length + 1, outcome, closedOn, reopenedOn: e.on, ground: e.ground, daysUsed: e.daysUsed,
    volume, decision, service, published, payments, reconsideration, lawsuit,
  };
  return {
    closings: [...c.closings, closing], ended: false, stage: e.to, closedOn: null, volume: null,
    ...(e.to === 'investigation' ? { ...UNDECIDED, reviewsBefore: c.reviews.length } : {}),
  };
}

import type { LegalDay } from '#libs/calendar/index.js';
import type { Check, Context, Refusal } from '../kernel/index.js';
import { notBefore, notInFuture } from '../kernel/index.js';
import { refuseAtDesk } from './refusals.js';
import type { DeskState } from './state.js';

type DeskCheck = Check<DeskState>;

export const registered: DeskCheck = (s) => (s.registeredAt ? null : refuseAtDesk('not-yet-registered'));
export const notRegistered: DeskCheck = (s) => (s.registeredAt ? refuseAtDesk('registered-already') : null);

/** A step that is done once. */
export function doneAlready(what: string, whatEn: string): Refusal {
  return refuseAtDesk('step-done', { what, whatEn });
}

/** What is recorded of it happened from the day of receipt to today. */
export function sinceReceipt(s: DeskState, on: LegalDay, ctx: Context, field = 'on'): Refusal | null {
  return notInFuture(on, ctx, field) ?? notBefore(on, s.receivedOn, '收到之日', 'the day of receipt', field);
}

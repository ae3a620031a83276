import type { LegalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import type { CommandDef } from '../kernel/index.js';
import { today } from '../kernel/index.js';
import { day, id, text } from '../kernel/fields.js';
import { pickByHand, pickByRule } from './assignment.js';
import { doneAlready, registered, sinceReceipt } from './checks.js';
import { refuseAtDesk } from './refusals.js';
import { reopenTerm } from './reopen-term.js';
import { DESK, HANDLERS, HEADS } from './roles.js';
import type { DeskState, SampleCheck } from './state.js';

/**
 * Commands that a petition and a report to 12350 have in common. Each kind keeps its own names for commands and events, as
 * its journals have them; the rules are written once.
 */
type Common<Event extends { type: string }, Payload> = CommandDef<DeskState, Event, Payload>;

const assignment = z.strictObject({ to: id().optional(), sectionId: id().optional(), reason: text(500) });
export type Assigned<T> = { readonly type: T; readonly ownerId: string; readonly sectionId: string; readonly manner: 'rule' | 'hand'; readonly reason: string };

/** 交办: to a person by hand, or to an officer of a section by rule. `aside` keeps it from the next steps. */
export function assignCommand<const T extends string>(event: T, { aside }: { aside: boolean }): Common<Assigned<T>, z.infer<typeof assignment>> {
  return {
    type: 'assign', nameZh: '交办', nameEn: 'Assign', payload: assignment, by: [...DESK, ...HEADS], aside, needs: [registered],
    decide(s, c, ctx) {
      const person = c.to === undefined ? pickByRule(s.id, 'case-officer', c.sectionId, ctx) : pickByHand(c.to, HANDLERS, ctx);
      if (!person) return refuseAtDesk('nobody-to-assign', {}, c.to === undefined ? 'sectionId' : 'to');
      return [{ type: event, ownerId: person.id, sectionId: c.sectionId ?? person.sectionId, manner: c.to === undefined ? 'rule' : 'hand', reason: c.reason }];
    },
  };
}

interface Named<T> { readonly type: string; readonly nameZh: string; readonly nameEn: string; readonly event: T; readonly stages: readonly string[] }

const supplement = z.strictObject({ on: day(), text: text(5000) });

export function supplementCommand<const T extends string>({ event, ...names }: Named<T>): Common<{ readonly type: T; readonly on: LegalDay; readonly text: string }, z.infer<typeof supplement>> {
  return {
    ...names, payload: supplement, by: HANDLERS, aside: true, needs: [registered],
    decide: (s, p, ctx) => sinceReceipt(s, p.on, ctx) ?? [{ type: event, ...p }],
  };
}

const merger = z.strictObject({ into: id(), reason: text(500) });

/** A duplicate goes into one of its kind that goes on: its terms end, and the pair counts once. */
export function mergeCommand<const T extends string>(kind: string, { event, ...names }: Named<T>): Common<{ readonly type: T; readonly on: LegalDay; readonly into: string; readonly reason: string }, z.infer<typeof merger>> {
  return {
    ...names, payload: merger, by: DESK, aside: true, needs: [registered],
    refers: (m) => [{ kind, processId: m.into, field: 'into', open: true }],
    decide: (s, m, ctx) => (m.into === s.id ? refuseAtDesk('merged-into-itself', {}, 'into') : [{ type: event, on: today(ctx), ...m }]),
  };
}

const check = z.strictObject({ passed: z.boolean(), findings: text(2000) });
type Checked<T> = { readonly type: 'SampleChecked'; readonly check: SampleCheck } | { readonly type: T; readonly on: LegalDay; readonly reason: string; readonly usedDays: number | null };

/** 抽查: a closing that does not hold is opened again (`reopened`), the term of `limit` where it stood. */
export function sampleCheckCommand<const T extends string>(limit: string, reopened: T): Common<Checked<T>, z.infer<typeof check>> {
  return {
    type: 'sample-check', nameZh: '抽查', nameEn: 'Sample check', payload: check, by: HEADS, stages: ['closed'],
    needs: [
      (s, ctx) => (s.closings.at(-1)?.by === ctx.actor.id ? refuseAtDesk('own-closing') : null),
      (s) => (s.sampleChecks.some((c) => c.on >= (s.closedOn ?? '') && c.passed) ? doneAlready('抽查', 'The sample check') : null),
    ],
    decide(s, c, ctx) {
      const checked = { type: 'SampleChecked' as const, check: { on: today(ctx), by: ctx.actor.id, ...c } };
      if (c.passed) return [checked];
      const term = reopenTerm(s.clocks, limit, c.findings, ctx);
      return [checked, { type: reopened, on: today(ctx), reason: c.findings, usedDays: term.usedDays }, ...term.events];
    },
  };
}

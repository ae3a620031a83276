import { checkCreditCode } from '#libs/identity/index.js';
import { z } from 'zod';
import { contactFields, givesAway, pickByHand, pickByRule, refuseAtDesk, type Contact } from '../../desk/index.js';
import { notInFuture, type Context, type Refusal } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { notRegistered, registered } from '../checks.js';
import { define, DESK, HANDLERS, HEADS, reportedFields } from '../define.js';
import { CHANNELS, MATTERS } from '../facts.js';
import { refuse } from '../refusals.js';
import type { HazardReport } from '../state.js';

function checkReporter(r: { readonly anonymous: boolean; readonly employee: boolean; readonly reporter: Contact; readonly subject: string }): Refusal | null {
  const { name, residentId } = r.reporter;
  if (r.employee && (r.anonymous || !name)) return refuse('employee-anonymous', {}, 'reporter.name');
  if (r.anonymous && (name ?? residentId) !== undefined) return refuse('anonymous-named', {}, 'reporter');
  // The reporter is kept secret always, so never in the title either.
  return givesAway(r.subject, [r.reporter]) === null ? null : refuseAtDesk('subject-gives-away', {}, 'subject');
}

function firstOwner(r: HazardReport, ownerId: string | undefined, ctx: Context) {
  if (ownerId !== undefined) return pickByHand(ownerId, HANDLERS, ctx);
  return pickByHand(ctx.actor.id, HANDLERS, ctx) ?? pickByRule(r.id, 'petition-desk', undefined, ctx);
}

export const registerReport = define({
  type: 'register-report',
  nameZh: '登记举报',
  nameEn: 'Register a report',
  payload: z.strictObject({
    channel: z.enum(CHANNELS), matter: z.enum(MATTERS), receivedOn: day(), subject: text(100), content: text(5000), place: text(200),
    reported: reportedFields.optional(), reporter: contactFields, anonymous: z.boolean().optional(), employee: z.boolean().optional(),
    deaths: z.boolean().optional(), ownerId: id().optional(),
  }),
  by: DESK,
  stages: ['received'],
  needs: [notRegistered],
  draws: () => ['report'],
  decide(r, p, ctx) {
    const anonymous = p.anonymous ?? false;
    const employee = p.employee ?? false;
    const fault = notInFuture(p.receivedOn, ctx, 'receivedOn') ?? checkReporter({ ...p, anonymous, employee });
    if (fault) return fault;
    const owner = firstOwner(r, p.ownerId, ctx);
    if (!owner) return refuseAtDesk('nobody-to-assign', {}, 'ownerId');
    return [{
      type: 'ReportRegistered', number: ctx.numbers.report ?? '', channel: p.channel, matter: p.matter, receivedOn: p.receivedOn, subject: p.subject, content: p.content,
      place: p.place, reported: p.reported ?? null, reporter: p.reporter, anonymous, employee, deaths: p.deaths ?? false, ownerId: owner.id, sectionId: owner.sectionId,
    }];
  },
});

export const correctReport = define({
  type: 'correct-report',
  nameZh: '更正登记信息',
  nameEn: 'Correct the registration',
  payload: z.strictObject({
    subject: text(100).optional(), content: text(5000).optional(), place: text(200).optional(), matter: z.enum(MATTERS).optional(),
    reported: reportedFields.optional(), reporter: contactFields.optional(), deaths: z.boolean().optional(), reason: text(500),
  }),
  by: DESK,
  aside: true,
  needs: [registered],
  decide(r, c) {
    const reporter = c.reporter ?? r.reporter;
    const fault = reporter ? checkReporter({ anonymous: r.anonymous, employee: r.employee, reporter, subject: c.subject ?? r.subject }) : null;
    return fault ?? [{ type: 'ReportCorrected', ...c }];
  },
});

/** A genuine legacy code can fail the check: a supervisor who has seen the licence may let it stand. */
export const confirmCreditCode = define({
  type: 'confirm-credit-code',
  nameZh: '确认特殊信用代码',
  nameEn: 'Confirm an irregular credit code',
  payload: z.strictObject({ creditCode: z.string().trim().regex(/^[0-9A-Z]{18}$/), attachment: text(200), reason: text(500) }),
  by: HEADS,
  aside: true,
  needs: [registered],
  decide: (_, c, ctx) =>
    checkCreditCode(c.creditCode).ok ? refuseAtDesk('credit-code-correct', {}, 'creditCode') : [{ type: 'CreditCodeConfirmed', ...c, by: ctx.actor.id }],
});

export const assign = define({
  type: 'assign',
  nameZh: '交办',
  nameEn: 'Assign',
  payload: z.strictObject({ to: id().optional(), sectionId: id().optional(), reason: text(500) }),
  by: [...DESK, ...HEADS],
  aside: true,
  needs: [registered],
  decide(r, c, ctx) {
    const person = c.to === undefined ? pickByRule(r.id, 'case-officer', c.sectionId, ctx) : pickByHand(c.to, HANDLERS, ctx);
    if (!person) return refuseAtDesk('nobody-to-assign', {}, c.to === undefined ? 'sectionId' : 'to');
    return [{ type: 'ReportAssigned', ownerId: person.id, sectionId: c.sectionId ?? person.sectionId, manner: c.to === undefined ? 'rule' : 'hand', reason: c.reason }];
  },
});

export const registrationCommands = [registerReport, assign, correctReport, confirmCreditCode];

import { z } from 'zod';
import { assignCommand, contactFields, DESK, firstOwner, givesAway, notRegistered, refuseAtDesk, registered, type Contact, type DeskState } from '../../desk/index.js';
import { confirmCreditCodeCommand, notInFuture, type Refusal } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { define } from '../define.js';
import { reportedFields } from '../fields.js';
import { CHANNELS, MATTERS } from '../facts.js';
import { refuse } from '../refusals.js';

function checkReporter(r: { readonly anonymous: boolean; readonly employee: boolean; readonly reporter: Contact; readonly subject: string }): Refusal | null {
  const { name, residentId } = r.reporter;
  if (r.employee && (r.anonymous || !name)) return refuse('employee-anonymous', {}, 'reporter.name');
  if (r.anonymous && (name ?? residentId) !== undefined) return refuse('anonymous-named', {}, 'reporter');
  // The reporter is kept secret always, so never in the title either.
  return givesAway(r.subject, [r.reporter]) === null ? null : refuseAtDesk('subject-gives-away', {}, 'subject');
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
    const owner = firstOwner(r.id, p.ownerId, ctx);
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

export const assign = assignCommand('ReportAssigned', { aside: true });
export const confirmCreditCode = confirmCreditCodeCommand<DeskState>([registered]);

export const registrationCommands = [registerReport, assign, correctReport, confirmCreditCode];

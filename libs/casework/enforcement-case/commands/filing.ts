import { legalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import { confirmCreditCodeCommand, isRefusal, momentNotInFuture, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, id, moment, text } from '../../kernel/fields.js';
import { byCaseOfficer, checkOfficers } from '../checks.js';
import { define, given, HEADS, OFFICER } from '../define.js';
import type { Party } from '../facts.js';
import { partyFields, sourceFields } from '../fields.js';
import { outOfTime } from '../limitation.js';
import { refuse } from '../refusals.js';
import { filingReviewed } from '../review-gates.js';
import type { EnforcementCase } from '../state.js';

const accidentFields = z.strictObject({
  occurredAt: moment(),
  grade: z.enum(['ordinary', 'larger', 'major', 'extraordinary']),
  deaths: z.int().min(0).max(10_000),
  injuries: z.int().min(0).max(100_000),
});

/** Opens the case: somebody found something. The finder answers for it until officers are named. */
export const registerCase = define({
  type: 'register-case',
  nameZh: '登记案源',
  nameEn: 'Register the case',
  payload: z.strictObject({
    variant: z.enum(['ordinary', 'summary', 'accident']),
    source: sourceFields,
    party: partyFields,
    suspicion: text(2000),
    discoveredOn: day(),
    complex: z.boolean().optional(),
    accident: accidentFields.optional(),
    actEndedOn: day().optional(),
    harmful: z.boolean().optional(),
    secondOfficer: id().optional(),
  }),
  by: OFFICER,
  stages: ['filing'],
  needs: [(c) => (c.registeredAt ? refuse('already-registered') : null)],
  decide(_, p, ctx) {
    const fault = notInFuture(p.discoveredOn, ctx, 'discoveredOn')
      ?? (p.actEndedOn ? notInFuture(p.actEndedOn, ctx, 'actEndedOn') : null)
      ?? (p.accident ? momentNotInFuture(p.accident.occurredAt, ctx, 'accident.occurredAt') : null);
    if (fault) return fault;
    if (p.variant === 'accident' && !p.accident) return refuse('accident-facts-missing', {}, 'accident');
    const officers = p.variant === 'summary' ? summaryOfficers(p.secondOfficer, ctx) : [];
    if (isRefusal(officers)) return officers;
    return [
      {
        type: 'CaseRegistered', variant: p.variant, source: p.source, party: p.party, suspicion: p.suspicion, discoveredOn: p.discoveredOn,
        accident: p.accident ?? null, officerId: ctx.actor.id, sectionId: ctx.actor.sectionId, complex: p.complex ?? false,
        // An accident is its own act and its own harm.
        ...given({
          actEndedOn: p.actEndedOn ?? (p.accident && legalDay(p.accident.occurredAt)),
          harmful: p.harmful ?? (p.accident && p.accident.deaths + p.accident.injuries > 0),
        }),
      },
      ...(officers.length > 0 ? [{ type: 'OfficersChanged' as const, officers, reason: '当场处罚执法人员' }] : []),
    ];
  },
});

/** On the spot, too, two certified officers act. */
function summaryOfficers(second: string | undefined, ctx: Context) {
  const ids = second === undefined ? [ctx.actor.id] : [ctx.actor.id, second];
  const people = checkOfficers(ids, today(ctx), ctx);
  return isRefusal(people) ? { ...people, field: 'secondOfficer' } : people.map((p) => p.id);
}

const registered = (c: EnforcementCase) => (c.registeredAt ? null : refuse('not-registered'));
const notOwn = (c: EnforcementCase, ctx: Context) => (c.registeredBy === ctx.actor.id ? refuse('own-registration') : null);
const notSummary = (c: EnforcementCase) => (c.variant === 'summary' ? refuse('is-summary') : null);

/** 立案: names the officers and starts the decision term. */
export const approveFiling = define({
  type: 'approve-filing',
  nameZh: '批准立案',
  nameEn: 'Approve filing',
  payload: z.strictObject({ officers: z.array(id()).min(1).max(10), limitationReason: text(1000).optional() }),
  by: HEADS,
  stages: ['filing'],
  needs: [registered, notSummary, notOwn, filingReviewed],
  draws: () => ['filing'],
  decide(c, p, ctx) {
    const officers = checkOfficers(p.officers, today(ctx), ctx);
    if (isRefusal(officers)) return officers;
    const late = outOfTime(c, ctx);
    if (late && !p.limitationReason) return { ...late, field: 'limitationReason' };
    return [{
      type: 'FilingApproved', caseNo: ctx.numbers.filing ?? '', filedOn: today(ctx), officers: p.officers, approvedBy: ctx.actor.id,
      ...given({ limitationReason: late ? p.limitationReason : undefined }),
    }];
  },
});

export const declineFiling = define({
  type: 'decline-filing',
  nameZh: '不予立案',
  nameEn: 'Decline filing',
  payload: z.strictObject({ reason: text(1000) }),
  by: HEADS,
  stages: ['filing'],
  needs: [registered, notOwn],
  decide: (_, p, ctx) => [{ type: 'FilingDeclined', on: today(ctx), reason: p.reason }],
});

export const correctRegistration = define({
  type: 'correct-registration',
  nameZh: '更正登记信息',
  nameEn: 'Correct the registration',
  payload: z.strictObject({ party: partyFields.optional(), suspicion: text(2000).optional(), complex: z.boolean().optional(), actEndedOn: day().optional(), harmful: z.boolean().optional(), reason: text(500) }),
  by: OFFICER,
  stages: ['filing', 'investigation', 'legal-review', 'decision'],
  aside: true,
  needs: [registered, byCaseOfficer],
  decide(c, p, ctx) {
    const fault = p.actEndedOn ? notInFuture(p.actEndedOn, ctx, 'actEndedOn') : null;
    return fault ?? [{ type: 'RegistrationCorrected', ...p, ...(p.party ? { party: withConfirmedCode(c, p.party) } : {}) }];
  },
});

/** A code that was let stand cannot be typed again; a correction that leaves it out keeps it. */
function withConfirmedCode(c: EnforcementCase, party: Party): Party {
  return party.kind === 'organisation' && party.creditCode === undefined && c.confirmedCode ? { ...party, creditCode: c.confirmedCode.creditCode } : party;
}

export const confirmCreditCode = confirmCreditCodeCommand<EnforcementCase>([registered, (c) => (c.party?.kind === 'organisation' ? null : refuse('party-no-organisation'))]);

export const changeOfficers = define({
  type: 'change-officers',
  nameZh: '变更承办人员',
  nameEn: 'Change the officers',
  payload: z.strictObject({ officers: z.array(id()).min(1).max(10), reason: text(500) }),
  by: ['section-head', ...HEADS],
  stages: ['investigation', 'legal-review', 'decision', 'disclosure', 'archiving'],
  aside: true,
  decide(_, p, ctx) {
    const officers = checkOfficers(p.officers, today(ctx), ctx);
    return isRefusal(officers) ? officers : [{ type: 'OfficersChanged', officers: p.officers, reason: p.reason }];
  },
});

export const filingCommands = [registerCase, approveFiling, declineFiling, correctRegistration, confirmCreditCode, changeOfficers];

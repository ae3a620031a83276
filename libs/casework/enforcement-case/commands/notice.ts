import { latestDayBefore } from '#libs/calendar/index.js';
import { z } from 'zod';
import { isOpen, notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { avRecorded, byCaseOfficer, checkPenalties, doneAlready, investigationConcluded, twoCertifiedOfficers } from '../checks.js';
import { define, given, OFFICER } from '../define.js';
import { fineOf, payableOf, type Penalty } from '../facts.js';
import { penaltyFields } from '../fields.js';
import { refuse } from '../refusals.js';
import { investigationReviewed } from '../review-gates.js';
import type { EnforcementCase } from '../state.js';

const STAGES = ['investigation', 'decision'] as const;
/** Kinds that carry a right of hearing whatever the amount (处罚法 art. 63). */
const HEARING_KINDS = new Set(['suspension', 'licence-revocation', 'closure', 'restriction']);

function carriesHearing(c: EnforcementCase, penalties: readonly Penalty[], ctx: Context): boolean {
  const threshold = ctx.profile.hearingThresholdFen[c.party?.kind ?? 'organisation'];
  const confiscated = payableOf(penalties) - fineOf(penalties);
  return fineOf(penalties) >= threshold || confiscated >= threshold || penalties.some((p) => HEARING_KINDS.has(p.kind));
}

/** 处罚事先告知: content, facts, reasons, basis, and the rights (处罚法 art. 44, 63). */
export const notifyParty = define({
  type: 'notify-party',
  nameZh: '处罚事先告知',
  nameEn: 'Notify the party',
  payload: z.strictObject({ notifiedOn: day(), penalties: z.array(penaltyFields).min(1).max(8), hearingRight: z.boolean() }),
  by: OFFICER,
  stages: STAGES,
  needs: [byCaseOfficer, twoCertifiedOfficers, investigationConcluded, (c) => (c.investigation?.proposal.kind === 'no-penalty' ? refuse('no-penalty-proposed') : null), investigationReviewed],
  issues: ['prior-notice'],
  decide(c, p, ctx) {
    const fault = notInFuture(p.notifiedOn, ctx, 'notifiedOn')
      ?? notBefore(p.notifiedOn, c.investigation?.concludedOn, '调查终结之日', 'the end of the investigation', 'notifiedOn')
      ?? checkPenalties(p.penalties, 'penalties');
    if (fault) return fault;
    if (!p.hearingRight && carriesHearing(c, p.penalties, ctx)) return refuse('hearing-right-missing', {}, 'hearingRight');
    const notice = { notifiedOn: p.notifiedOn, penalties: p.penalties, hearingRight: p.hearingRight, waivedOn: null };
    return [{ type: 'PartyNotified', notice: { ...notice, ...given({ number: ctx.numbers['prior-notice'] }) } }];
  },
});

const notified = (c: EnforcementCase) => (c.notice ? null : refuse('not-notified'));

export const recordStatement = define({
  type: 'record-statement',
  nameZh: '登记陈述申辩',
  nameEn: "Record the party's statement",
  payload: z.strictObject({ receivedOn: day(), text: text(5000), adopted: z.boolean(), response: text(2000) }),
  by: OFFICER,
  stages: STAGES,
  needs: [byCaseOfficer, notified],
  decide: (c, p, ctx) =>
    notInFuture(p.receivedOn, ctx, 'receivedOn') ?? notBefore(p.receivedOn, c.notice?.notifiedOn, '告知之日', 'the notice', 'receivedOn')
    ?? [{ type: 'StatementReceived', ...p }],
});

export const waiveStatement = define({
  type: 'waive-statement',
  nameZh: '登记放弃陈述申辩和听证',
  nameEn: 'Record a waiver',
  payload: z.strictObject({ on: day() }),
  by: OFFICER,
  stages: STAGES,
  needs: [byCaseOfficer, notified],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.notice?.notifiedOn, '告知之日', 'the notice', 'on') ?? [{ type: 'StatementWaived', on: p.on }],
});

/** The right as last notified. One whose time is up still takes a request that was made in time and is recorded late. */
function hearingRight(c: EnforcementCase) {
  const clock = Object.values(c.clocks).findLast((x) => x.binding.limit === 'hearing-request');
  return clock && (isOpen(clock) || clock.state === 'expired') ? clock : undefined;
}

export const requestHearing = define({
  type: 'request-hearing',
  nameZh: '登记听证申请',
  nameEn: 'Record a request for a hearing',
  payload: z.strictObject({ on: day() }),
  by: OFFICER,
  stages: STAGES,
  needs: [
    notified,
    (c) => (c.hearing && !c.hearing.heldOn ? doneAlready('登记听证申请', 'Record a request for a hearing') : null),
    (c) => (hearingRight(c) ? null : refuse('no-hearing-right')),
  ],
  decide(c, p, ctx) {
    const fault = notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.notice?.notifiedOn, '告知之日', 'the notice', 'on');
    if (fault) return fault;
    const clock = hearingRight(c);
    return clock && p.on > clock.deadline.dueDay ? refuse('no-hearing-right', {}, 'on') : [{ type: 'HearingRequested', on: p.on }];
  },
});

/** 听证七日前 means seven clear working days between notice and hearing (assumption A6). */
export const scheduleHearing = define({
  type: 'schedule-hearing',
  nameZh: '通知听证',
  nameEn: 'Schedule the hearing',
  payload: z.strictObject({ heldOn: day(), notifiedOn: day(), presiderId: id() }),
  by: [...OFFICER, 'section-head', 'legal-reviewer'],
  stages: STAGES,
  needs: [(c) => (c.hearing && !c.hearing.heldOn ? null : refuse('no-hearing-requested'))],
  issues: ['hearing-notice'],
  decide(c, p, ctx) {
    const fault = notInFuture(p.notifiedOn, ctx, 'notifiedOn')
      ?? notBefore(p.notifiedOn, c.hearing?.requestedOn, '申请听证之日', 'the request', 'notifiedOn');
    if (fault) return fault;
    const presider = ctx.staff.find(p.presiderId);
    if (!presider?.active) return refuse('unknown-officer', { id: p.presiderId }, 'presiderId');
    if (c.officers.includes(p.presiderId)) return refuse('investigator-presides', {}, 'presiderId');
    const term = ctx.rules.bind('hearing-notice', p.notifiedOn, ctx.profile.terms)?.term;
    const latest = term && (term.unit === 'working-day' || term.unit === 'calendar-day') ? latestDayBefore(p.heldOn, term.length, term.unit, ctx.calendar) : null;
    if (latest !== null && p.notifiedOn > latest) return refuse('hearing-notice-short', { latest }, 'heldOn');
    return [{ type: 'HearingScheduled', heldOn: p.heldOn, notifiedOn: p.notifiedOn, presiderId: p.presiderId, ...given({ number: ctx.numbers['hearing-notice'] }) }];
  },
});

export const holdHearing = define({
  type: 'hold-hearing',
  nameZh: '登记听证结果',
  nameEn: 'Record the hearing',
  payload: z.strictObject({ on: day(), opinion: text(5000) }),
  by: [...OFFICER, 'legal-reviewer'],
  stages: STAGES,
  needs: [(c) => (c.hearing?.scheduledFor && !c.hearing.heldOn ? null : refuse('no-hearing-requested'))],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.hearing?.scheduledFor, '通知的听证日期', 'the day announced', 'on')
    ?? avRecorded('hearing', p.on, c, ctx, 'on')
    ?? [{ type: 'HearingHeld', on: p.on, opinion: p.opinion }],
});

export const noticeCommands = [notifyParty, recordStatement, waiveStatement, requestHearing, scheduleHearing, holdHearing];

/** Why the party's rights still stand in the way of a decision; null once they have been given their time. */
export function partyRightsOpen(c: EnforcementCase, ctx: Context) {
  if (!c.notice) return refuse('not-notified');
  const running = (limit: string) =>
    Object.values(c.clocks).find((x) => x.binding.limit === limit && isOpen(x) && x.deadline.dueDay >= today(ctx));
  const statement = running('statement-defence');
  if (statement) return refuse('statement-period-runs', { due: statement.deadline.dueDay });
  const hearing = running('hearing-request');
  if (hearing) return refuse('hearing-period-runs', { due: hearing.deadline.dueDay });
  if (c.hearing && !c.hearing.heldOn) return refuse('hearing-pending');
  return null;
}

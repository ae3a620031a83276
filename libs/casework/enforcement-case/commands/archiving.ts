import { z } from 'zod';
import { reopenTerm } from '../../desk/reopen-term.js';
import { today, type Context } from '../../kernel/index.js';
import { startClock } from '../../kernel/triggers.js';
import { text } from '../../kernel/fields.js';
import { noRemedyOpen, publicationWithdrawn } from '../checks.js';
import { define } from '../define.js';
import { handlingDays } from '../handling.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

/** The people as they were in office at archiving: a later move must not rewrite the volume. */
function peopleInOffice(c: EnforcementCase, ctx: Context) {
  const roles: [string, string][] = [
    ...c.officers.map((id, i): [string, string] => [id, i === 0 ? '主办' : '协办']),
    ...c.reviews.flatMap((r): [string, string][] => (r.opinion ? [[r.opinion.reviewerId, '法制审核']] : [])),
    ...(c.decision ? [[c.decision.decidedBy, '决定'] as [string, string]] : []),
    [ctx.actor.id, '归档'],
  ];
  const seen = new Set<string>();
  return roles
    .filter(([id, role]) => !seen.has(id + role) && seen.add(id + role))
    .map(([id, role]) => ({ id, role, name: ctx.staff.find(id)?.name ?? id }));
}

export const archiveCase = define({
  type: 'archive-case',
  nameZh: '归档',
  nameEn: 'Archive the case',
  payload: z.strictObject({ pages: z.int().min(1).max(100_000), location: text(200) }),
  by: ['archivist'],
  stages: ['archiving'],
  // A remedy sought after closing keeps the volume open until it is over.
  needs: [noRemedyOpen, publicationWithdrawn],
  draws: () => ['volume'],
  decide: (c, p, ctx) => [{
    type: 'CaseArchived',
    volume: { number: ctx.numbers.volume ?? '', pages: p.pages, location: p.location, archivedOn: today(ctx), peopleInOffice: peopleInOffice(c, ctx) },
  }],
});

/**
 * 重新启动: the one way into a sealed volume, and itself on record. What was closed stays readable as a closing of its own;
 * the decision term goes on where it stood, the time the case lay closed taken out.
 */
export const reopenCase = define({
  type: 'reopen-case',
  nameZh: '重新启动案件',
  nameEn: 'Reopen the case',
  payload: z.strictObject({
    to: z.enum(['investigation', 'disclosure', 'archiving']),
    ground: z.enum(['decision-overturned', 'new-facts', 'police-declined', 'remedy-sought', 'execution-resumed', 'volume-incomplete']),
    reason: text(2000),
  }),
  by: ['director'],
  stages: ['archived'],
  decide(c, p, ctx) {
    // Executing takes a decision to execute; an on-the-spot case was never investigated.
    if ((p.to === 'disclosure' && !c.decision) || (p.to === 'investigation' && c.variant === 'summary')) return refuse('cannot-reopen-to', {}, 'to');
    const term = p.to === 'investigation' ? reopenTerm(c.clocks, 'decision', p.reason, ctx).events : [];
    return [
      { type: 'CaseReopened', on: today(ctx), to: p.to, ground: p.ground, reason: p.reason, daysUsed: handlingDays(c, today(ctx)) },
      ...(p.to === 'investigation' && term.length === 0 ? startClock(c.clocks, 'decision', today(ctx), ctx) : term),
    ];
  },
});

export const archivingCommands = [archiveCase, reopenCase];

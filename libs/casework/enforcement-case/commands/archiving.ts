import { z } from 'zod';
import { today, type Context } from '../../kernel/index.js';
import { text } from '../../kernel/fields.js';
import { noRemedyOpen, publicationWithdrawn } from '../checks.js';
import { define } from '../define.js';
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

export const archivingCommands = [archiveCase];

import { z } from 'zod';
import { certifiedOn, isRefusal, reassign as shared, today } from '../../kernel/index.js';
import { id, text } from '../../kernel/fields.js';
import { define } from '../define.js';
import { refuse } from '../refusals.js';

/** Like the shared command, but the new lead must be an officer who holds a certificate: they will investigate. */
export const reassign = define({
  type: 'reassign',
  nameZh: '改派主办人员',
  nameEn: 'Reassign the lead officer',
  payload: z.strictObject({ to: id(), reason: text(500), escalationId: id().optional() }),
  by: ['section-head', 'deputy-director', 'director'],
  aside: true,
  decide(c, p, ctx) {
    const person = ctx.staff.find(p.to);
    if (!person?.active || !person.roles.includes('case-officer')) return refuse('unknown-officer', { id: p.to }, 'to');
    if (!certifiedOn(person, today(ctx))) return refuse('officer-not-certified', { name: person.name, day: today(ctx) }, 'to');
    const verdict = shared.decide(c, p, ctx);
    if (isRefusal(verdict)) return verdict;
    const others = c.officers.filter((o) => o !== p.to && o !== c.ownerId);
    const officers = c.stage === 'filing' && c.variant !== 'summary' ? [p.to] : [p.to, ...others, ...(others.length === 0 ? c.officers.filter((o) => o !== p.to).slice(0, 1) : [])];
    return [...verdict, { type: 'OfficersChanged', officers, reason: p.reason }];
  },
});

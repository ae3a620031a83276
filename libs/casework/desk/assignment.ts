import type { Context, Role, StaffMember } from '../kernel/index.js';
import { standIn, today } from '../kernel/index.js';
import { HANDLERS } from './roles.js';

/** Whoever answers for it, or stands in for them while they are away. */
export function isHandler(ownerId: string, ctx: Context): boolean {
  if (ctx.actor.id === ownerId) return true;
  const owner = ctx.staff.find(ownerId);
  return owner !== undefined && standIn(owner, today(ctx), ctx.staff)?.id === ctx.actor.id;
}

/** A number that only the id decides, so that assigning by rule gives the same answer however often it is asked. */
function spread(id: string): number {
  let hash = 0;
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/**
 * Assignment by rule: one of the people with the role who are present today, of one section when named, spread evenly by
 * the id of the process. Null when nobody is there.
 */
export function pickByRule(processId: string, role: Role, sectionId: string | undefined, ctx: Context): StaffMember | null {
  const present = ctx.staff.all()
    .filter((p) => p.roles.includes(role) && (sectionId === undefined || p.sectionId === sectionId) && standIn(p, today(ctx), ctx.staff)?.id === p.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return present[spread(processId) % Math.max(1, present.length)] ?? null;
}

/** By hand: somebody who serves and whose role lets them handle it. */
export function pickByHand(id: string, roles: readonly Role[], ctx: Context): StaffMember | null {
  const person = ctx.staff.find(id);
  return person?.active && person.roles.some((r) => roles.includes(r)) ? person : null;
}

/** Whoever is named, else whoever registers it, else (a form filled in by the public) somebody at the desk by rule. */
export function firstOwner(processId: string, ownerId: string | undefined, ctx: Context): StaffMember | null {
  if (ownerId !== undefined) return pickByHand(ownerId, HANDLERS, ctx);
  return pickByHand(ctx.actor.id, HANDLERS, ctx) ?? pickByRule(processId, 'petition-desk', undefined, ctx);
}

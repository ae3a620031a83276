import type { Refusal, Role, StaffMember } from '#libs/casework/index.js';
import { refuse } from './refusals.js';

/** Roles an administrator gives alone. */
export const ORDINARY_ROLES = ['case-officer', 'legal-reviewer', 'archivist', 'petition-desk'] as const satisfies readonly Role[];
/** Roles that take two people to give or take away. */
export const POWERS = ['administrator', 'section-head', 'deputy-director', 'director', 'auditor'] as const satisfies readonly Role[];
export type Power = (typeof POWERS)[number];

export const ordinaryRolesOf = (p: StaffMember) => ORDINARY_ROLES.filter((r) => p.roles.includes(r));
export const powersOf = (p: StaffMember) => POWERS.filter((r) => p.roles.includes(r));

/** Those who may approve what another proposed. */
export function approversAmong(people: readonly StaffMember[]): StaffMember[] {
  return people.filter((p) => p.active && (p.roles.includes('administrator') || p.roles.includes('director')));
}

/** Whether the bureau can do without this person's powers; `gone` also counts those who approve. */
export function cannotLose(people: readonly StaffMember[], person: StaffMember, powersLeft: readonly Power[], gone: boolean): Refusal | null {
  const others = people.filter((p) => p.active && p.id !== person.id);
  const lost = (role: Power) => person.roles.includes(role) && !powersLeft.includes(role);
  if (lost('administrator') && !others.some((p) => p.roles.includes('administrator'))) return refuse('last-administrator', {}, gone ? undefined : 'powers');
  const approves = approversAmong([person]).length > 0;
  const stays = powersLeft.includes('administrator') || powersLeft.includes('director');
  if (approves && !stays && approversAmong(others).length < 2) return refuse('too-few-approvers', {}, gone ? undefined : 'powers');
  return null;
}

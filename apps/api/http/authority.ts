import type { Principal } from '#libs/access/sessions.js';
import { ROLE_ZH, type Role } from '#libs/casework/index.js';
import { ProblemError } from './problem.js';

/** Throws 403 unless the person has one of the roles. Commands check their own; this is for administration. */
export function requireRole(me: Principal, ...roles: Role[]): void {
  if (roles.some((role) => me.roles.includes(role))) return;
  const names = roles.map((r) => ROLE_ZH[r]).join('、');
  throw new ProblemError({
    type: '/problems/not-your-role', title: `须由${names}办理`, titleEn: `Takes the role ${roles.join(' or ')}`, status: 403, code: 'not-your-role',
    rule: '岗位权限', cure: `由${names}办理`, cureEn: 'Have somebody with that role do it',
  });
}

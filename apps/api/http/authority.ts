import type { Principal } from '#libs/access/sessions.js';
import { ROLE_ZH, type Role } from '#libs/casework/index.js';
import { AUTHORITIES } from './authorities.js';
import { ProblemError } from './problem.js';

/** Throws 403 unless the person has one of the roles. Of a route as a whole `AUTHORITIES` says it, and the guard asks; a handler asks only what depends on the record. */
export function requireRole(me: Principal, ...roles: Role[]): void {
  if (roles.some((role) => me.roles.includes(role))) return;
  const names = roles.map((r) => ROLE_ZH[r]).join('、');
  throw new ProblemError({
    type: '/problems/not-your-role', title: `须由${names}办理`, titleEn: `Takes the role ${roles.join(' or ')}`, status: 403, code: 'not-your-role',
    rule: '岗位权限', cure: `由${names}办理`, cureEn: 'Have somebody with that role do it',
  });
}

/** Throws 403 unless the person has a role that the route is declared for; a route that nobody has declared is for nobody. */
export function requireAuthority(me: Principal, route: string): void {
  const authority = AUTHORITIES[route];
  if (typeof authority === 'object') requireRole(me, ...authority);
  if (authority !== undefined) return;
  throw new ProblemError({
    type: '/problems/undeclared-route', title: '该接口未登记权限', titleEn: 'No authority is declared for this route', status: 403, code: 'undeclared-route',
    rule: '每个接口须在权限表（apps/api/http/authorities.ts）登记', cure: '联系系统运维人员', cureEn: 'Tell those who run the installation',
  });
}

import { hashPassword } from '#libs/access/passwords.js';
import { StaffRow } from '#libs/bureau/entities.js';
import type { Role } from '#libs/casework/index.js';
import { ulid } from 'ulid';
import type { TestApi } from '../../support/api.js';
import { PASSWORD } from './http.js';

/** Somebody of the small bureau who has just this role. */
export const HOLDER: Readonly<Record<Exclude<Role, 'clock'>, string>> = {
  'case-officer': 'officer1', 'section-head': 'head', 'deputy-director': 'deputy', director: 'director', 'legal-reviewer': 'reviewer',
  archivist: 'archivist', 'petition-desk': 'desk', administrator: 'admin', auditor: 'auditor',
};
export const ROLES = Object.keys(HOLDER) as (keyof typeof HOLDER)[];

/** Takes on the people the small bureau, or its neighbour, does without: the petition desk and the administrator. */
export async function hireTheRest(api: TestApi, prefix = 't', auditor = api.ids['auditor']): Promise<void> {
  const staff = api.db.getRepository(StaffRow);
  const colleague = await staff.findOneByOrFail({ id: auditor ?? '' });
  const passwordHash = await hashPassword(PASSWORD);
  const hire = (login: string, name: string, roles: string) => ({ id: ulid(), bureauId: colleague.bureauId, sectionId: colleague.sectionId, login, name, roles, post: 'officer', active: 1, passwordHash });
  await staff.insert([hire(`${prefix}-desk`, '信访员', 'petition-desk'), hire(`${prefix}-admin`, '管理员', 'administrator')]);
  await changed(api);
}

/** Disables an account, as an administrator does. */
export async function disable(api: TestApi, who: string): Promise<void> {
  await api.db.getRepository(StaffRow).update({ id: api.ids[who] ?? '' }, { active: 0 });
  await changed(api);
}

async function changed(api: TestApi): Promise<void> {
  await api.db.query('UPDATE bureau SET version = version + 1 WHERE id = ?', [api.bureauId]);
}

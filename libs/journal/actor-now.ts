import { refusalsOf, type Actor, type Refusal } from '#libs/casework/index.js';
import type { BureauContext } from './directory.js';
import type { CommandRequest } from './requests.js';

const refuse = refusalsOf({
  'no-longer-serves': { kind: 'authority', zh: '账号已停用', en: 'The account has been closed', rule: '离任人员不得继续办理', cureZh: '由在职人员办理', cureEn: 'Have somebody who serves do it' },
});

/**
 * Whoever gives a command, as the bureau knows them at the version under which it is decided: a session read a moment ago
 * outlives neither a departure nor a change of roles.
 */
export function actorNow({ actor, actorAsOf }: Pick<CommandRequest, 'actor' | 'actorAsOf'>, { version, staff }: BureauContext): Actor | Refusal {
  if (actorAsOf === undefined || actorAsOf === version) return actor;
  const person = staff.find(actor.id);
  if (!person?.active) return refuse('no-longer-serves');
  return { ...actor, post: person.post, sectionId: person.sectionId, roles: person.roles };
}

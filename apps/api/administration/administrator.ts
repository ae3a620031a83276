import type { Principal } from '#libs/access/sessions.js';
import type { Proposal } from '#libs/administration/proposals/view.js';
import type { Administrator } from '#libs/administration/record.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { ProblemError } from '../http/problem.js';

/** The signed-in administrator as the library knows him: the routes that call this are his alone (see `AUTHORITIES`). */
export function administrator(me: Principal, clock: Clock): Administrator {
  return { bureauId: me.bureauId, id: me.id, now: clock.now() };
}

/** An id of a path; what cannot be one is not found. */
export function pathId(id: string, what = '人员', whatEn = 'person'): string {
  if (!isProcessId(id)) throw ProblemError.notFound(what, whatEn);
  return id;
}

/** What one may do alone, or where it takes two the proposal of it, answered with 202. */
export async function aloneOrProposed<T>(reply: FastifyReply, alone: T | Refusal, proposed: () => Promise<Proposal | Refusal>): Promise<T | Proposal> {
  if (!isRefusal(alone) || alone.code !== 'second-person-needed') return done(alone);
  const proposal = done(await proposed());
  void reply.status(202);
  return proposal;
}

/** What was done, or the problem: another bureau's record is as absent as one that never was. */
export function done<T>(result: T | Refusal | null, what = '人员', whatEn = 'person'): T {
  if (result === null) throw ProblemError.notFound(what, whatEn);
  if (!isRefusal(result)) return result;
  if (result.code === 'no-such-person' && result.field === undefined) throw ProblemError.notFound(what, whatEn);
  throw ProblemError.of(result);
}

/** What is counted: tries of one login from one place, of one login from everywhere, of all logins from one place. */
export type Scope = 'pair' | 'login' | 'place';

/** One count as it stands. Times are UTC milliseconds. */
export interface Tries {
  readonly failures: number;
  readonly lastAt: number;
  readonly lockedUntil: number | null;
  /** When this login last came in from this place; only of a pair. */
  readonly cameInAt: number | null;
}

interface Rule { readonly free: number; readonly firstMs: number; readonly mostMs: number; readonly forgetMs: number }

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * A pair is locked after five wrong passwords for a minute, then twice as long each time, up to an hour. A login that is
 * tried from many places, and a place that tries many logins, are slowed down too, far later and never for long: a stranger
 * must not shut anybody out, and a bureau's whole office may stand behind one address.
 */
export const RULES: Readonly<Record<Scope, Rule>> = {
  pair: { free: 5, firstMs: MINUTE, mostMs: 60 * MINUTE, forgetMs: DAY },
  login: { free: 50, firstMs: MINUTE, mostMs: MINUTE, forgetMs: DAY },
  place: { free: 100, firstMs: MINUTE, mostMs: 15 * MINUTE, forgetMs: 60 * MINUTE },
};

/** So long a place from which somebody has come in stays known: the limit over all places does not touch them there. */
const KNOWN_MS = 30 * DAY;

export const NO_TRIES: Tries = { failures: 0, lastAt: 0, lockedUntil: null, cameInAt: null };

/** Until when this try has to wait; null when it may be made. */
export function waitsUntil(counts: Readonly<Record<Scope, Tries>>, now: number): number | null {
  const known = counts.pair.cameInAt !== null && now - counts.pair.cameInAt < KNOWN_MS;
  const locks = [counts.pair, ...(known ? [] : [counts.login, counts.place])].map((c) => c.lockedUntil).filter((until) => until !== null && until > now);
  return locks.length === 0 ? null : Math.max(...(locks as number[]));
}

/** The count with one more try, taken for a failure until it proves right: so many tries at once are counted like so many in a row. */
export function afterTry(scope: Scope, tries: Tries, now: number): Tries {
  const { free, firstMs, mostMs, forgetMs } = RULES[scope];
  const failures = (now - tries.lastAt > forgetMs ? 0 : tries.failures) + 1;
  const lockedUntil = failures < free ? null : now + Math.min(mostMs, firstMs * 2 ** Math.min(failures - free, 20));
  return { ...tries, failures, lastAt: now, lockedUntil };
}

/** The count once the try has proved right: a pair begins anew, the wider counts only take this one back. */
export function afterSuccess(scope: Scope, tries: Tries, now: number): Tries {
  if (scope === 'pair') return { failures: 0, lastAt: now, lockedUntil: null, cameInAt: now };
  const failures = Math.max(0, tries.failures - 1);
  return { ...tries, failures, lockedUntil: failures < RULES[scope].free ? null : tries.lockedUntil };
}

/** Whether this try is the one that locked: what goes on record, once a lock and not once a try. */
export function hasLocked(scope: Scope, tries: Tries): boolean {
  return tries.failures === RULES[scope].free;
}

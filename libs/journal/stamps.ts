import type { Instant } from '#libs/calendar/index.js';

/** Our own time, or the limit that another clock sets where that is earlier. */
export function atMost(limit: Instant | undefined, now: Instant): Instant {
  return limit !== undefined && limit < now ? limit : now;
}

/** No event is stamped before its predecessor, whichever machine's clock wrote that one. */
export function notBefore(predecessor: Instant | null, now: Instant): Instant {
  return predecessor !== null && predecessor > now ? predecessor : now;
}

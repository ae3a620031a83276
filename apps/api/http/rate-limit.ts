import fastifyRateLimit, { normalizeIP, type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CallCounts } from '#libs/access/call-counts.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

type Group = keyof Settings['limits'];

/** What anybody may call without a session is what can be hammered: the public pages, and signing in. */
function groupOf(request: FastifyRequest): Group | null {
  const path = request.url.split('?', 1)[0] ?? '';
  if (path === '/public' || path.startsWith('/public/')) return 'publicPerMinute';
  if (path === '/api/oidc/start' || path === '/api/oidc/callback') return 'signInPerMinute';
  return request.method === 'POST' && (path === '/api/sessions' || path === '/api/tokens') ? 'signInPerMinute' : null;
}

/**
 * A store of the library over the counts in the database. While nothing can be written there, as on a full disk, what is published
 * is still shown, uncounted: the law wants it public. A password is not tried uncounted.
 */
function storeOver(counts: CallCounts, clock: Clock): new () => FastifyRateLimitStore {
  return class Store implements FastifyRateLimitStore {
    incr: FastifyRateLimitStore['incr'] = (caller, callback, windowMs, max) => {
      counts.add(caller, max, windowMs, clock.now()).then(
        ({ calls, endsInMs }) => callback(null, { current: calls, ttl: endsInMs }),
        (error: Error) => (caller.startsWith('publicPerMinute:') ? callback(null, { current: 0, ttl: windowMs }) : callback(error)),
      );
    };
    child = () => this;
  };
}

/** Limits calls per address and minute, over all API processes of the database; past the limit 429 with Retry-After. Signed-in work is not limited. */
export async function limitRates(app: NestFastifyApplication, { limits, sessionSecret }: Settings): Promise<void> {
  await app.register(fastifyRateLimit, {
    timeWindow: '1 minute',
    allowList: (request) => groupOf(request) === null,
    // A line of IPv6 has a whole /64 to call from.
    keyGenerator: (request) => `${groupOf(request)}:${normalizeIP(request.ip, 64)}`,
    max: (request) => limits[groupOf(request) ?? 'publicPerMinute'],
    store: storeOver(new CallCounts(app.get(DataSource), sessionSecret), app.get<Clock>(CLOCK)),
  });
}

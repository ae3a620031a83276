import fastifyRateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyRequest } from 'fastify';

type Group = keyof Settings['limits'];

/** What anybody may call without a session is what can be hammered: the public pages, and signing in. */
function groupOf(request: FastifyRequest): Group | null {
  const path = request.url.split('?', 1)[0] ?? '';
  if (path === '/public' || path.startsWith('/public/')) return 'publicPerMinute';
  if (path === '/api/oidc/start' || path === '/api/oidc/callback') return 'signInPerMinute';
  return request.method === 'POST' && (path === '/api/sessions' || path === '/api/tokens') ? 'signInPerMinute' : null;
}

/** Limits calls per address and minute, each API process for itself; past the limit 429 with Retry-After. Signed-in work is not limited. */
export async function limitRates(app: NestFastifyApplication, limits: Settings['limits']): Promise<void> {
  await app.register(fastifyRateLimit, {
    timeWindow: '1 minute',
    allowList: (request) => groupOf(request) === null,
    keyGenerator: (request) => `${groupOf(request)}:${request.ip}`,
    max: (request) => limits[groupOf(request) ?? 'publicPerMinute'],
  });
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessLog } from '#libs/access-log/access-log.js';
import { originOf, type Access } from '#libs/access-log/access.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { Readable } from 'node:stream';
import type { AuthenticatedRequest } from '../http/principal.guard.js';
import { OPENS } from './classified.js';

/** The processes that a list shows. */
function idsIn(answer: unknown): string[] {
  const { items } = (answer ?? {}) as { items?: unknown };
  return Array.isArray(items) ? items.flatMap((i: { id?: unknown; processId?: unknown }) => [i.processId ?? i.id].filter((id) => typeof id === 'string')) : [];
}

/**
 * Enters in the access log what an answer opens, before its first byte leaves, files as well. What was refused or not found
 * opens nothing.
 */
export function logAccesses(app: NestFastifyApplication): void {
  const log = app.get(AccessLog);
  const clock = app.get<Clock>(CLOCK);
  const listed = new WeakMap<object, string[]>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preSerialization', (request, _reply, payload, done) => {
    if (OPENS[request.routeOptions.url ?? '']?.list) listed.set(request, idsIn(payload));
    done(null, payload);
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    const opens = request.method === 'GET' && reply.statusCode < 300 ? OPENS[request.routeOptions.url ?? ''] : undefined;
    const { principal } = request as AuthenticatedRequest;
    if (!opens || !principal) return;
    const params = request.params as Record<string, string>;
    const one: Access = {
      bureauId: principal.bureauId, readerId: principal.id, what: opens.what, processId: opens.process ? params[opens.process] ?? null : null, objectId: opens.object ? params[opens.object] ?? null : null,
      items: 1, origin: originOf(request.ip), at: clock.now(),
    };
    const ids = listed.get(request) ?? [];
    const searched = opens.list && 'q' in (request.query as object);
    try {
      await log.add(searched ? ids.map((id) => ({ ...one, what: 'search', processId: id })) : [opens.list ? { ...one, items: ids.length } : one]);
    } catch (error) {
      // A file that is not sent after all stays open otherwise.
      if (payload instanceof Readable) payload.destroy();
      throw error;
    }
  });
}

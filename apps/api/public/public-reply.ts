import type { FastifyReply } from 'fastify';

/** A minute: a withdrawn decision must not outlive its withdrawal in anybody's cache. */
const CACHE = 'public, max-age=60';

export function sendHtml(reply: FastifyReply, body: string, status = 200): void {
  void reply.status(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', status === 200 ? CACHE : 'no-store').send(body);
}

/** Readable by any page and any program: open data. */
export function openDataHeaders(reply: FastifyReply, contentType: string): void {
  void reply.header('content-type', contentType).header('cache-control', CACHE).header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}

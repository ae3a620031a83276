import type { FastifyRequest } from 'fastify';

const PLAIN = 'anqi_session';
/** Browsers take this name over TLS only, from this very host and for all its paths: no neighbour's page can plant one. */
const HOST_BOUND = `__Host-${PLAIN}`;
const nameFor = (request: FastifyRequest) => (request.protocol === 'https' ? HOST_BOUND : PLAIN);

/** The session's token as this browser sent it; over TLS only the cookie that is bound to the host counts. */
export function cookieToken(request: FastifyRequest & { cookies: Record<string, string | undefined> }): string | undefined {
  return request.cookies[nameFor(request)] || undefined;
}

/** Over TLS, at the proxy in front of us, the cookie never leaves it again; a bureau's plain intranet keeps working. */
export function sessionCookie(request: FastifyRequest, token: string, maxAge: number): string {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  return `${nameFor(request)}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${maxAge}${secure}`;
}

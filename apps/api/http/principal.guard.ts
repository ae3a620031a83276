import { createParamDecorator, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Principal, Sessions } from '#libs/access/sessions.js';
import type { FastifyRequest } from 'fastify';
import { cookieToken } from '../session/cookie.js';
import { requireAuthority } from './authority.js';
import { ProblemError } from './problem.js';
import { requireSameOrigin } from './same-origin.js';

const OPEN = 'open';
const RECHECKED = 'rechecked';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export type AuthenticatedRequest = FastifyRequest & { principal?: Principal; cookies: Record<string, string | undefined> };

/** A program's token comes in the header, a browser's in its cookie. */
function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

export function tokenOf(request: AuthenticatedRequest): string | undefined {
  return bearerOf(request) ?? cookieToken(request);
}

/** Marks a route anybody may call. */
export const Open = () => SetMetadata(OPEN, true);

/** Marks a write that itself takes whoever gives it from the bureau's directory, so that a session read a moment ago will do. */
export const Rechecked = () => SetMetadata(RECHECKED, true);

/** The signed-in person. */
export const Signed = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw ProblemError.unauthenticated();
  return principal;
});

/** Every route needs a session unless marked open, and the role it is declared for; a browser's writes also need the token another site cannot read. */
export class PrincipalGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
    private readonly consoleUrl: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const bearer = bearerOf(request);
    const token = tokenOf(request);
    const isWrite = !SAFE.has(request.method);
    const anew = isWrite && !this.reflector.get<boolean | undefined>(RECHECKED, context.getHandler());
    // A page that refreshes itself with nobody there says so, and keeps no session alive.
    const attended = request.headers['x-unattended'] === undefined;
    const principal = token ? await (anew ? this.sessions.read(token, attended) : this.sessions.find(token, attended)) : null;
    if (!principal) throw ProblemError.unauthenticated();
    if (!bearer && isWrite) requireSameOrigin(request, this.consoleUrl);
    if (!bearer && isWrite && request.headers['x-csrf-token'] !== principal.csrf) {
      throw new ProblemError({
        type: '/problems/csrf', title: '缺少防伪令牌', titleEn: 'The X-CSRF-Token header is missing or wrong', status: 403, code: 'csrf', field: 'X-CSRF-Token',
        rule: '浏览器会话的写操作须带 X-CSRF-Token', cure: '带上登录时返回的 csrfToken', cureEn: 'Send the csrfToken returned at sign-in',
      });
    }
    const { method, routeOptions: { url = '' } } = request;
    requireAuthority(principal, `${method === 'HEAD' ? 'GET' : method} ${url}`);
    request.principal = principal;
    return true;
  }
}

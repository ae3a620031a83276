import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type Principal } from '#libs/access/sessions.js';
import { SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Open, Signed, tokenOf, type AuthenticatedRequest } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { requireSameOrigin } from '../http/same-origin.js';
import { cookieToken, sessionCookie } from './cookie.js';
import { IdentityProvider } from './identity-provider.js';
import { credentials, SignIn } from './sign-in.js';

/** `keep=current`: this session stays. */
export const closingQuery = z.strictObject({ keep: z.literal('current').optional() });

function me(p: Principal) {
  return { id: p.id, name: p.name, login: p.login, post: p.post, roles: p.roles, sectionId: p.sectionId, bureau: { id: p.bureauId, name: p.bureauName }, csrfToken: p.kind === 'browser' ? p.csrf : null };
}

/** Sign-in: a cookie for browsers, a bearer token for machines. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignIn) private readonly signIns: SignIn,
    @Inject(IdentityProvider) private readonly provider: IdentityProvider,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Open()
  @Post('sessions')
  @HttpCode(200)
  @ApiOperation({ summary: '登录 Sign in', description: 'Sets the session cookie and returns the CSRF token that writes must carry. Wrong passwords are counted: past five, 429 with the seconds to wait.' })
  async signIn(@Body() body: unknown, @Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const staff = await this.check(body, request);
    // A new sign-in never goes on with the session that was there: nobody can have slipped it in beforehand.
    const before = cookieToken(request);
    if (before) await this.sessions.close(before);
    const { token, maxAge } = await this.sessions.open(staff.id, 'browser', request.ip);
    void reply.header('set-cookie', [sessionCookie(request, token, maxAge), ...this.provider.forgotten(request)]);
    const principal = await this.sessions.find(token);
    if (!principal) throw ProblemError.unauthenticated();
    return me(principal);
  }

  @Open()
  @Post('tokens')
  @HttpCode(200)
  @ApiOperation({ summary: '取得令牌 Get a bearer token', description: 'For machines; valid 90 days.' })
  async token(@Body() body: unknown, @Req() request: AuthenticatedRequest) {
    const staff = await this.check(body, request);
    const { token, expiresAt } = await this.sessions.open(staff.id, 'machine', request.ip);
    return { token, expiresAt };
  }

  @Get('me')
  @ApiOperation({ summary: '当前用户 Who is signed in' })
  current(@Signed() principal: Principal) {
    return me(principal);
  }

  @Get('sessions')
  @ApiOperation({ summary: '我的登录 Own sessions', description: 'Those that can still be used, the one used last first. `place` is the network it was opened from.' })
  async own(@Signed() principal: Principal, @Req() request: AuthenticatedRequest) {
    return { items: await this.sessions.of(principal.id, tokenOf(request) ?? '') };
  }

  @Delete('sessions')
  @ApiOperation({ summary: '全部退出 Sign out everywhere', description: 'This session too, and every token; with `keep=current` all but this one.' })
  async signOutEverywhere(@Signed() principal: Principal, @Query() query: unknown, @Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (read(closingQuery, query, 400).keep) return { closed: await this.sessions.closeOf(principal.id, { butOf: tokenOf(request) ?? '' }) };
    void reply.header('set-cookie', sessionCookie(request, '', 0));
    return { closed: await this.sessions.closeOf(principal.id) };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @ApiOperation({ summary: '退出 Sign out', description: 'Whoever came in by the identity provider is told where to go on to sign out there too (200); others are not (204).' })
  async signOut(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = tokenOf(request);
    if (token) await this.sessions.close(token);
    void reply.header('set-cookie', [sessionCookie(request, '', 0), ...this.provider.forgotten(request)]);
    const continueAt = await this.provider.signOutUrl(request);
    if (continueAt === null) return;
    void reply.status(200);
    return { continueAt };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束一个登录 End one of the own sessions' })
  async end(@Signed() principal: Principal, @Param('id') id: string) {
    if ((await this.sessions.closeOf(principal.id, { id })) === 0) throw ProblemError.notFound('登录', 'session');
  }

  private check(body: unknown, request: AuthenticatedRequest) {
    requireSameOrigin(request, this.settings.notify.consoleUrl);
    return this.signIns.check(read(credentials, body), request.ip);
  }
}

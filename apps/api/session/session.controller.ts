import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffRow } from '#libs/bureau/entities.js';
import { checkPassword } from '#libs/access/passwords.js';
import { Sessions, type Principal } from '#libs/access/sessions.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Open, SESSION_COOKIE, Signed, type AuthenticatedRequest } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';

export const credentials = z.strictObject({ login: z.string().trim().min(1).max(64), password: z.string().min(1).max(200) });

function me(p: Principal) {
  return { id: p.id, name: p.name, login: p.login, post: p.post, roles: p.roles, sectionId: p.sectionId, bureau: { id: p.bureauId, name: p.bureauName }, csrfToken: p.kind === 'browser' ? p.csrf : null };
}

/** Sign-in: a cookie for browsers, a bearer token for machines. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Open()
  @Post('sessions')
  @HttpCode(200)
  @ApiOperation({ summary: '登录 Sign in', description: 'Sets the session cookie and returns the CSRF token that writes must carry.' })
  async signIn(@Body() body: unknown, @Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const staff = await this.check(body);
    const { token, maxAge } = await this.sessions.open(staff.id, 'browser');
    // Over TLS, at the proxy in front of us, the cookie never leaves it again; a bureau's plain intranet keeps working.
    const secure = request.protocol === 'https' ? '; Secure' : '';
    void reply.header('set-cookie', `${SESSION_COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${maxAge}${secure}`);
    const principal = await this.sessions.find(token);
    if (!principal) throw ProblemError.unauthenticated();
    return me(principal);
  }

  @Open()
  @Post('tokens')
  @HttpCode(200)
  @ApiOperation({ summary: '取得令牌 Get a bearer token', description: 'For machines; valid 90 days.' })
  async token(@Body() body: unknown) {
    const staff = await this.check(body);
    const { token, expiresAt } = await this.sessions.open(staff.id, 'machine');
    return { token, expiresAt };
  }

  @Get('me')
  @ApiOperation({ summary: '当前用户 Who is signed in' })
  current(@Signed() principal: Principal) {
    return me(principal);
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @ApiOperation({ summary: '退出 Sign out' })
  async signOut(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? request.cookies[SESSION_COOKIE];
    if (token) await this.sessions.close(token);
    void reply.header('set-cookie', `${SESSION_COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`);
  }

  private async check(body: unknown): Promise<StaffRow> {
    const { login, password } = read(credentials, body);
    // Logins are ASCII; the database would take other letters for an error, not for an unknown login.
    const staff = /^[\x21-\x7e]+$/.test(login) ? await this.db.getRepository(StaffRow).findOneBy({ login }) : null;
    const usable = staff?.active === 1 ? staff : null;
    if (!(await checkPassword(usable?.passwordHash ?? null, password)) || !usable) {
      throw new ProblemError({
        type: '/problems/wrong-credentials', title: '用户名或密码不正确', titleEn: 'Wrong login or password', status: 401, code: 'wrong-credentials',
        rule: '用户名和密码须匹配且账号在用', cure: '核对后重试，或联系管理员', cureEn: 'Check and try again, or ask the administrator',
      });
    }
    return usable;
  }
}

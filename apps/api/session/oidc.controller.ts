import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Identity, OidcClient, Pending } from '#libs/access/oidc.js';
import { Sessions } from '#libs/access/sessions.js';
import { LOGGER } from '#libs/runtime/tokens.js';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Open, type AuthenticatedRequest } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { cookieToken, sessionCookie } from './cookie.js';
import { IdentityProvider } from './identity-provider.js';

const PENDING = 'anqi_oidc';
const PENDING_SECONDS = 600;

/** Signing in at the bureau's own provider, beside local accounts. Accounts are linked by an administrator beforehand. */
@ApiTags('session')
@Controller('api/oidc')
export class OidcController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(IdentityProvider) private readonly provider: IdentityProvider,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  @Open()
  @Get()
  @ApiOperation({ summary: '是否可用统一身份认证登录 Whether a provider is configured' })
  configured() {
    return { configured: this.provider.client !== null };
  }

  @Open()
  @Get('start')
  @ApiOperation({ summary: '统一身份认证登录 Sign in at the provider', description: 'Sends the browser there.' })
  async start(@Req() request: AuthenticatedRequest, @Res() reply: FastifyReply): Promise<void> {
    const { url, pending } = await this.configuredClient().begin().catch((error: unknown) => {
      this.log.warn({ error: (error as Error).message }, 'the identity provider cannot be reached');
      return { url: '/?oidc=away', pending: null };
    });
    if (pending) void reply.header('set-cookie', this.cookie(request, Buffer.from(JSON.stringify(pending)).toString('base64url'), PENDING_SECONDS));
    void reply.redirect(url, 303);
  }

  @Open()
  @Get('callback')
  @ApiOperation({ summary: '认证返回 Back from the provider', description: 'Opens a session for the linked account and sends the browser on to the console.' })
  async callback(@Req() request: AuthenticatedRequest, @Res() reply: FastifyReply): Promise<void> {
    const client = this.configuredClient();
    const cookies = [this.cookie(request, '', 0)];
    const identity = await this.identityFrom(client, request);
    const staffId = identity && (await this.staffOf(identity));
    if (staffId) {
      const before = cookieToken(request);
      if (before) await this.sessions.close(before);
      const { token, maxAge } = await this.sessions.open(staffId, 'browser', request.ip);
      cookies.push(sessionCookie(request, token, maxAge), this.provider.noted(request, maxAge));
    }
    void reply.header('set-cookie', cookies).redirect(staffId ? '/' : identity ? '/?oidc=unknown' : '/?oidc=refused', 303);
  }

  private configuredClient(): OidcClient {
    if (!this.provider.client) throw ProblemError.notFound('统一身份认证', 'identity provider');
    return this.provider.client;
  }

  /** Who came back; null for what this browser has not begun or the provider does not vouch for. */
  private async identityFrom(client: OidcClient, request: AuthenticatedRequest): Promise<Identity | null> {
    try {
      const pending = JSON.parse(Buffer.from(request.cookies[PENDING] ?? '', 'base64url').toString()) as Pending;
      return await client.finish(new URL(request.url, 'http://callback').searchParams, pending);
    } catch (error) {
      this.log.warn({ requestId: request.id, error: (error as Error).name }, 'a sign-in at the identity provider was refused');
      return null;
    }
  }

  private async staffOf({ issuer, subject }: Identity): Promise<string | null> {
    // By the hash: the database takes texts that differ in a blank at the end for the same.
    const hash = createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');
    const rows = (await this.db.query('SELECT i.staff_id FROM staff_identity i JOIN staff p ON p.id = i.staff_id WHERE i.identity_hash = ? AND p.active = 1', [hash])) as { staff_id: string }[];
    return rows[0]?.staff_id ?? null;
  }

  /** Lax, as the browser comes back from another site with it; seen by these two routes only. */
  private cookie(request: AuthenticatedRequest, value: string, maxAge: number): string {
    return `${PENDING}=${value}; HttpOnly; SameSite=Lax; Path=/api/oidc; Max-Age=${maxAge}${request.protocol === 'https' ? '; Secure' : ''}`;
  }
}

import { Body, Controller, Delete, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { identityBody } from '#libs/administration/bodies.js';
import { linkIdentity, unlinkIdentity } from '#libs/administration/identities.js';
import { propose } from '#libs/administration/proposals/propose.js';
import { CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { administrator, aloneOrProposed, pathId } from './administrator.js';

/** 统一身份认证账号: who people are at the provider they sign in with. */
@ApiTags('administration')
@Controller('api/administration/staff/:id/identity')
export class IdentityController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Put()
  @ApiOperation({ summary: '关联统一身份认证账号 Link an identity', description: 'By the subject at the configured provider, in place of any link before. Of staff with powers it is proposed (202).' })
  async link(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = administrator(me, this.clock);
    const { subject } = read(identityBody, body);
    const staffId = pathId(id);
    if (!this.settings.oidc) throw ProblemError.notFound('统一身份认证', 'identity provider');
    const { issuer } = this.settings.oidc;
    return aloneOrProposed(reply, await linkIdentity(this.db, who, staffId, issuer, subject), () => propose(this.db, who, this.settings.calendarBureau, 'link-identity', { staffId, issuer, subject }));
  }

  @Delete()
  @ApiOperation({ summary: '取消关联 Unlink an identity', description: 'Ends the sessions too. Of staff with powers it is proposed (202).' })
  async unlink(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = administrator(me, this.clock);
    const staffId = pathId(id);
    return aloneOrProposed(reply, await unlinkIdentity(this.db, who, staffId), () => propose(this.db, who, this.settings.calendarBureau, 'unlink-identity', { staffId }));
  }
}

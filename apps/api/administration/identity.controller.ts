import { Body, Controller, Delete, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { identityBody } from '#libs/administration/bodies.js';
import { linkIdentity, unlinkIdentity } from '#libs/administration/identities.js';
import { CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { administrator, done, pathId } from './administrator.js';

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
  @ApiOperation({ summary: '关联统一身份认证账号 Link an identity', description: 'By the subject at the configured provider; for staff without powers. In place of any link before.' })
  async link(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const who = administrator(me, this.clock);
    const { subject } = read(identityBody, body);
    const staffId = pathId(id);
    if (!this.settings.oidc) throw ProblemError.notFound('统一身份认证', 'identity provider');
    return done(await linkIdentity(this.db, who, staffId, this.settings.oidc.issuer, subject));
  }

  @Delete()
  @ApiOperation({ summary: '取消关联 Unlink an identity', description: 'Ends the sessions too.' })
  async unlink(@Signed() me: Principal, @Param('id') id: string) {
    return done(await unlinkIdentity(this.db, administrator(me, this.clock), pathId(id)));
  }
}

import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { readReadiness } from '#libs/administration/readiness/read.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';

/** 开办准备: what a new bureau must set before its first case. */
@ApiTags('administration')
@Controller('api/administration/readiness')
export class ReadinessController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: '开办准备 What must be set before the first case', description: 'Each item computed from the records, with what is missing. For administrators and directors.' })
  async readiness(@Signed() me: Principal) {
    return readReadiness(this.db, this.contexts, me.bureauId, { now: this.clock.now(), mail: this.settings.notify.smtpUrl !== '' });
  }
}

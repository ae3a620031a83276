import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { inbox } from '#libs/journal/inbox.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Signed } from '../http/principal.guard.js';
import { flag, whole } from '../http/query-fields.js';
import { read } from '../http/read.js';

export const inboxQuery = z.strictObject({
  scope: z.enum(['mine', 'bureau']).default('mine'),
  answered: flag().default(false),
  limit: whole(1, 500).default(100),
});

/** 督办: what climbed to a supervisor. Answered through the case's own commands. */
@ApiTags('escalations')
@Controller('api/escalations')
export class EscalationsController {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  @Get()
  @ApiOperation({ summary: '督办列表 Escalation inbox' })
  async list(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(inboxQuery, query, 400);
    return { items: await inbox(this.db, me.bureauId, { recipientId: q.scope === 'mine' ? me.id : undefined, answered: q.answered, limit: q.limit }) };
  }
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessLog } from '#libs/access-log/access-log.js';
import { readAccesses } from '#libs/access-log/read.js';
import type { Principal } from '#libs/access/sessions.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Signed } from '../http/principal.guard.js';
import { idField, whole } from '../http/query-fields.js';
import { read } from '../http/read.js';

/** `before`: the last seq of the page before. */
export const accessQuery = z.strictObject({ before: whole(1, 999_999_999).optional(), limit: whole(1, 200).default(50), reader: idField().optional(), process: idField().optional() });

/** 查阅记录: who opened whose personal data. */
@ApiTags('audit')
@Controller('api/accesses')
export class AccessesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  @Get()
  @ApiOperation({ summary: '查阅记录 Who opened what', description: 'Newest first, hash-chained, ids only; by reader and by process. The same person at the same thing again within ten minutes is one entry; a list is one entry with how many it showed. For auditors.' })
  async accesses(@Signed() me: Principal, @Query() query: unknown) {
    const { limit, ...filter } = read(accessQuery, query, 400);
    // What this program still holds belongs to the answer.
    await this.log.flush();
    const items = await readAccesses(this.db, me.bureauId, { ...filter, limit });
    const last = items.at(-1);
    return { items, next: items.length === limit && last && last.seq > 1 ? last.seq : null };
  }
}

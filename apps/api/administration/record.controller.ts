import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { readRecord } from '#libs/administration/record.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { recordQuery } from './bodies.js';

/** 管理记录: who changed what in the bureau's people and settings. */
@ApiTags('administration')
@Controller('api/administration/record')
export class RecordController {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  @Get()
  @ApiOperation({ summary: '管理记录 Record of administration', description: 'Newest first, hash-chained; by what was done, to whom and by whom; `next` is the `before` of the next page. For administrators and auditors.' })
  async record(@Signed() me: Principal, @Query() query: unknown) {
    const filter = read(recordQuery, query, 400);
    const items = await readRecord(this.db, me.bureauId, filter);
    const last = items.at(-1);
    return { items, next: items.length === filter.limit && last && last.seq > 1 ? last.seq : null };
  }
}

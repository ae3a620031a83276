import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isProcessId } from '#libs/journal/ids.js';
import { searchProcesses } from '#libs/journal/search.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Signed } from '../http/principal.guard.js';
import { whole } from '../http/query-fields.js';
import { read } from '../http/read.js';
import { mayKnow, processesOf } from '../processes/people.js';
import { SERVED } from '../processes/served.js';

export const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(80),
  limit: whole(1, 50).default(10),
  cursor: z.string().refine(isProcessId, '游标无效').optional(),
});

/** 全局检索: cases, petitions and reports at once. It finds what the person's own lists show, and nothing else. */
@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '全局检索 Find by number, party or pinyin initials', description: 'Cases, petitions and reports of the bureau, open and ended, newest first. `mmhg` finds 某某化工.' })
  async search(@Signed() me: Principal, @Query() query: unknown) {
    const { q, limit, cursor } = read(searchQuery, query, 400);
    // A person's name finds petitions and reports only for those who may know who petitioned.
    const people = mayKnow(me) ? await processesOf(this.db, me.bureauId, q) : [];
    const found = await searchProcesses(this.db, me.bureauId, SERVED.map((s) => s.kind), q, limit, cursor ?? null, people);
    return { ...found, asOf: this.clock.now() };
  }
}

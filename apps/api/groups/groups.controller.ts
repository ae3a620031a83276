import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isProcessId } from '#libs/journal/ids.js';
import { readProcess } from '#libs/journal/read.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listQuery, toFilter } from '../cases/query.js';
import { Signed } from '../http/principal.guard.js';
import { GROUPS } from '../processes/list-query.js';
import { ProcessApi } from '../processes/process-api.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';

export const groupQuery = listQuery.omit({ sort: true, limit: true, cursor: true }).extend({ by: z.enum(GROUPS) });

/** Lists counted, and where a process is found: what an overview and a letter ask for. */
@ApiTags('cases')
@Controller('api')
export class GroupsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(ProcessApi) private readonly api: ProcessApi,
  ) {}

  @Get('cases/groups')
  @ApiOperation({ summary: '案件分组计数 Count cases in groups', description: 'Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.' })
  groups(@Signed() me: Principal, @Query() query: unknown) {
    const { by, ...q } = read(groupQuery, query, 400);
    return this.api.groups(toFilter({ ...q, sort: 'due', limit: 1 }, me.bureauId, me.id, this.api.now()), by, me);
  }

  @Get('processes/:id')
  @ApiOperation({ summary: '事项的种类 What kind of process an id names', description: 'For links that know the id alone.' })
  async kind(@Signed() me: Principal, @Param('id') id: string) {
    const found = isProcessId(id) ? await readProcess(this.db, me.bureauId, id) : null;
    if (!found) throw ProblemError.notFound();
    return { id, kind: found.kind, version: found.version };
  }
}

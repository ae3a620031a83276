import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { readCaseMaterial } from '#libs/archive/read-case.js';
import { refuse } from '#libs/archive/refusals.js';
import { verifyVolume } from '#libs/archive/verify-volume.js';
import { listVolumes } from '#libs/archive/volume-list.js';
import { startOfLegalDay } from '#libs/calendar/index.js';
import type { FileStore } from '#libs/files/store.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { FileFaultFilter } from '../files/file-fault.filter.js';
import { FILE_STORE } from '../files/tokens.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { encodeCursor, readCursor } from '../processes/list-query.js';
import { verifyBody, volumeQuery } from './bodies.js';

/** 档案: the volumes a bureau keeps, and whether they are still what was put into them. */
@ApiTags('archive')
@UseFilters(FileFaultFilter)
@Controller('api')
export class VolumesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get('volumes')
  @ApiOperation({ summary: '案卷台账 The volumes of the bureau', description: 'Archived last first, with the class of retention and its last day. For archivists, auditors and supervisors.' })
  async list(@Signed() me: Principal, @Query() query: unknown) {
    const { year, q, limit, cursor } = read(volumeQuery, query, 400);
    const opened = year === undefined ? {} : { openedFrom: startOfLegalDay(`${year}-01-01`), openedBefore: startOfLegalDay(`${year + 1}-01-01`) };
    const page = await listVolumes(this.db, { bureauId: me.bureauId, text: q, ...opened }, limit, readCursor(cursor, 'changed'));
    return { items: page.items, next: encodeCursor('changed', page.next) };
  }

  @Post('cases/:id/volume/verify')
  @HttpCode(200)
  @ApiOperation({ summary: '校验案卷 Verify a volume', description: 'Every document and file by its bytes, the journal to its head, and the documents against what it recorded; names what differs. Archived cases only.' })
  async verify(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    read(verifyBody, body ?? {});
    const material = await readCaseMaterial(this.db, this.contexts, this.store, me.bureauId, id);
    if (!material) throw ProblemError.notFound('案件', 'case');
    if (material.c.stage !== 'archived' || !material.c.volume) throw ProblemError.of(refuse('not-archived'));
    return { volume: material.c.volume.number, checkedAt: this.clock.now(), ...(await verifyVolume(this.db, material)) };
  }
}

import { Body, Controller, Get, Inject, Param, Put, Res, StreamableFile, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { archiveEntries } from '#libs/archive/case-archive.js';
import { safeName } from '#libs/archive/entry-name.js';
import { readCaseMaterial } from '#libs/archive/read-case.js';
import { refuse } from '#libs/archive/refusals.js';
import { retentionEnds, retentionOf } from '#libs/archive/retention.js';
import { countPages, readVolume } from '#libs/archive/volume-store.js';
import { zipStream } from '#libs/archive/zip-stream.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { logDownload } from '#libs/evidence/access.js';
import { attachment } from '#libs/files/content-disposition.js';
import type { FileStore } from '#libs/files/store.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { readProcess } from '#libs/journal/read.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { FileFaultFilter } from '../files/file-fault.filter.js';
import { FILE_STORE } from '../files/tokens.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { pagesBody } from './bodies.js';

/** 案卷: the volume of a case, its page index, and the archive that leaves the house. */
@ApiTags('archive')
@UseFilters(FileFaultFilter)
@Controller('api/cases/:id')
export class ArchiveController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Get('volume')
  @ApiOperation({ summary: '卷内目录 The volume of a case', description: 'Its papers in order with page ranges; pages nobody has counted are estimates.' })
  async volume(@Signed() me: Principal, @Param('id') id: string) {
    const c = await this.findCase(me, id);
    const { profile } = await this.contexts.of(me.bureauId);
    const retention = retentionOf(c);
    const kept = c.stage === 'archived' && c.volume ? { number: c.volume.number, archivedOn: c.volume.archivedOn, sheets: c.volume.pages, location: c.volume.location, retainedUntil: retentionEnds(c.volume.archivedOn, retention) } : null;
    return { caseNumber: c.caseNo, party: c.party?.name ?? null, ...(await readVolume(this.db, { bureauId: me.bureauId, bureau: profile.name, c })), retention, sealed: c.stage === 'archived', kept };
  }

  @Put('volume/pages')
  @ApiOperation({ summary: '登记页数 Enter counted pages', description: 'Until the case is archived.' })
  async pages(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const { items: counts } = read(pagesBody, body);
    const known = new Set((await this.volume(me, id)).items.map((i) => i.key));
    const result = await countPages(this.db, { bureauId: me.bureauId, processId: id, counts, known, actor: me, now: this.clock.now() });
    if (!result.ok) throw result.refusal ? ProblemError.of(result.refusal) : ProblemError.notFound('案件', 'case');
    return this.volume(me, id);
  }

  @Get('archive.zip')
  @ApiOperation({ summary: '电子案卷 The archive of a case', description: 'All documents, files and the journal, with a manifest and a program that verifies them. Archived cases only.' })
  async archive(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const material = await readCaseMaterial(this.db, this.contexts, this.store, me.bureauId, id);
    if (!material) throw ProblemError.notFound('案件', 'case');
    const { c, files } = material;
    if (c.stage !== 'archived' || !c.volume) throw ProblemError.of(refuse('not-archived'));
    for (const file of files) await logDownload(this.db, file, null, me.id, `电子案卷 ${c.volume.number}`, this.clock.now());
    const name = safeName(`${c.volume.number} ${c.party?.name ?? ''}`.trim());
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-journal-head': material.headHash });
    return new StreamableFile(zipStream(archiveEntries(material), c.volume.archivedOn), { type: 'application/zip', disposition: attachment(`${name}.zip`) });
  }

  private async findCase(me: Principal, id: string): Promise<EnforcementCase> {
    const found = await readProcess(this.db, me.bureauId, id);
    if (!found || found.kind !== 'enforcement-case') throw ProblemError.notFound('案件', 'case');
    return found.state as EnforcementCase;
  }
}

import { Controller, Get, Headers, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isRefusal } from '#libs/casework/index.js';
import { accessLog, grantOf, logDownload } from '#libs/evidence/access.js';
import { addressOfFile, type FileRecord } from '#libs/evidence/file-record.js';
import { filesOf, findFile } from '#libs/evidence/find-files.js';
import { byteRange } from '#libs/files/byte-range.js';
import { attachment } from '#libs/files/content-disposition.js';
import { FileFault } from '#libs/files/fault.js';
import type { FileStore } from '#libs/files/store.js';
import { readProcess } from '#libs/journal/read.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { commandHeaders } from '../processes/command-answer.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { FileFaultFilter } from './file-fault.filter.js';
import { FILE_STORE } from './tokens.js';
import { Uploads } from './uploads.js';
import { viewFile } from './views.js';

/** 证据与音像记录: the files of a case. */
@ApiTags('files')
@UseFilters(FileFaultFilter)
@Controller('api')
export class FilesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(Uploads) private readonly uploads: Uploads,
  ) {}

  @Post('cases/:id/files')
  @ApiOperation({ summary: '上传证据、音像记录或文书 Upload a file', description: 'multipart/form-data. Send the fields before the file: they are then checked before it is read.' })
  async upload(@Signed() me: Principal, @Param('id') caseId: string, @Headers() headers: Record<string, string | undefined>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { key } = commandHeaders(headers);
    const file = await this.uploads.take(me, await this.findCase(me, caseId), request, key === undefined ? null : `${me.id}:${key}`);
    void reply.header('location', `/api/files/${file.id}`);
    return viewFile(file);
  }

  @Get('cases/:id/files')
  @ApiOperation({ summary: '案件的文件 The files of a case' })
  async list(@Signed() me: Principal, @Param('id') caseId: string) {
    const { id } = await this.findCase(me, caseId);
    return { items: (await filesOf(this.db, id)).map(viewFile) };
  }

  @Get('files/:id')
  @ApiOperation({ summary: '下载文件 Download a file', description: 'Every download is logged. An audio-visual record needs an approved access request. Takes Range.' })
  async download(@Signed() me: Principal, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const file = await this.findFile(me, id);
    const now = this.clock.now();
    const grant = await grantOf(this.db, file, me.id, now);
    if (isRefusal(grant)) throw ProblemError.of(grant);
    await this.checkStored(file);
    const etag = `"${file.sha256}"`;
    const wanted = [undefined, etag].includes(request.headers['if-range'] as string | undefined) ? request.headers.range : undefined;
    const range = byteRange(wanted, file.size);
    if (range === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${file.size}`);
      throw new FileFault('range-not-satisfiable', {}, 'Range');
    }
    const isHead = request.method === 'HEAD';
    const body = isHead ? Readable.from([]) : await this.store.read(addressOfFile(file), range ?? undefined);
    if (!isHead) await logDownload(this.db, file, grant, me.id, range ? `bytes ${range.start}-${range.end}` : '', now).catch((error: unknown) => { body.destroy(); throw error; });
    void reply.status(range ? 206 : 200).headers({
      'content-type': file.mediaType, 'content-length': String(range ? range.end - range.start + 1 : file.size), 'content-disposition': attachment(file.name),
      'x-content-type-options': 'nosniff', 'accept-ranges': 'bytes', 'cache-control': 'private, no-store', etag,
      ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${file.size}` } : {}),
    });
    return reply.send(body);
  }

  @Get('files/:id/access-log')
  @ApiOperation({ summary: '调阅记录 Who asked for a file, who answered, who fetched it' })
  async log(@Signed() me: Principal, @Param('id') id: string) {
    return { items: await accessLog(this.db, (await this.findFile(me, id)).id) };
  }

  /** What shows at a glance; a replaced file of the same length is found by the audit. */
  private async checkStored(file: FileRecord): Promise<void> {
    const size = await this.store.size(addressOfFile(file));
    if (size === null) throw new FileFault('stored-file-missing');
    if (size !== file.size) throw new FileFault('stored-file-changed');
  }

  private async findCase(me: Principal, id: string) {
    const found = await readProcess(this.db, me.bureauId, id);
    if (!found || found.kind !== 'enforcement-case') throw ProblemError.notFound('案件', 'case');
    return found;
  }

  private async findFile(me: Principal, id: string): Promise<FileRecord> {
    const file = await findFile(this.db, me.bureauId, id);
    if (!file) throw ProblemError.notFound('文件', 'file');
    return file;
  }
}

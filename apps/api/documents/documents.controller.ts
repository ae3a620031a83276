import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { findByNumber, readDocument, voidDocument } from '#libs/documents/documents-store.js';
import { Executor } from '#libs/journal/execute.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { CASES } from '../processes/served.js';
import { documentQuery, voidBody } from './bodies.js';
import { DocumentsApi } from './documents-api.js';
import { docxAnswer } from './docx-answer.js';

/** 执法文书: written from the case, numbered, downloaded, voided. */
@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(DocumentsApi) private readonly documents: DocumentsApi,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('cases/:id/documents')
  @ApiOperation({ summary: '案件文书 Documents of a case', description: 'Void ones too, and each kind with what blocks it now.' })
  list(@Signed() me: Principal, @Param('id') caseId: string) {
    return this.documents.list(CASES, me, caseId);
  }

  @Post('cases/:id/documents')
  @HttpCode(201)
  @ApiOperation({ summary: '制作文书 Write a document', description: 'The same document of the same event is written once: asked again, the answer is 200 and the one that exists. Tags without a value print as a blank and are listed in “missing”.' })
  write(@Signed() me: Principal, @Param('id') caseId: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.documents.write(CASES, me, caseId, body, reply);
  }

  @Get('documents')
  @ApiOperation({ summary: '按文号查文书 Find documents by number', description: 'However brackets and digits are typed: ［２０２６］ finds 〔2026〕.' })
  async find(@Signed() me: Principal, @Query() query: unknown) {
    const { number } = read(documentQuery, query, 400);
    return { items: await this.documents.shown(me, await findByNumber(this.db, me.bureauId, number)) };
  }

  @Get('documents/:id')
  @ApiOperation({ summary: '下载文书 Download a document', description: 'A letter to somebody who is kept secret: by those who may know them.' })
  async download(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const found = await readDocument(this.db, me.bureauId, id);
    if (!found) throw ProblemError.notFound('文书', 'document');
    const { document, content } = found;
    await this.documents.mustBeReadable(me, document);
    void reply.headers({ etag: `"${document.sha256}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return docxAnswer(content, `${document.voided ? '（作废）' : ''}${document.title}${document.number ? ` ${document.number}` : ''}`);
  }

  @Post('documents/:id/void')
  @HttpCode(200)
  @ApiOperation({ summary: '作废文书 Void a document', description: 'Its number stays used; the reason is the record of why.' })
  async cancel(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const { reason } = read(voidBody, body);
    const result = await voidDocument(this.db, this.executor, { bureauId: me.bureauId, id, reason, actor: me, now: this.clock.now() });
    if (!result.ok) throw result.refusal ? ProblemError.of(result.refusal) : ProblemError.notFound('文书', 'document');
    return result.document;
  }
}

import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { readVolume } from '#libs/archive/volume-store.js';
import { indexRows } from '#libs/archive/volume.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { createDocument } from '#libs/documents/create-document.js';
import { findByNumber, listDocuments, readDocument, voidDocument } from '#libs/documents/documents-store.js';
import { documentKind, KIND_IDS } from '#libs/documents/kinds.js';
import { journalOf } from '#libs/documents/locked-case.js';
import { refuseNotDue, refuseWriter } from '#libs/documents/plan.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { readProcess } from '#libs/journal/read.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { documentBody, documentQuery, voidBody } from './bodies.js';
import { docxAnswer } from './docx-answer.js';

/** 执法文书: written from the case, numbered, downloaded, voided. */
@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('cases/:id/documents')
  @ApiOperation({ summary: '案件文书 Documents of a case', description: 'Void ones too, and each kind with what blocks it now.' })
  async list(@Signed() me: Principal, @Param('id') caseId: string) {
    const c = await this.findCase(me, caseId);
    const journal = await journalOf(this.db, c.id);
    const kinds = KIND_IDS.map((kind) => {
      const { nameZh, nameEn, subject, asks } = documentKind(kind);
      const blockedBy = [refuseWriter(kind, c, me), refuseNotDue(kind, journal)].filter((r) => r !== null);
      return { kind, nameZh, nameEn, subject, asks, allowed: blockedBy.length === 0, blockedBy };
    });
    return { items: await listDocuments(this.db, me.bureauId, c.id), kinds };
  }

  @Post('cases/:id/documents')
  @HttpCode(201)
  @ApiOperation({ summary: '制作文书 Write a document', description: 'The same document of the same event is written once: asked again, the answer is 200 and the one that exists. Tags without a value print as a blank and are listed in “missing”.' })
  async write(@Signed() me: Principal, @Param('id') caseId: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const wish = read(documentBody, body);
    const c = await this.findCase(me, caseId);
    const { profile } = await this.contexts.of(me.bureauId);
    const volume = wish.kind === 'volume-index' ? indexRows(await readVolume(this.db, { bureauId: me.bureauId, bureau: profile.name, c })) : [];
    const result = await createDocument(this.db, this.contexts, this.executor, {
      bureauId: me.bureauId, processId: c.id, kind: wish.kind, subject: wish.subject ?? null, fields: wish.fields, actor: me, now: this.clock.now(), volume,
    });
    if (!result.ok) throw result.refusal ? ProblemError.of(result.refusal) : ProblemError.notFound('案件', 'case');
    void reply.status(result.replayed ? 200 : 201).header('location', `/api/documents/${result.document.id}`);
    return { ...result.document, replayed: result.replayed };
  }

  @Get('documents')
  @ApiOperation({ summary: '按文号查文书 Find documents by number', description: 'However brackets and digits are typed: ［２０２６］ finds 〔2026〕.' })
  async find(@Signed() me: Principal, @Query() query: unknown) {
    const { number } = read(documentQuery, query, 400);
    return { items: await findByNumber(this.db, me.bureauId, number) };
  }

  @Get('documents/:id')
  @ApiOperation({ summary: '下载文书 Download a document' })
  async download(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const found = await readDocument(this.db, me.bureauId, id);
    if (!found) throw ProblemError.notFound('文书', 'document');
    const { document, content } = found;
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

  private async findCase(me: Principal, id: string): Promise<EnforcementCase> {
    const found = await readProcess(this.db, me.bureauId, id);
    if (!found || found.kind !== 'enforcement-case') throw ProblemError.notFound('案件', 'case');
    return found.state as EnforcementCase;
  }
}

import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isRefusal } from '#libs/casework/index.js';
import { LISTS, tagsOf } from '#libs/documents/fields/index.js';
import { documentKind, isKindId, KIND_IDS, type KindId } from '#libs/documents/kinds.js';
import { previewTemplate } from '#libs/documents/preview.js';
import { checkTemplate } from '#libs/documents/template-check.js';
import { readTemplate, saveTemplate, templateVersions, versionsInUse } from '#libs/documents/templates-store.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { requireRole } from '../http/authority.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { previewBody, templateBody, versionQuery } from './bodies.js';
import { docxAnswer } from './docx-answer.js';

function kindOf(kind: string): KindId {
  if (!isKindId(kind)) throw ProblemError.notFound('文书种类', 'kind of document');
  return kind;
}

/** 文书模板: what documents are made from; an administrator replaces them. */
@ApiTags('documents')
@Controller('api/document-templates')
export class TemplatesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '文书模板 All templates', description: 'Version 0 is the built-in one.' })
  async all(@Signed() me: Principal) {
    const own = await versionsInUse(this.db, me.bureauId);
    return { items: KIND_IDS.map((kind) => ({ kind, nameZh: documentKind(kind).nameZh, nameEn: documentKind(kind).nameEn, version: own.get(kind) ?? 0 })) };
  }

  @Get(':kind')
  @ApiOperation({ summary: '一个模板 One template', description: 'Its versions, the one in use first, and the tags it may use.' })
  async one(@Signed() me: Principal, @Param('kind') name: string) {
    const kind = kindOf(name);
    const lists = Object.entries(LISTS).map(([list, { tags }]) => ({ name: list, tags }));
    return { kind, nameZh: documentKind(kind).nameZh, nameEn: documentKind(kind).nameEn, versions: await templateVersions(this.db, me.bureauId, kind), tags: tagsOf(kind), lists };
  }

  @Get(':kind/file')
  @ApiOperation({ summary: '下载模板 Download a template', description: 'The one in use, or an earlier version.' })
  async file(@Signed() me: Principal, @Param('kind') name: string, @Query() query: unknown) {
    const kind = kindOf(name);
    const found = await readTemplate(this.db, me.bureauId, kind, read(versionQuery, query, 400).version);
    if (!found) throw ProblemError.notFound('模板版本', 'version of the template');
    return docxAnswer(found.content, `${documentKind(kind).nameZh}模板 v${found.version}`);
  }

  @Put(':kind')
  @ApiOperation({ summary: '更换模板 Replace a template', description: 'Refused with the tag and the place when it cannot serve. Earlier versions are kept.' })
  async replace(@Signed() me: Principal, @Param('kind') name: string, @Body() body: unknown) {
    requireRole(me, 'administrator');
    const kind = kindOf(name);
    const { content, note } = read(templateBody, body);
    const saved = await saveTemplate(this.db, me.bureauId, kind, Buffer.from(content, 'base64'), note, { by: me.id, at: this.clock.now() });
    if (isRefusal(saved)) throw ProblemError.of(saved);
    return { kind, version: saved.version };
  }

  @Post(':kind/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '预览模板 Preview a template', description: 'Every tag filled with its own name.' })
  async preview(@Signed() me: Principal, @Param('kind') name: string, @Body() body: unknown) {
    requireRole(me, 'administrator');
    const kind = kindOf(name);
    const { content } = read(previewBody, body);
    const template = content === undefined ? (await readTemplate(this.db, me.bureauId, kind))?.content : Buffer.from(content, 'base64');
    if (!template) throw ProblemError.notFound('模板', 'template');
    const refused = checkTemplate(kind, template);
    if (refused) throw ProblemError.of(refused);
    return docxAnswer(previewTemplate(kind, template), `${documentKind(kind).nameZh}预览`);
  }
}

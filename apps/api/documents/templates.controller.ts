import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isRefusal } from '#libs/casework/index.js';
import { basisOf } from '#libs/documents/basis.js';
import { documentKind, isKindId, KIND_IDS, type KindId } from '#libs/documents/kinds.js';
import { listsOf, tagsOf } from '#libs/documents/map-fields.js';
import { previewTemplate, previewText } from '#libs/documents/preview.js';
import { checkTemplate } from '#libs/documents/template-check.js';
import { readTemplate, restoreTemplate, saveTemplate, templatesInUse, templateVersions } from '#libs/documents/templates-store.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { previewBody, restoreBody, templateBody, versionQuery } from './bodies.js';
import { docxAnswer } from './docx-answer.js';

function kindOf(kind: string): KindId {
  if (!isKindId(kind)) throw ProblemError.notFound('文书种类', 'kind of document');
  return kind;
}

function headOf(kind: KindId) {
  const { nameZh, nameEn } = documentKind(kind);
  return { kind, nameZh, nameEn, basis: basisOf(kind) };
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
  @ApiOperation({ summary: '文书模板 All templates', description: 'What each rests on, and the version in use; version 0 is the built-in one.' })
  async all(@Signed() me: Principal) {
    const inUse = await templatesInUse(this.db, me.bureauId);
    return { items: KIND_IDS.map((kind) => ({ ...headOf(kind), current: inUse.get(kind) })) };
  }

  @Get(':kind')
  @ApiOperation({ summary: '一个模板 One template', description: 'Its versions, the one in use first, and the tags it may use.' })
  async one(@Signed() me: Principal, @Param('kind') name: string) {
    const kind = kindOf(name);
    const lists = Object.entries(listsOf(kind)).map(([list, { tags }]) => ({ name: list, tags }));
    return { ...headOf(kind), versions: await templateVersions(this.db, me.bureauId, kind), tags: tagsOf(kind), lists };
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
    const kind = kindOf(name);
    return docxAnswer(previewTemplate(kind, await this.checked(me, kind, body)), `${documentKind(kind).nameZh}预览`);
  }

  @Post(':kind/check')
  @HttpCode(200)
  @ApiOperation({ summary: '检查模板 Check a template', description: 'Changes nothing: refused with tag and place, or how it will read, paragraph by paragraph.' })
  async check(@Signed() me: Principal, @Param('kind') name: string, @Body() body: unknown) {
    const kind = kindOf(name);
    return { kind, paragraphs: previewText(kind, await this.checked(me, kind, body)) };
  }

  @Post(':kind/restore')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复模板 Put an earlier version into use again', description: 'As the next version; 0 is the built-in one.' })
  async restore(@Signed() me: Principal, @Param('kind') name: string, @Body() body: unknown) {
    const kind = kindOf(name);
    const restored = await restoreTemplate(this.db, me.bureauId, kind, read(restoreBody, body).version, { by: me.id, at: this.clock.now() });
    if (restored === null) throw ProblemError.notFound('模板版本', 'version of the template');
    if (isRefusal(restored)) throw ProblemError.of(restored);
    return { kind, version: restored.version };
  }

  /** The template that was sent, or the one in use, once it has been checked. */
  private async checked(me: Principal, kind: KindId, body: unknown): Promise<Buffer> {
    const { content } = read(previewBody, body);
    const template = content === undefined ? (await readTemplate(this.db, me.bureauId, kind))?.content : Buffer.from(content, 'base64');
    if (!template) throw ProblemError.notFound('模板', 'template');
    const refused = checkTemplate(kind, template);
    if (refused) throw ProblemError.of(refused);
    return template;
  }
}

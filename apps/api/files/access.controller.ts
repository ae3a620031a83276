import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import { text } from '#libs/casework/kernel/fields.js';
import { decideRequest, findRequest, listRequests, requestAccess, type AccessRequest } from '#libs/evidence/access.js';
import { findFile } from '#libs/evidence/find-files.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';

const HEADS = ['section-head', 'deputy-director', 'director'] as const;

export const accessRequestBody = z.strictObject({ reason: text(500) });
export const accessDecisionBody = z.strictObject({ verdict: z.enum(['approve', 'refuse']), note: z.string().trim().max(500).default('') })
  .refine((d) => d.verdict === 'approve' || d.note !== '', { path: ['note'], params: { code: 'required', zh: '不批准须说明理由', en: 'A refusal needs its reason', rule: '必填', cureZh: '填写理由', cureEn: 'Give the reason' } });

function orThrow(answer: AccessRequest | Refusal): AccessRequest {
  if (isRefusal(answer)) throw ProblemError.of(answer);
  return answer;
}

/** 音像记录调阅: request, decision by a head, download within 24 hours. */
@ApiTags('files')
@Controller('api')
export class AccessController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('files/:id/access-requests')
  @ApiOperation({ summary: '申请调阅 Request access to an audio-visual record', description: 'A request still open, or approved and not expired, is given again.' })
  async request(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const { reason } = read(accessRequestBody, body);
    const file = await findFile(this.db, me.bureauId, id);
    if (!file) throw ProblemError.notFound('文件', 'file');
    return orThrow(await requestAccess(this.db, file, me.id, reason, this.clock.now()));
  }

  @Get('access-requests')
  @ApiOperation({ summary: '调阅申请 Access requests', description: "A head sees the bureau's, everybody else their own; the newest 200." })
  async list(@Signed() me: Principal) {
    const all = HEADS.some((role) => me.roles.includes(role));
    return { items: await listRequests(this.db, me.bureauId, all ? null : me.id, this.clock.now()) };
  }

  @Post('access-requests/:id')
  @HttpCode(200)
  @ApiOperation({ summary: '审批调阅申请 Approve or refuse an access request' })
  async decide(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const { verdict, note } = read(accessDecisionBody, body);
    const now = this.clock.now();
    const request = await findRequest(this.db, me.bureauId, id, now);
    if (!request) throw ProblemError.notFound('调阅申请', 'access request');
    return orThrow(await decideRequest(this.db, me.bureauId, request, verdict === 'approve' ? 'approval' : 'refusal', me.id, note, now));
  }
}

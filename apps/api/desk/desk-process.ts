import { Inject, Injectable } from '@nestjs/common';
import type { ProcessState } from '#libs/casework/index.js';
import { absorbedBy } from '#libs/desk/index.js';
import { readProcess, type ReadProcess } from '#libs/journal/read.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.js';
import { ProcessApi, type Asker } from '../processes/process-api.js';
import type { Served } from '../processes/served.js';
import { isMasked, mask } from './confidence.js';

/** What petitions and reports have in common beyond any process: people kept secret, and references to one another. */
@Injectable()
export class DeskProcess {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(ProcessApi) private readonly api: ProcessApi,
  ) {}

  private async hides(found: ReadProcess, me: Asker): Promise<boolean> {
    const context = await this.api.contextOf(me, found);
    return isMasked(found.state, found.kind, { ...context, now: this.api.now(), actor: me, numbers: {} });
  }

  async one(served: Served, me: Asker, id: string, reply: FastifyReply) {
    const found = await this.api.find(served, me, id);
    const answer = { ...(await this.api.view(found, me, reply)), absorbed: await absorbedBy(this.db, me.bureauId, served.kind, id) };
    if (!(await this.hides(found, me))) return { ...answer, masked: false };
    const { items } = await this.api.timeline(found);
    return { ...mask(answer, [items]), masked: true };
  }

  async timeline(served: Served, me: Asker, id: string) {
    const found = await this.api.find(served, me, id);
    const answer = await this.api.timeline(found);
    return (await this.hides(found, me)) ? mask(answer, [found.state]) : answer;
  }

  /** A reference in a payload leads to a process of this kind in the bureau, open where the work goes on there. */
  async mustExist(me: Asker, kind: string, reference: unknown, field: string, open: boolean): Promise<void> {
    if (typeof reference !== 'string') return;
    const found = await readProcess(this.db, me.bureauId, reference);
    if (found?.kind === kind && !(open && (found.state as ProcessState).ended)) return;
    throw new ProblemError({
      type: '/problems/unknown-reference', title: open ? '没有这个在办事项' : '没有这个事项', titleEn: open ? 'There is no such open process' : 'There is no such process', status: 422,
      code: 'unknown-reference', field, rule: open ? '只能并入本单位在办的同类事项' : '只能引用本单位的事项', cure: '核对编号', cureEn: 'Check the id',
    });
  }
}

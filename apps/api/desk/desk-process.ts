import { Inject, Injectable } from '@nestjs/common';
import { absorbedBy } from '#libs/desk/index.js';
import type { ReadProcess } from '#libs/journal/read.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ProcessApi, type Asker } from '../processes/process-api.js';
import type { Served } from '../processes/served.js';
import { isMasked, mask } from './confidence.js';

/** What petitions and reports have in common beyond any process: people kept secret, and duplicates taken in. */
@Injectable()
export class DeskProcess {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(ProcessApi) private readonly api: ProcessApi,
  ) {}

  /** Whether who came to the desk is kept secret from the asker. */
  async hides(found: ReadProcess, me: Asker): Promise<boolean> {
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
}

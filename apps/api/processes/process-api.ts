import { Inject, Injectable } from '@nestjs/common';
import { explainDeadline, legalDay, type Instant } from '#libs/calendar/index.js';
import type { Actor } from '#libs/casework/index.js';
import { countOf, deciderOf } from '#libs/casework/index.js';
import type { BureauContext, BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { groupProcesses, type GroupBy } from '#libs/journal/group.js';
import { countProcesses, listProcesses, type ListFilter } from '#libs/journal/list.js';
import { readJournal, readProcess, type ReadProcess } from '#libs/journal/read.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.js';
import { viewClock } from './clock-view.js';
import { answerOf, commandHeaders } from './command-answer.js';
import { withPeople } from './people.js';
import { encodeCursor, readCursor, type AnyListQuery } from './list-query.js';
import type { Served } from './served.js';

export type RawHeaders = Record<string, string | string[] | undefined>;
/** Who asks, and for which bureau. */
export type Asker = Actor & { readonly bureauId: string; readonly bureauVersion?: number };

/** What every kind of process answers over HTTP: registered, moved on, listed, looked at. Every write is one command through `execute`. */
@Injectable()
export class ProcessApi {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  async register(served: Served, me: Asker, payload: unknown, headers: RawHeaders, reply: FastifyReply) {
    const { key } = commandHeaders(headers);
    const type = deciderOf(served.kind).def.opens;
    const answer = answerOf(await this.executor.execute({ bureauId: me.bureauId, kind: served.kind, command: { type, payload }, actor: me, actorAsOf: me.bureauVersion, key }), served);
    void reply.header('location', `${served.path}/${answer.id}`).header('etag', `"${answer.version}"`);
    return answer;
  }

  async command(served: Served, me: Asker, processId: string, type: string, payload: unknown, headers: RawHeaders, reply: FastifyReply) {
    const { key, expectedVersion } = commandHeaders(headers);
    const answer = answerOf(
      await this.executor.execute({ bureauId: me.bureauId, kind: served.kind, processId, command: { type, payload }, actor: me, actorAsOf: me.bureauVersion, key, expectedVersion }), served,
    );
    void reply.header('etag', `"${answer.version}"`);
    return answer;
  }

  /** Opens a process out of another one and says so there, by a command that takes the new one's `processId`: both or neither. */
  async openFrom(from: { readonly served: Served; readonly processId: string; readonly command: string }, served: Served, me: Asker, payload: unknown, headers: RawHeaders, reply: FastifyReply) {
    const { key, expectedVersion } = commandHeaders(headers);
    const keyed = (step: string) => (key === undefined ? undefined : `${key.slice(0, 90)}:${step}`);
    const [first, second] = await this.executor.together(
      { bureauId: me.bureauId, kind: served.kind, command: { type: deciderOf(served.kind).def.opens, payload }, actor: me, key: keyed('open') },
      (processId) => ({
        bureauId: me.bureauId, kind: from.served.kind, processId: from.processId, command: { type: from.command, payload: { processId } }, actor: me, key: keyed('from'), expectedVersion,
      }),
    );
    const opened = answerOf(first, served);
    const moved = answerOf(second, from.served);
    void reply.header('location', `${served.path}/${opened.id}`).header('etag', `"${opened.version}"`);
    return { opened, moved };
  }

  async list(q: AnyListQuery, filter: ListFilter, me: Asker) {
    const after = readCursor(q.cursor, q.sort);
    const { items, next } = await listProcesses(this.db, await withPeople(this.db, filter, me), q.sort, q.limit, after);
    return { items, next: encodeCursor(q.sort, next), asOf: this.clock.now() };
  }

  async count(filter: ListFilter, me: Asker) {
    return { count: await countProcesses(this.db, await withPeople(this.db, filter, me)), asOf: this.clock.now() };
  }

  /** A list counted by one property of its processes, with how many are overdue, due within 7 days, and escalated. */
  async groups(filter: ListFilter, by: GroupBy, me: Asker) {
    const now = this.clock.now();
    return { by, groups: await groupProcesses(this.db, await withPeople(this.db, filter, me), by, now), asOf: now };
  }

  /** One process of the asker's bureau and of this kind, or 404. */
  async find(served: Served, me: Asker, id: string): Promise<ReadProcess> {
    const found = await readProcess(this.db, me.bureauId, id);
    if (!found || found.kind !== served.kind) throw ProblemError.notFound(served.zh, served.en);
    return found;
  }

  contextOf(me: Asker, found: ReadProcess): Promise<BureauContext> {
    return this.contexts.of(me.bureauId, found.bureauVersion);
  }

  /** State, clocks, and each next step with what blocks it. */
  async view(found: ReadProcess, me: Asker, reply: FastifyReply) {
    const now = this.clock.now();
    const context = await this.contextOf(me, found);
    const { clocks, escalations, ...facts } = found.state;
    void reply.header('etag', `"${found.version}"`);
    return {
      id: found.id, version: found.version, clocksCaughtUp: found.clockedVersion >= found.version, asOf: now, facts,
      clocks: Object.values(clocks).map((c) => viewClock(c, now, context.calendar, context.rules)),
      escalations: Object.values(escalations),
      commands: deciderOf(found.kind).available(found.state, { ...context, now, actor: me, numbers: {} })
        .map((c) => ({ ...c, blockedBy: c.blockedBy.map(({ refused: _, ...refusal }) => refusal) })),
    };
  }

  async timeline(found: ReadProcess) {
    return { items: await readJournal(this.db, found.id), version: found.version };
  }

  /** Each day of a term, counted or skipped, and why. */
  async explain(found: ReadProcess, me: Asker, clockId: string) {
    // Own keys only: “constructor” must not reach the object's prototype.
    const clock = Object.hasOwn(found.state.clocks, clockId) ? found.state.clocks[clockId] : undefined;
    if (!clock) throw ProblemError.notFound('期限', 'term');
    const { calendar, rules } = await this.contextOf(me, found);
    const now = this.clock.now();
    return { clock: viewClock(clock, now, calendar, rules), days: explainDeadline(countOf(clock), calendar, legalDay(now)) };
  }
}

import { deciderOf, isRefusal, type AnyDecider, type Context, type ProcessState } from '#libs/casework/index.js';
import { legalDay, type Instant } from '#libs/calendar/index.js';
import { openState } from '#libs/privacy/index.js';
import type { Clock } from '#libs/settings/clock.js';
import { inSpan } from '#libs/tracing/span.js';
import type { DataSource, QueryRunner } from 'typeorm';
import { ulid } from 'ulid';
import { actorNow } from './actor-now.js';
import { againIfTransient } from './again.js';
import { append } from './append.js';
import { GENESIS } from './chain.js';
import type { BureauContext, BureauContexts } from './directory.js';
import { isProcessId } from './ids.js';
import { lastChange } from './last-change.js';
import { checkFileRefs } from './file-refs.js';
import { earlierAnswer, keyOf, type Key } from './repeats.js';
import { checkReferences, lockReferences } from './references.js';
import { isDuplicateKey } from './driver-faults.js';
import { drawNumbers } from './numbers.js';
import type { CommandRequest, CommandResult } from './requests.js';
import { fromSql } from './sql-time.js';
import { atMost, notBefore } from './stamps.js';

const MAX_TRIES = 6;

interface Locked { readonly id: string; readonly seq: number; readonly headHash: string; readonly state: ProcessState; readonly changedAt: Instant | null; readonly context: BureauContext }

/** One command of a transaction, made from what those before it answered. */
type Step = (before: readonly CommandResult[]) => CommandRequest;

export interface Committed {
  readonly processId: string;
  readonly kind: string;
  readonly byClock: boolean;
  readonly events: readonly { readonly type: string }[];
}

/** Told what `execute` did; must not throw and is not waited for. */
export interface Onlooker {
  /** After each commit that wrote something: wakes the workflow. */
  committed?(what: Committed): void;
  /** After each command: `ok`, `replayed`, or why not. */
  took?(command: string, outcome: string, seconds: number): void;
}

/**
 * The one write path. One transaction: lock the process row, decide, append, fold, update the read model. Safe to repeat:
 * with a key the first answer comes back; without one a repeated command meets a later version.
 *
 * Never throws for what a user can send; a broken database throws.
 */
export class Executor {
  constructor(
    private readonly db: DataSource,
    private readonly contexts: BureauContexts,
    private readonly clock: Clock,
    private readonly onlooker: Onlooker = {},
  ) {}

  async execute(request: CommandRequest): Promise<CommandResult> {
    const answers = await this.watched(request);
    return answers.at(-1) as CommandResult;
  }

  /**
   * Two commands in one transaction, the second made with the process the first one opened: both are written or neither.
   * The answers of both, the first one's twice where it was refused. Repeatable where both carry keys.
   */
  async together(first: CommandRequest, second: (opened: string) => CommandRequest): Promise<readonly [CommandResult, CommandResult]> {
    const answers = await this.watched(first, ([opened]) => second(opened?.ok ? opened.processId : ''));
    return [answers[0] as CommandResult, answers.at(-1) as CommandResult];
  }
  /**
   * The same within a transaction already under way, for what must be stored together with its record. The caller commits
   * and then calls `committed`, or rolls back after a refusal.
   */
  async within(tx: QueryRunner, request: CommandRequest): Promise<CommandResult> {
    return this.decide(tx, request, { key: null, bodyHash: null });
  }

  /** Tells the onlooker of a command given by `within`, once its transaction has been committed. */
  committed(kind: string, result: CommandResult): void {
    if (result.ok && result.events.length > 0) this.onlooker.committed?.({ processId: result.processId, kind, byClock: false, events: result.events });
  }

  private async watched(first: CommandRequest, ...next: Step[]): Promise<CommandResult[]> {
    const began = process.hrtime.bigint();
    const known = deciderOf(first.kind).commands.has(first.command.type) ? first.command.type : 'unknown';
    return inSpan(`execute ${known}`, { 'anqi.kind': first.kind, 'anqi.bureau': first.bureauId }, async (span) => {
      const answers = await this.attempt([() => first, ...next]);
      const result = answers.at(-1) as CommandResult;
      const outcome = result.ok ? (result.replayed ? 'replayed' : 'ok') : result.reason;
      span.setAttributes({ 'anqi.outcome': outcome, 'anqi.process': result.ok ? result.processId : first.processId });
      this.onlooker.took?.(known, outcome, Number(process.hrtime.bigint() - began) / 1e9);
      return answers;
    });
  }

  private attempt(steps: readonly Step[]): Promise<CommandResult[]> {
    return againIfTransient(MAX_TRIES, async () => {
      try {
        const done = await this.transact(steps);
        if (!done.every(({ result }) => result.ok)) return (await this.earlier(steps)) ?? done.map(({ result }) => result);
        for (const { request, result } of done) {
          if (!result.ok || result.events.length === 0) continue;
          this.onlooker.committed?.({ processId: result.processId, kind: request.kind, byClock: request.actor.roles.includes('clock'), events: result.events });
        }
        return done.map(({ result }) => result);
      } catch (error) {
        const earlier = isDuplicateKey(error, 'journal_command') ? await this.earlier(steps) : null;
        if (earlier) return earlier;
        throw error;
      }
    });
  }

  /** Each step on what those before it answered; a refusal ends them and takes all back. */
  private async transact(steps: readonly Step[]): Promise<{ request: CommandRequest; result: CommandResult }[]> {
    const db = this.db.createQueryRunner();
    try {
      await db.startTransaction();
      const done: { request: CommandRequest; result: CommandResult }[] = [];
      for (const step of steps) {
        const request = step(done.map(({ result }) => result));
        done.push({ request, result: await this.decide(db, request, keyOf(request)) });
        if (done.at(-1)?.result.ok === false) {
          await db.rollbackTransaction();
          return done;
        }
      }
      await db.commitTransaction();
      return done;
    } catch (error) {
      if (db.isTransactionActive) await db.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await db.release();
    }
  }

  /** What the same steps were answered before; null unless each of them was. */
  private async earlier(steps: readonly Step[]): Promise<CommandResult[] | null> {
    const answers: CommandResult[] = [];
    for (const step of steps) {
      const answer = await earlierAnswer(this.db, step(answers));
      if (!answer) return null;
      answers.push(answer);
      if (!answer.ok) break;
    }
    return answers;
  }

  private async decide(db: QueryRunner, request: CommandRequest, { key, bodyHash }: Key): Promise<CommandResult> {
    const decider = deciderOf(request.kind);
    const references = decider.refers(request.command);
    await lockReferences(db, request.processId, references);
    const locked = request.processId === undefined ? await this.open(db, request, decider) : await this.lock(db, request, request.processId);
    if (!locked) return { ok: false, reason: 'not-found' };
    if (request.expectedVersion !== undefined && request.expectedVersion !== locked.seq) {
      return { ok: false, reason: 'stale', version: locked.seq, change: await lastChange(db, locked.id, request.expectedVersion) };
    }
    const now = atMost(request.notAfter, this.clock.now());
    const actor = actorNow(request, locked.context);
    if (isRefusal(actor)) return { ok: false, reason: 'refused', refusal: actor, version: locked.seq };
    const context = (numbers: Context['numbers']): Context => ({ ...locked.context, now, actor, numbers });
    const refusedOrNot = decider.decide(locked.state, request.command, context({}));
    if (isRefusal(refusedOrNot)) return { ok: false, reason: 'refused', refusal: refusedOrNot, version: locked.seq };
    const unfit = await checkReferences(db, request.bureauId, references);
    if (unfit) return { ok: false, reason: 'refused', refusal: unfit, version: locked.seq };
    const { type } = request.command;
    const series = [...decider.draws(locked.state, type), ...decider.documents(type, locked.context.profile)];
    const verdict = series.length === 0 ? refusedOrNot : decider.decide(
      locked.state, request.command,
      context(await drawNumbers(db, request.bureauId, series, Number(legalDay(now).slice(0, 4)), locked.context.profile)),
    );
    if (isRefusal(verdict)) return { ok: false, reason: 'refused', refusal: verdict, version: locked.seq };
    const strange = await checkFileRefs(db, locked.id, verdict);
    if (strange) return { ok: false, reason: 'refused', refusal: strange, version: locked.seq };
    if (verdict.length === 0) return { ok: true, processId: locked.id, version: locked.seq, events: [], replayed: false };
    const { seq } = await append(db, {
      decider, bureauId: request.bureauId, kind: request.kind, processId: locked.id, seq: locked.seq, headHash: locked.headHash,
      state: locked.state, events: verdict, actor, now: notBefore(locked.changedAt, now), key, bodyHash, context: locked.context,
    });
    return { ok: true, processId: locked.id, version: seq, events: verdict, replayed: false };
  }

  private async open(db: QueryRunner, request: CommandRequest, decider: AnyDecider): Promise<Locked> {
    const id = ulid(Date.parse(this.clock.now()));
    return { id, seq: 0, headHash: GENESIS, state: decider.initial(id), changedAt: null, context: await this.contexts.of(request.bureauId, undefined, db.manager) };
  }

  /** Locks one existing row by its key; never a range, never a missing row (a gap lock would stop other inserts). */
  private async lock(db: QueryRunner, request: CommandRequest, id: string): Promise<Locked | null> {
    if (!isProcessId(id)) return null;
    const rows = (await db.query(
      `SELECT p.bureau_id, p.kind, p.seq, p.head_hash, p.state, p.changed_at, (SELECT b.version FROM bureau b WHERE b.id = p.bureau_id) AS bureau_version
       FROM process p WHERE p.id = ? FOR UPDATE`, [id],
    )) as { bureau_id: string; kind: string; seq: number; head_hash: string; state: string; changed_at: string; bureau_version: number }[];
    const row = rows[0];
    if (!row || row.bureau_id !== request.bureauId || row.kind !== request.kind) return null;
    const context = await this.contexts.of(row.bureau_id, row.bureau_version, db.manager);
    return { id, seq: row.seq, headHash: row.head_hash, state: await openState<ProcessState>(db, id, row.state), changedAt: fromSql(row.changed_at), context };
  }
}

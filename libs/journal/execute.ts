import type { AnyDecider, Context, ProcessState } from '#libs/casework/index.js';
import { deciderOf, isRefusal } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { openEvent, openState } from '#libs/privacy/index.js';
import type { Clock } from '#libs/settings/clock.js';
import { inSpan } from '#libs/tracing/span.js';
import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { ulid } from 'ulid';
import { append } from './append.js';
import { GENESIS } from './chain.js';
import type { BureauContext, BureauContexts } from './directory.js';
import { isProcessId } from './ids.js';
import { checkFileRefs } from './file-refs.js';
import { checkReferences, lockReferences } from './references.js';
import { isDuplicateKey, isTransient } from './driver-faults.js';
import { drawNumbers } from './numbers.js';
import { fromSql } from './sql-time.js';
import type { CommandRequest, CommandResult } from './requests.js';

const MAX_TRIES = 6;

interface Locked { readonly id: string; readonly seq: number; readonly headHash: string; readonly state: ProcessState; readonly context: BureauContext }

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
    const began = process.hrtime.bigint();
    const known = deciderOf(request.kind).commands.has(request.command.type) ? request.command.type : 'unknown';
    return inSpan(`execute ${known}`, { 'anqi.kind': request.kind, 'anqi.bureau': request.bureauId }, async (span) => {
      const result = await this.attempt(request);
      const outcome = result.ok ? (result.replayed ? 'replayed' : 'ok') : result.reason;
      span.setAttributes({ 'anqi.outcome': outcome, 'anqi.process': result.ok ? result.processId : request.processId });
      this.onlooker.took?.(known, outcome, Number(process.hrtime.bigint() - began) / 1e9);
      return result;
    });
  }

  /**
   * The same within a transaction that is already under way, for what must be stored together with its record. The caller
   * commits, and calls `committed` of what came back afterwards; a refusal leaves the rollback to the caller.
   */
  async within(tx: QueryRunner, request: CommandRequest): Promise<CommandResult> {
    return this.decide(tx, request, null, null);
  }

  /** Tells the onlooker of a command given by `within`, once its transaction has been committed. */
  committed(kind: string, result: CommandResult): void {
    if (result.ok && result.events.length > 0) this.onlooker.committed?.({ processId: result.processId, kind, byClock: false, events: result.events });
  }

  private async attempt(request: CommandRequest): Promise<CommandResult> {
    const key = request.key === undefined ? null : `${request.actor.id}:${request.key}`;
    const bodyHash = key === null ? null : hashBody(request);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await this.transact(request, key, bodyHash);
        if (!outcome.ok && key !== null) return (await this.earlier(key, bodyHash)) ?? outcome;
        if (outcome.ok && outcome.events.length > 0) {
          this.onlooker.committed?.({ processId: outcome.processId, kind: request.kind, byClock: request.actor.roles.includes('clock'), events: outcome.events });
        }
        return outcome;
      } catch (error) {
        if (isDuplicateKey(error, 'journal_command') && key !== null) {
          const earlier = await this.earlier(key, bodyHash);
          if (earlier) return earlier;
        }
        if (!isTransient(error) || attempt >= MAX_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
      }
    }
  }

  private async transact(request: CommandRequest, key: string | null, bodyHash: string | null): Promise<CommandResult> {
    const db = this.db.createQueryRunner();
    try {
      await db.startTransaction();
      const outcome = await this.decide(db, request, key, bodyHash);
      if (outcome.ok) await db.commitTransaction();
      else await db.rollbackTransaction();
      return outcome;
    } catch (error) {
      if (db.isTransactionActive) await db.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await db.release();
    }
  }

  private async decide(db: QueryRunner, request: CommandRequest, key: string | null, bodyHash: string | null): Promise<CommandResult> {
    const decider = deciderOf(request.kind);
    const references = decider.refers(request.command);
    await lockReferences(db, request.processId, references);
    const locked = request.processId === undefined ? await this.open(db, request, decider) : await this.lock(db, request, request.processId);
    if (!locked) return { ok: false, reason: 'not-found' };
    if (request.expectedVersion !== undefined && request.expectedVersion !== locked.seq) {
      return { ok: false, reason: 'stale', version: locked.seq, change: await lastChange(db, locked.id, request.expectedVersion) };
    }
    const now = this.clock.now();
    const context = (numbers: Context['numbers']): Context => ({ ...locked.context, now, actor: request.actor, numbers });
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
      state: locked.state, events: verdict, actor: request.actor, now, key, bodyHash, context: locked.context,
    });
    return { ok: true, processId: locked.id, version: seq, events: verdict, replayed: false };
  }

  private async open(db: QueryRunner, request: CommandRequest, decider: AnyDecider): Promise<Locked> {
    const id = ulid(Date.parse(this.clock.now()));
    return { id, seq: 0, headHash: GENESIS, state: decider.initial(id), context: await this.contexts.of(request.bureauId, undefined, db.manager) };
  }

  /** Locks one existing row by its key; never a range, never a missing row (a gap lock would stop other inserts). */
  private async lock(db: QueryRunner, request: CommandRequest, id: string): Promise<Locked | null> {
    if (!isProcessId(id)) return null;
    const rows = (await db.query(
      `SELECT p.bureau_id, p.kind, p.seq, p.head_hash, p.state, (SELECT b.version FROM bureau b WHERE b.id = p.bureau_id) AS bureau_version
       FROM process p WHERE p.id = ? FOR UPDATE`, [id],
    )) as { bureau_id: string; kind: string; seq: number; head_hash: string; state: string; bureau_version: number }[];
    const row = rows[0];
    if (!row || row.bureau_id !== request.bureauId || row.kind !== request.kind) return null;
    const context = await this.contexts.of(row.bureau_id, row.bureau_version, db.manager);
    return { id, seq: row.seq, headHash: row.head_hash, state: await openState<ProcessState>(db, id, row.state), context };
  }

  /** The answer this key got before, if it got one. */
  private async earlier(key: string, bodyHash: string | null): Promise<CommandResult | null> {
    const rows = (await this.db.query('SELECT process_id, seq, command_hash, command_size FROM journal WHERE command_key = ?', [key])) as
      { process_id: string; seq: number; command_hash: string; command_size: number }[];
    const first = rows[0];
    if (!first) return null;
    if (first.command_hash !== bodyHash) return { ok: false, reason: 'key-reused' };
    const last = first.seq + first.command_size - 1;
    const written = (await this.db.query('SELECT seq, data FROM journal WHERE process_id = ? AND seq BETWEEN ? AND ? ORDER BY seq', [first.process_id, first.seq, last])) as
      { seq: number; data: string }[];
    const events = await Promise.all(written.map((row) => openEvent(this.db, first.process_id, row.seq, row.data)));
    return { ok: true, processId: first.process_id, version: last, replayed: true, events };
  }
}

/** Key reuse is judged on what was asked, not on who noticed when. */
function hashBody(request: CommandRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([request.kind, request.processId ?? null, request.command.type, request.command.payload ?? null]))
    .digest('hex');
}

async function lastChange(db: QueryRunner, processId: string, since: number): Promise<{ by: string; at: Instant; types: string[] }> {
  const rows = (await db.query('SELECT type, by_id, at FROM journal WHERE process_id = ? AND seq > ? ORDER BY seq', [processId, since])) as
    { type: string; by_id: string; at: string }[];
  const last = rows.at(-1);
  return { by: last?.by_id ?? '', at: last ? fromSql(last.at) : '', types: rows.map((r) => r.type) };
}

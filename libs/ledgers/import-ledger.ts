import type { Principal } from '#libs/access/sessions.js';
import { legalDay } from '#libs/calendar/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import type { Executor } from '#libs/journal/execute.js';
import { readProcess } from '#libs/journal/read.js';
import type { Clock } from '#libs/settings/clock.js';
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { readExisting } from './existing.js';
import { findRows } from './find-rows.js';
import { holdImport } from './hold-import.js';
import { Judge, lend, type Judged } from './judge.js';
import type { GivenCommand, LedgerKind } from './kind.js';
import { rowReport, totalsOf, type ImportReport, type Mode } from './report.js';
import { readFile } from './table/read-file.js';

const CHUNK = 100;

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly mode: Mode;
  /** Told after each chunk of rows: first while they are judged, then while they are written. */
  readonly progress?: (phase: 'judging' | 'writing', done: number, of: number) => void;
}

/** A database that failed half way. What was written stays and is found again: importing once more adds the rest. */
export class ImportInterrupted extends Error {
  constructor(readonly added: number, readonly of: number, cause: unknown) {
    super(`import interrupted after ${added} of ${of} rows`, { cause });
  }
}

/**
 * Imports a ledger: every row is judged first by the decider that will register it, and only then is anything written,
 * each row by its own command with a key made from the row. So a second run, or one after a crash, adds what is missing
 * and nothing else, whoever runs it.
 */
export class LedgerImport {
  constructor(
    private readonly db: DataSource,
    private readonly contexts: BureauContexts,
    private readonly executor: Executor,
    private readonly clock: Clock,
  ) {}

  /** Throws a LedgerFault for a file that cannot be taken; rows are refused in the report. With `all-or-nothing` one refused row means that nothing is written. */
  async run(me: Principal, kind: LedgerKind, bytes: Buffer, options: ImportOptions): Promise<ImportReport> {
    const file = await readFile(bytes);
    const { rows, sheets, passedOver } = findRows(file, kind);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const batch = `${legalDay(this.clock.now()).replaceAll('-', '')}-${sha256.slice(0, 8)}`;
    const work = async (): Promise<ImportReport> => {
      const judged = await this.judge(me, kind, rows, batch, options);
      const blocked = options.dryRun || (options.mode === 'all-or-nothing' && judged.some((j) => j.verdict === 'refused'));
      const reports = blocked ? judged.map((j) => rowReport(j, false)) : await this.write(me, kind, judged, batch, options);
      return {
        kind: kind.id, dryRun: options.dryRun, mode: options.mode, batch, sheets, totals: totalsOf(reports), rows: reports,
        file: { sha256, size: bytes.length, format: file.format, encoding: file.encoding, passedOver },
      };
    };
    return options.dryRun ? work() : holdImport(this.db, me.bureauId, work);
  }

  private async judge(me: Principal, kind: LedgerKind, rows: ReturnType<typeof findRows>['rows'], batch: string, { progress }: ImportOptions): Promise<Judged[]> {
    const context = await this.contexts.of(me.bureauId);
    const now = this.clock.now();
    const existing = await readExisting(this.db, me.bureauId, kind, context.staff, legalDay(now));
    const judge = new Judge({ kind, existing, batch, ctx: { ...context, now, actor: me, numbers: {} } });
    const judged: Judged[] = [];
    for (const { sheet, row, header } of rows) {
      judged.push(judge.judge(sheet, row, header));
      if (judged.length % CHUNK === 0) {
        progress?.('judging', judged.length, rows.length);
        // Twenty thousand rows are seconds of work; other requests come in between.
        await nextTurn();
      }
    }
    return judged;
  }

  private async write(me: Principal, kind: LedgerKind, judged: readonly Judged[], batch: string, { progress }: ImportOptions): Promise<ImportReport['rows']> {
    const due = judged.filter((j) => j.verdict === 'accepted').length;
    const reports: ImportReport['rows'][number][] = [];
    let added = 0;
    for (const j of judged) {
      try {
        const processId = j.verdict === 'accepted' ? await this.register(me, kind, j, batch) : j.processId;
        if (j.verdict === 'accepted') added += 1;
        if (j.verdict !== 'refused' && processId !== null) await this.followUp(me, kind, j, processId);
        reports.push(rowReport({ ...j, processId }, j.verdict === 'accepted'));
      } catch (error) {
        throw new ImportInterrupted(added, due, error);
      }
      if (j.verdict === 'accepted' && added % CHUNK === 0) progress?.('writing', added, due);
    }
    progress?.('writing', added, due);
    return reports;
  }

  private async register(me: Principal, kind: LedgerKind, { values, key }: Judged, batch: string): Promise<string> {
    return this.give(me, kind, kind.open(values, batch), key, undefined);
  }

  private async followUp(me: Principal, kind: LedgerKind, { values, key }: Judged, processId: string): Promise<void> {
    // Few rows need anything after their registration: only for those is the process read.
    if (kind.follow(values, kind.decider.initial(processId)).length === 0) return;
    const found = await readProcess(this.db, me.bureauId, processId);
    for (const command of found ? kind.follow(values, found.state) : []) await this.give(me, kind, command, `${key} ${command.type}`, processId);
  }

  private async give(me: Principal, kind: LedgerKind, command: GivenCommand, key: string, processId: string | undefined): Promise<string> {
    const result = await this.executor.execute({
      bureauId: me.bureauId, kind: kind.process, processId, command: { type: command.type, payload: command.payload }, actor: lend(me, command), key,
    });
    // Judged by the same decider a moment ago and alone at it: only a change of the rules or people meanwhile comes here.
    if (!result.ok) throw new Error(result.reason === 'refused' ? `refused: ${result.refusal.code}` : result.reason);
    return result.processId;
  }
}

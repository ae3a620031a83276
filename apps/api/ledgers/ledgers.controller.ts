import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Req, Res, StreamableFile, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { legalDay } from '#libs/calendar/index.js';
import type { Role } from '#libs/casework/index.js';
import { attachment } from '#libs/files/content-disposition.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { describeLedgers, exportersOf } from '#libs/ledgers/describe.js';
import { exportRows } from '#libs/ledgers/export-rows.js';
import { LedgerImport, type ImportOptions } from '#libs/ledgers/import-ledger.js';
import type { ExportedRow, LedgerKind } from '#libs/ledgers/kind.js';
import { LEDGERS } from '#libs/ledgers/kinds.js';
import { writeCsv, writeXlsx } from '#libs/ledgers/write-ledger.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { FileFaultFilter } from '../files/file-fault.filter.js';
import { requireRole } from '../http/authority.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { importProblem, rowsRefused } from './problems.js';
import { exportQuery, importQuery } from './query.js';
import { importLines } from './import-lines.js';
import { readUpload } from './read-upload.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LINES = 'application/x-ndjson';

function ledgerOf(name: string, me: Principal, rolesOf: (kind: LedgerKind) => readonly Role[]): LedgerKind {
  if (!Object.hasOwn(LEDGERS, name)) throw ProblemError.notFound('台账', 'ledger');
  const kind = LEDGERS[name as LedgerKind['id']];
  requireRole(me, ...rolesOf(kind));
  return kind;
}

/** 台账导入导出: spreadsheets of former years in, spreadsheets out. */
@ApiTags('ledgers')
@UseFilters(FileFaultFilter)
@Controller('api/ledgers')
export class LedgersController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(LedgerImport) private readonly imports: LedgerImport,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  @Get()
  @ApiOperation({ summary: '台账种类 Ledgers there are', description: 'Names, columns, who may import and export each, and whether you may.' })
  list(@Signed() me: Principal) {
    return { items: describeLedgers(me.roles) };
  }

  @Post(':kind/import')
  @HttpCode(200)
  @ApiOperation({
    summary: '导入台账 Import a ledger',
    description: 'XLSX, or CSV in UTF-8, UTF-16 or GB18030. `dryRun` judges every row and writes nothing. Importing again adds only what is missing. With `Accept: application/x-ndjson` progress comes line by line, the report or problem last.',
  })
  async import(
    @Signed() me: Principal, @Param('kind') name: string, @Query() query: unknown, @Headers('accept') accept: string | undefined,
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const kind = ledgerOf(name, me, (k) => k.importers);
    const options = read(importQuery, query, 400);
    const bytes = await readUpload(request).catch((error: unknown) => { throw new ProblemError(importProblem(error)); });
    const run = (progress?: ImportOptions['progress']) => this.judgeOrImport(me, kind, bytes, { ...options, ...(progress ? { progress } : {}) });
    if (!accept?.includes(LINES)) return run();
    void reply.header('content-type', `${LINES}; charset=utf-8`).header('cache-control', 'no-store');
    return new StreamableFile(Readable.from(importLines(run, (error) => this.log.error({ requestId: request.id, error: (error as Error).message }, 'ledger import'))));
  }

  @Get(':kind/export')
  @ApiOperation({ summary: '导出台账 Export a ledger', description: 'What was registered in the year, or everything. Dates are dates, amounts numbers in yuan, long digits text; cells that would run as formulas are made harmless. JSON has amounts in fen.' })
  async export(@Signed() me: Principal, @Param('kind') name: string, @Query() query: unknown) {
    const kind = ledgerOf(name, me, exportersOf);
    const { year, format } = read(exportQuery, query, 400);
    const { staff, profile } = await this.contexts.of(me.bureauId);
    const now = this.clock.now();
    const rows = exportRows(this.db, me.bureauId, kind, staff, legalDay(now), year);
    const title = `${profile.shortName}${year === undefined ? '' : `${year}年`}${kind.nameZh}`;
    if (format === 'json') return this.ledger(kind, year, rows, now);
    const disposition = attachment(`${title}.${format}`);
    if (format === 'csv') return new StreamableFile(Readable.from(writeCsv(kind.columns, rows)), { type: 'text/csv; charset=utf-8', disposition });
    return new StreamableFile(await writeXlsx(kind.columns, rows, kind.nameZh, { title, creator: profile.name, created: now }), { type: XLSX, disposition });
  }

  private async ledger(kind: LedgerKind, year: number | undefined, rows: AsyncIterable<ExportedRow['cells']>, asOf: string) {
    const items: ExportedRow['cells'][] = [];
    for await (const row of rows) items.push(row);
    return { kind: kind.id, year: year ?? null, columns: kind.columns.map(({ key, zh, type }) => ({ key, zh, type })), items, asOf };
  }

  private async judgeOrImport(me: Principal, kind: LedgerKind, bytes: Buffer, options: ImportOptions) {
    try {
      const report = await this.imports.run(me, kind, bytes, options);
      if (!options.dryRun && options.mode === 'all-or-nothing' && report.totals.refused > 0) throw new ProblemError(rowsRefused(report));
      return report;
    } catch (error) {
      const problem = importProblem(error);
      if (problem.status >= 500) this.log.error({ error: ((error as Error).cause as Error | undefined)?.message }, 'ledger import');
      throw new ProblemError(problem);
    }
  }
}

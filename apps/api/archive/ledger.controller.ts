import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { ledgerCsv, ledgerXlsx } from '#libs/archive/ledger-files.js';
import { ledgerRows } from '#libs/archive/ledger-rows.js';
import { LEDGER_COLUMNS, type LedgerRow } from '#libs/archive/ledger.js';
import { legalDay } from '#libs/calendar/index.js';
import { attachment } from '#libs/files/content-disposition.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { ledgerQuery } from './bodies.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 案件台账: all cases of a year on one sheet. */
@ApiTags('archive')
@Controller('api/ledger')
export class LedgerController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '案件台账 Ledger of a year', description: 'Cases registered in the year. JSON has amounts in fen; CSV and XLSX in yuan, with cells that would run as formulas made harmless.' })
  async ledger(@Signed() me: Principal, @Query() query: unknown) {
    const { year, format } = read(ledgerQuery, query, 400);
    const { staff, profile } = await this.contexts.of(me.bureauId);
    const now = this.clock.now();
    const rows = ledgerRows(this.db, me.bureauId, year, staff, legalDay(now));
    const name = `${profile.shortName}${year}年案件台账`;
    if (format === 'csv') return new StreamableFile(Readable.from(ledgerCsv(rows)), { type: 'text/csv; charset=utf-8', disposition: attachment(`${name}.csv`) });
    if (format === 'xlsx') return new StreamableFile(await ledgerXlsx(rows, `${year}年`), { type: XLSX, disposition: attachment(`${name}.xlsx`) });
    const items: LedgerRow[] = [];
    for await (const row of rows) items.push(row);
    return { year, columns: LEDGER_COLUMNS.map(({ key, zh, kind }) => ({ key, zh, kind })), items, asOf: now };
  }
}

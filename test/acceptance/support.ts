import { foundBureau, type FoundedBureau } from '#libs/bureau/found-bureau.js';
import { driveDataSet, type DataSet, type Driven } from '#libs/datasets/index.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { annualReport, type AnnualReport } from '#libs/reports/index.js';
import type { Settings } from '#libs/settings/settings.js';
import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { createTestDatabase } from '../support/database.js';

/** A bureau-year in a fresh database. */
export interface BureauYear {
  readonly db: DataSource;
  readonly settings: Settings;
  readonly bureau: FoundedBureau;
  again(): Promise<Driven>;
  report(year: number): Promise<AnnualReport>;
  close(): Promise<void>;
}

export async function playBureauYear(set: DataSet): Promise<BureauYear> {
  const { settings, drop } = await createTestDatabase();
  const db = await openDatabase(settings);
  const bureau = await foundBureau(db, set.profile, set.people, 'password-of-the-tests');
  await driveDataSet(db, set, bureau);
  return {
    db, settings, bureau,
    again: () => driveDataSet(db, set, bureau),
    report: (year) => annualReport(db, bureau.bureauId, year),
    async close() {
      await db.destroy();
      await drop();
    },
  };
}

export function published<T>(file: string): { year: number; bureau: { code: string; name: string; shortName: string }; figures: T } {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as never;
}

/** Counts, or fen, by key. */
export function numbers(report: AnnualReport): Record<string, number> {
  return Object.fromEntries(report.figures.flatMap(({ key, value }) =>
    value.kind === 'count' ? [[key, value.count]] : value.kind === 'money' ? [[key, value.fen]] : []));
}

export async function countRows(db: DataSource, table: string): Promise<number> {
  const rows = (await db.query(`SELECT COUNT(*) AS n FROM ${table}`)) as { n: string }[];
  return Number(rows[0]?.n);
}

import { foundBureau, type FoundedBureau } from '#libs/bureau/found-bureau.js';
import { driveDataSet, type DataSet, type Driven, type DriveOptions } from '#libs/datasets/index.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { annualReport, compareWithPublished, figuresOf, wholeYear, type AnnualReport } from '#libs/reports/index.js';
import type { Settings } from '#libs/settings/settings.js';
import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { createTestDatabase } from '../support/database.js';

/** A bureau with everything a data set tells of it, in a fresh database. */
export interface PlayedBureau {
  readonly db: DataSource;
  readonly settings: Settings;
  readonly bureau: FoundedBureau;
  /** Founds and drives it once more, as a second start of the demo does: nothing may be given twice. */
  again(): Promise<Driven>;
  close(): Promise<void>;
}

export async function playBureau(set: DataSet, options?: DriveOptions): Promise<PlayedBureau> {
  const { settings, drop } = await createTestDatabase();
  const db = await openDatabase(settings);
  const found = () => foundBureau(db, set.profile, set.people, 'password-of-the-tests');
  const bureau = await found();
  await driveDataSet(db, set, bureau, options);
  return {
    db, settings, bureau,
    again: async () => driveDataSet(db, set, await found(), options),
    async close() {
      await db.destroy();
      await drop();
    },
  };
}

/** A bureau-year with its annual figures. */
export interface BureauYear extends PlayedBureau {
  report(year: number): Promise<AnnualReport>;
}

export async function playBureauYear(set: DataSet): Promise<BureauYear> {
  const played = await playBureau(set);
  return { ...played, report: (year) => annualReport(played.db, played.bureau.bureauId, year) };
}

export function published<T>(file: string): { year: number; bureau: { code: string; name: string; shortName: string }; figures: T } {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as never;
}

/** How many figures of the printed report stand beside ours, and the keys of those that differ. */
export async function besidePrinted({ db, bureau }: PlayedBureau, code: string, year: number): Promise<{ compared: number; different: string[] }> {
  const lines = compareWithPublished(code, year, figuresOf(await wholeYear(db, bureau.bureauId, year)))?.lines ?? [];
  return { compared: lines.length, different: lines.filter((l) => !l.same).map((l) => l.key) };
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

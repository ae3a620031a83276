import { foundBureau, type FoundedBureau } from '#libs/bureau/found-bureau.js';
import { driveDataSet, type DataSet, type Driven, type DriveOptions } from '#libs/datasets/index.js';
import { openDatabase } from '#libs/journal/data-source.js';
import type { Figure } from '#libs/reports/index.js';
import { deskReport } from '#libs/reports/petitions.js';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../support/database.js';

/** What a desk did in a year, in a fresh database. */
export interface DeskYear {
  readonly db: DataSource;
  readonly bureau: FoundedBureau;
  again(): Promise<Driven>;
  figure(year: number, key: string): Promise<Figure>;
  counts(year: number): Promise<Record<string, number>>;
  /** How often each event happened. */
  events(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export async function playDeskYear(set: DataSet, options?: DriveOptions): Promise<DeskYear> {
  const { settings, drop } = await createTestDatabase();
  const db = await openDatabase(settings);
  const bureau = await foundBureau(db, set.profile, set.people, 'password-of-the-tests');
  await driveDataSet(db, set, bureau, options);
  const figures = async (year: number) => (await deskReport(db, bureau.bureauId, year)).figures;
  return {
    db, bureau,
    again: () => driveDataSet(db, set, bureau, options),
    async figure(year, key) {
      const found = (await figures(year)).find((f) => f.key === key);
      if (!found) throw new Error(`no figure ${key}`);
      return found;
    },
    counts: async (year) => Object.fromEntries((await figures(year)).flatMap(({ key, value }) => (value.kind === 'count' ? [[key, value.count]] : []))),
    async events() {
      const rows = (await db.query('SELECT type, COUNT(*) AS n FROM journal GROUP BY type')) as { type: string; n: string }[];
      return Object.fromEntries(rows.map((r) => [r.type, Number(r.n)]));
    },
    async close() {
      await db.destroy();
      await drop();
    },
  };
}

import type { DataSet, DriveOptions } from '#libs/datasets/index.js';
import type { Figure } from '#libs/reports/index.js';
import { deskReport } from '#libs/reports/petitions.js';
import { playBureau, type PlayedBureau } from './support.js';

/** What a desk did in a year, with its figures. */
export interface DeskYear extends PlayedBureau {
  figure(year: number, key: string): Promise<Figure>;
  counts(year: number): Promise<Record<string, number>>;
  /** How often each event happened. */
  events(): Promise<Record<string, number>>;
}

export async function playDeskYear(set: DataSet, options?: DriveOptions): Promise<DeskYear> {
  const played = await playBureau(set, options);
  const { db, bureau } = played;
  const figures = async (year: number) => (await deskReport(db, bureau.bureauId, year)).figures;
  return {
    ...played,
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
  };
}

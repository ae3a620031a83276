import type { DataSource } from 'typeorm';
import { DESK_EVENTS } from './petitions.js';
import { figuresOf, wholeYear, type WholeYear } from './whole-year.js';
import { CASE_EVENTS } from './year-records.js';

/** Whatever a year is counted from. */
const READ = [...CASE_EVENTS, ...DESK_EVENTS];

/** How much is kept: about so many ids of processes in all, 8 bytes each. */
const MOST_IDS = 1_000_000;

interface Kept { readonly records: number; readonly counted: Promise<WholeYear>; ids: number }

/**
 * Keeps what was counted of a bureau's years while nothing was added that they are counted from. The journal only grows, so
 * the number of such records, which an index answers, says whether anything was; it is asked of the database each time, and
 * so holds whichever process has appended.
 */
export class KeptYears {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly db: DataSource,
    private readonly most = MOST_IDS,
  ) {}

  async of(bureauId: string, year: number): Promise<WholeYear> {
    const [row] = (await this.db.query('SELECT COUNT(*) AS n FROM journal WHERE bureau_id = ? AND type IN (?)', [bureauId, READ])) as { n: string | number }[];
    const records = Number(row?.n ?? 0);
    const key = `${bureauId} ${year}`;
    const before = this.kept.get(key);
    this.kept.delete(key);
    const now: Kept = before?.records === records ? before : { records, counted: wholeYear(this.db, bureauId, year), ids: 0 };
    this.kept.set(key, now);
    try {
      const counted = await now.counted;
      now.ids = figuresOf(counted).reduce((sum, f) => sum + f.processIds.length, 0);
      this.forgetOldest();
      return counted;
    } catch (error) {
      if (this.kept.get(key) === now) this.kept.delete(key);
      throw error;
    }
  }

  /** The one asked for last stays in any case. */
  private forgetOldest(): void {
    let ids = [...this.kept.values()].reduce((sum, k) => sum + k.ids, 0);
    for (const [key, { ids: own }] of this.kept) {
      if (ids <= this.most || this.kept.size === 1) return;
      this.kept.delete(key);
      ids -= own;
    }
  }
}

import type { DataSource } from 'typeorm';

/** A process as far as watching it goes: another version is another state. */
export interface Version {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
}

interface Row { id: string; kind: string; seq: number; changed_at: string }

/** How far back a look reaches: a transaction that began before the last look may have ended after it. */
const OVERLAP_SECONDS = 10;

/**
 * Looks for processes of a bureau that have changed since the last look. The first look finds nothing: it only learns
 * where things stand.
 */
export class Changes {
  private since: string | null = null;
  private seen = new Map<string, number>();

  constructor(
    private readonly db: DataSource,
    private readonly bureauId: string,
    private readonly kinds: readonly string[],
  ) {}

  async look(): Promise<Version[]> {
    if (this.since === null) {
      const rows = (await this.db.query('SELECT MAX(changed_at) AS since FROM process WHERE bureau_id = ? AND kind IN (?)', [this.bureauId, this.kinds])) as { since: string | null }[];
      this.since = rows[0]?.since ?? '1970-01-01 00:00:00.000';
      this.remember(await this.recent(this.since));
      return [];
    }
    const rows = await this.recent(this.since);
    const changed = rows.filter((r) => this.seen.get(r.id) !== r.seq);
    this.remember(rows);
    return changed.map(({ id, kind, seq }) => ({ id, kind, version: seq }));
  }

  /** From now at the latest: what a clock that has been put back since had stamped must not hide what changes from then on. */
  private async recent(since: string): Promise<Row[]> {
    return (await this.db.query(
      `SELECT id, kind, seq, changed_at FROM process WHERE bureau_id = ? AND kind IN (?) AND changed_at >= LEAST(?, UTC_TIMESTAMP(3)) - INTERVAL ${OVERLAP_SECONDS} SECOND`,
      [this.bureauId, this.kinds, since],
    )) as Row[];
  }

  private remember(rows: readonly Row[]): void {
    this.seen = new Map(rows.map((r) => [r.id, r.seq]));
    for (const { changed_at: at } of rows) if (this.since === null || at > this.since) this.since = at;
  }
}

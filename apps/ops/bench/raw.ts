import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';

const STATE = JSON.stringify({ filler: 'x'.repeat(3_000) });

/** The least such a system could do: lock a row, add a row, change the row, commit. What everything else is measured against. */
export class RawTransactions {
  private constructor(
    private readonly db: DataSource,
    private readonly ids: readonly string[],
  ) {}

  /** On the owner's connections: the app's account may not touch tables that are not the product's. */
  static async prepare(owner: DataSource, rows: number): Promise<RawTransactions> {
    await owner.query('CREATE TABLE raw_process (id CHAR(26) PRIMARY KEY, seq INT NOT NULL, body MEDIUMTEXT NOT NULL)');
    await owner.query('CREATE TABLE raw_journal (process_id CHAR(26) NOT NULL, seq INT NOT NULL, data MEDIUMTEXT NOT NULL, PRIMARY KEY (process_id, seq))');
    const ids = Array.from({ length: rows }, () => ulid());
    for (const id of ids) await owner.query('INSERT INTO raw_process VALUES (?, 0, ?)', [id, STATE]);
    return new RawTransactions(owner, ids);
  }

  /** Transaction `i` of round `seq`; each pair once. */
  async run(i: number, seq: number): Promise<void> {
    const id = this.ids[i % this.ids.length] ?? '';
    const q = this.db.createQueryRunner();
    await q.startTransaction();
    await q.query('SELECT seq, body FROM raw_process WHERE id = ? FOR UPDATE', [id]);
    await q.query('INSERT INTO raw_journal (process_id, seq, data) VALUES (?,?,?)', [id, seq, '{"type":"Something"}']);
    await q.query('UPDATE raw_process SET seq = ?, body = ? WHERE id = ?', [seq, STATE, id]);
    await q.commitTransaction();
    await q.release();
  }
}

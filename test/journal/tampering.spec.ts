import { linkHash } from '#libs/journal/chain.js';
import type { JournalRow } from '#libs/journal/rows.js';
import { fromSql } from '#libs/journal/sql-time.js';
import { SetClock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import { openAsOwner } from '../support/database.js';
import { setStage, type Stage } from '../support/stage.js';
import { filed, seqsOf, versionOf } from './support/cases.js';
import { faultOf } from './support/chain-of.js';

describe('somebody with every right on the database', () => {
  let stage: Stage;
  let owner: DataSource;
  beforeAll(async () => {
    stage = await setStage(new SetClock('2026-03-02T02:00:00.000Z'));
    owner = await openAsOwner(stage.settings);
  });
  afterAll(async () => {
    await owner.destroy();
    await stage.close();
  });

  const copyOf = async (id: string, seq: number) => ((await owner.query('SELECT * FROM journal WHERE process_id = ? AND seq = ?', [id, seq])) as JournalRow[])[0]!;
  const insert = (row: JournalRow) =>
    owner.query(`INSERT INTO journal (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?').join(', ')})`, Object.values(row));
  /** A forger knows how the hashes are made. */
  const relinked = (row: JournalRow, prev: string): JournalRow => ({
    ...row, command_key: null, prev_hash: prev, hash: linkHash(prev, { processId: row.process_id, seq: row.seq, type: row.type, data: row.data, at: fromSql(row.at), by: row.by_id }),
  });

  it('leaves no trace as long as nothing is touched', async () => {
    const id = await filed(stage);
    expect(await versionOf(stage, id)).toBeGreaterThan(4);
    expect(await faultOf(stage.db, id)).toBeNull();
  });

  it.each([
    ['data', "REPLACE(data, '某某化工', '别人化工')"], ['at', "at + INTERVAL 1 DAY"], ['by_id', "'somebody-else'"], ['type', "'CaseWithdrawn'"], ['hash', 'REVERSE(hash)'], ['prev_hash', 'REVERSE(hash)'],
  ])('is found when the %s of a row is changed', async (column, value) => {
    const id = await filed(stage);
    await owner.query(`UPDATE journal SET ${column} = ${value} WHERE process_id = ? AND seq = 1`, [id]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: 1, fault: 'changed' });
  });

  it('is found when a row is changed and its own hash made to match', async () => {
    const id = await filed(stage);
    const row = await copyOf(id, 2);
    const forged = relinked({ ...row, data: row.data.replace('ClockStarted', 'ClockStartet') }, row.prev_hash);
    await owner.query('UPDATE journal SET data = ?, hash = ? WHERE process_id = ? AND seq = 2', [forged.data, forged.hash, id]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: 3, fault: 'changed' });
  });

  it.each([1, 3])('is found when row %i is missing', async (seq) => {
    const id = await filed(stage);
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = ?', [id, seq]);
    expect(await faultOf(stage.db, id)).toEqual({ seq, fault: 'missing' });
  });

  it('is found when a row is missing and the others have moved up', async () => {
    const id = await filed(stage);
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = 3', [id]);
    await owner.query('UPDATE journal SET seq = seq - 1 WHERE process_id = ? AND seq > 3 ORDER BY seq', [id]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: 3, fault: 'changed' });
  });

  it('is found when a row is inserted between two', async () => {
    const id = await filed(stage);
    await owner.query('UPDATE journal SET seq = seq + 1 WHERE process_id = ? AND seq >= 3 ORDER BY seq DESC', [id]);
    const before = await copyOf(id, 2);
    await insert(relinked({ ...before, seq: 3 }, before.hash));
    expect(await faultOf(stage.db, id)).toEqual({ seq: 4, fault: 'changed' });
  });

  it('is found when a well-made row is added at the end', async () => {
    const id = await filed(stage);
    const last = await copyOf(id, await versionOf(stage, id));
    await insert(relinked({ ...last, seq: last.seq + 1 }, last.hash));
    expect(await faultOf(stage.db, id)).toEqual({ seq: last.seq + 1, fault: 'inserted' });
  });

  it('is found when the end is cut off, or all of it', async () => {
    const id = await filed(stage);
    const { length } = await seqsOf(stage, id);
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = ?', [id, length]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: length, fault: 'truncated' });
    await owner.query('DELETE FROM journal WHERE process_id = ?', [id]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: 1, fault: 'truncated' });
  });

  it('is found when the case itself is taken out from above its journal', async () => {
    const id = await filed(stage);
    await owner.query('DELETE FROM process WHERE id = ?', [id]);
    expect(await faultOf(stage.db, id)).toEqual({ seq: 1, fault: 'no-process' });
  });

  it("is found when one case's journal is put in the place of another's", async () => {
    const [a, b] = [await filed(stage), await filed(stage)];
    await owner.query('DELETE FROM journal WHERE process_id = ?', [a]);
    await owner.query('UPDATE journal SET process_id = ? WHERE process_id = ?', [a, b]);
    expect(await faultOf(stage.db, a)).toEqual({ seq: 1, fault: 'changed' });
  });
});

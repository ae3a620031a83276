import { auditAccesses } from '#libs/access-log/audit-access.js';
import { writeAccesses } from '#libs/access-log/write.js';
import { auditRecords } from '#libs/administration/audit-record.js';
import { administer } from '#libs/administration/record.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { auditChains } from '#libs/journal/audit.js';
import { SetClock } from '#libs/settings/clock.js';
import { sealJournal, sealPath } from '#libs/seal/seal-journal.js';
import { verifySeals } from '#libs/seal/verify-seals.js';
import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openAsOwner } from '../support/database.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';

describe('daily seals', () => {
  const clock = new SetClock('2026-03-02T02:00:00.000Z');
  let folder: string;
  let stage: Stage;
  let owner: DataSource;
  const options = () => ({ folder, key: 'seal-of-the-tests' });
  const sealAt = (at: string) => sealJournal(stage.db, options(), at);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anqi-seals-'));
    clock.set('2026-03-02T02:00:00.000Z');
    stage = await setStage(clock);
    owner = await openAsOwner(stage.settings);
  });
  afterEach(async () => {
    await owner.destroy();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const twoDays = async () => {
    const first = await stage.give('officer1', undefined, 'register-case', registration());
    await sealAt('2026-03-02T16:10:00.000Z');
    clock.set('2026-03-03T02:00:00.000Z');
    await stage.give('deputy', first, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
    const second = await stage.give('officer1', undefined, 'register-case', registration());
    await sealAt('2026-03-03T16:10:00.000Z');
    return { first, second };
  };

  it('are made once a legal day, whoever asks, and hold what changed', async () => {
    const { first } = await twoDays();
    expect(await sealAt('2026-03-03T16:20:00.000Z')).toBe(false);
    expect(readFileSync(sealPath(folder, '2026-03-03'), 'utf8').split('\n').filter(Boolean)).toHaveLength(1);
    expect(readFileSync(sealPath(folder, '2026-03-04'), 'utf8').split('\n').filter(Boolean)).toHaveLength(2);
    expect(readFileSync(sealPath(folder, '2026-03-03'), 'utf8')).toContain(first);
    expect(await verifySeals(stage.db, options())).toEqual({ seals: 2, breaks: [] });
  });

  it('are neither doubled nor skipped when the clock is put back by days and forward again', async () => {
    await twoDays();
    for (const at of ['2026-03-01T16:10:00.000Z', '2026-03-03T15:50:00.000Z', '2026-03-03T16:20:00.000Z']) expect([at, await sealAt(at)]).toEqual([at, false]);
    expect(await sealAt('2026-03-04T16:10:00.000Z')).toBe(true);
    expect(await verifySeals(stage.db, options())).toEqual({ seals: 3, breaks: [] });
  });

  it('leave nothing out that changed while a seal lay ahead of its time, made by clocks that have been put back since', async () => {
    await twoDays();
    await sealAt('2026-03-04T16:10:00.000Z');
    clock.set('2026-03-04T03:00:00.000Z');
    const meanwhile = await stage.give('officer1', undefined, 'register-case', registration());
    expect(await sealAt('2026-03-04T16:10:00.000Z')).toBe(false);
    expect(await sealAt('2026-03-05T16:10:00.000Z')).toBe(true);
    expect(readFileSync(sealPath(folder, '2026-03-06'), 'utf8')).toContain(meanwhile);
    expect(await verifySeals(stage.db, options())).toEqual({ seals: 4, breaks: [] });
  });

  it('have their file in the end though whoever made it was killed before giving it its name; two at once leave nothing behind', async () => {
    await twoDays();
    renameSync(sealPath(folder, '2026-03-04'), `${sealPath(folder, '2026-03-04')}.of-the-killed`);
    expect((await verifySeals(stage.db, options())).breaks).toEqual([{ day: '2026-03-04', fault: 'file-missing' }]);
    expect(await sealAt('2026-03-03T16:20:00.000Z')).toBe(false);
    expect(await verifySeals(stage.db, options())).toEqual({ seals: 2, breaks: [] });
    expect((await Promise.all([1, 2, 3].map(() => sealAt('2026-03-04T16:10:00.000Z')))).filter(Boolean)).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['2026-03-03.seal', '2026-03-04.seal', '2026-03-05.seal']);
  });

  it('find a newest row that was deleted with its head reset, which the chain alone cannot', async () => {
    const { first } = await twoDays();
    const rows = (await owner.query('SELECT seq, prev_hash FROM journal WHERE process_id = ? ORDER BY seq DESC LIMIT 1', [first])) as { seq: number; prev_hash: string }[];
    const last = rows[0];
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = ?', [first, last?.seq]);
    await owner.query('UPDATE process SET seq = ?, head_hash = ? WHERE id = ?', [(last?.seq ?? 1) - 1, last?.prev_hash, first]);
    expect((await auditChains(stage.db)).breaks).toEqual([]);
    expect((await verifySeals(stage.db, options())).breaks).toEqual([{ day: '2026-03-04', fault: 'record-gone', processId: first, seq: last?.seq }]);
  });

  it('find a whole chain that was written anew', async () => {
    const { second } = await twoDays();
    await owner.query("UPDATE journal SET hash = REPEAT('a', 64) WHERE process_id = ? ORDER BY seq DESC LIMIT 1", [second]);
    expect((await verifySeals(stage.db, options())).breaks).toMatchObject([{ day: '2026-03-04', fault: 'record-changed', processId: second }]);
  });

  it('find a seal file that is changed or gone, a line that was taken out, and a forged signature', async () => {
    await twoDays();
    const file = sealPath(folder, '2026-03-03');
    const text = readFileSync(file, 'utf8');
    chmodSync(file, 0o600);
    appendFileSync(file, '\n ');
    expect((await verifySeals(stage.db, options())).breaks).toEqual([{ day: '2026-03-03', fault: 'file-changed' }]);
    rmSync(file);
    expect((await verifySeals(stage.db, options())).breaks).toEqual([{ day: '2026-03-03', fault: 'file-missing' }]);
    writeFileSync(file, text);
    expect((await verifySeals(stage.db, { folder, key: 'another key' })).breaks.map((b) => b.fault)).toEqual(['signature', 'signature']);
    await owner.query("DELETE FROM seal WHERE day = '2026-03-03'");
    expect((await verifySeals(stage.db, options())).breaks).toEqual([{ day: '2026-03-04', fault: 'order' }, { day: '2026-03-03', fault: 'not-in-database' }]);
  });

  it('cannot be changed by the application', async () => {
    await twoDays();
    await expect(stage.db.query("UPDATE seal SET heads = 0")).rejects.toThrow(/denied/);
    await expect(stage.db.query('DELETE FROM seal')).rejects.toThrow(/denied/);
  });

  it('hold the records of administration and access too: either cut with its head reset is found, without any key of personal data', async () => {
    const me = { bureauId: stage.bureauId, id: stage.ids['director'] ?? '', now: '2026-03-02T02:00:00.000Z' };
    for (const act of ['one', 'two']) await administer(stage.db, me, () => Promise.resolve({ deed: { act, subject: me.id }, value: null }));
    const access = { bureauId: me.bureauId, readerId: me.id, what: 'case', processId: null, objectId: null, items: 1, origin: 'own-network', at: me.now } as const;
    await writeAccesses(stage.db, [access, access]);
    await sealAt('2026-03-02T16:10:00.000Z');
    expect(readFileSync(sealPath(folder, '2026-03-03'), 'utf8')).toMatch(/^access:\S{26} 2 \w{64}\nadministration:\S{26} 2 \w{64}\n$/);
    const keyless = await openDatabase({ ...stage.settings, privacy: { key: '', oldKey: '' } });
    try {
      const verify = async () => (await verifySeals(keyless, options())).breaks;
      expect(await verify()).toEqual([]);
      await owner.query('DELETE FROM administration WHERE seq = 2');
      await owner.query('UPDATE bureau SET admin_seq = 1, admin_head = (SELECT hash FROM administration WHERE seq = 1)');
      await owner.query('DELETE FROM access_log WHERE seq = 2');
      await owner.query('UPDATE access_chain SET seq = 1, head = (SELECT hash FROM access_log WHERE seq = 1)');
      expect([await auditRecords(keyless), await auditAccesses(keyless)].map((a) => a.breaks)).toEqual([[], []]);
      const gone = { day: '2026-03-03', fault: 'record-gone', processId: me.bureauId, seq: 2 };
      expect(await verify()).toEqual([{ ...gone, chain: 'access' }, { ...gone, chain: 'administration' }]);
    } finally {
      await keyless.destroy();
    }
  });
});

import { missingEvidence } from '#libs/backup/evidence-list.js';
import { EVIDENCE_FILE } from '#libs/backup/manifest.js';
import { restoreDatabase } from '#libs/backup/restore-database.js';
import { takeBackup } from '#libs/backup/take-backup.js';
import { fileStoreOf } from '#libs/files/open-store.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { sealJournal } from '#libs/seal/seal-journal.js';
import { verifySeals } from '#libs/seal/verify-seals.js';
import { SetClock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporal } from '../../docker/local/temporal.mjs';
import { openAsOwner } from '../support/database.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { restoreFrom, type Restored } from './restored.js';

const DAY = 86_400_000;
const NOTHING_APART = { unwatched: [], adrift: [], outOfStep: [] };

/**
 * Two backups of one running installation. Between them, `late` sounds its alarms, `moved` moves, `ended` ends and
 * `opened` is opened; whatever the two stores of a restore are of, the journal decides.
 */
describe('backup and restore of both stores', () => {
  const clock = new SetClock(new Date(Date.now() - 140 * DAY).toISOString());
  const folder = mkdtempSync(join(tmpdir(), 'anqi-backup-'));
  const first = join(folder, 'first');
  const second = join(folder, 'second');
  const cases = { late: '', moved: '', ended: '', opened: '' };
  /** One instant for both databases: two could lie on either side of midnight. */
  let sealedAt: string;
  let temporal: Awaited<ReturnType<typeof startTemporal>>;
  let stage: Stage;
  let settings: Settings;
  let driver: Driver;
  let worker: WorkerProcess;

  const open = (discoveredOn = clock.now().slice(0, 10)) => stage.give('officer1', undefined, 'register-case', registration({ discoveredOn }));
  const approve = (id: string) => stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  const behind = async () => Number(((await stage.db.query('SELECT COUNT(*) AS n FROM process WHERE to_clock = 1')) as { n: string }[])[0]?.n);
  const backup = (to: string) => takeBackup(stage.db, settings, { to, temporalFile: join(folder, 'temporal.db') });

  beforeAll(async () => {
    temporal = await startTemporal({ dbFile: join(folder, 'temporal.db'), headless: true, durable: false });
    stage = await setStage(clock, (id, kind) => void driver.wake(id, kind));
    settings = { ...stage.settings, dataDir: join(folder, 'files'), temporal: { ...stage.settings.temporal, address: temporal.address } };
    driver = Driver.connect(settings.temporal, createLogger('test', 'silent'));
    worker = new WorkerProcess(settings);
    worker.start();
    clock.set(new Date(Date.now() - 5_000).toISOString());
    cases.moved = await open();
    cases.ended = await open();
    await until('the first look of the workflows', async () => (await behind()) === 0);
    await worker.stop();
    clock.set(new Date(Date.now() - 140 * DAY).toISOString());
    cases.late = await open();
    await approve(cases.late);
    await backup(first);

    worker.start();
    clock.set(new Date(Date.now() - 5_000).toISOString());
    await approve(cases.moved);
    await stage.give('deputy', cases.ended, 'decline-filing', { reason: '证据不足' });
    cases.opened = await open();
    await until('the alarms of the late case', async () => (await stage.types(cases.late)).filter((t) => t === 'EscalationRaised').length === 3);
    await until('the workflows to have seen it all', async () => (await behind()) === 0);
    sealedAt = new Date(Date.now() + 120_000).toISOString();
    await sealJournal(stage.db, sealOptions(settings), sealedAt);
    await backup(second);
    await worker.stop();
    await temporal.stop();
  }, 120_000);
  afterAll(async () => {
    // Any of them may be missing where the preparation failed.
    await worker?.stop();
    await driver?.close();
    await temporal?.stop();
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Repaired, and after the worker's first looks: each open case watched, each alarm sounded once, nothing apart. */
  async function expectWhole(restored: Restored, openCases: readonly string[]): Promise<void> {
    restored.worker.start();
    await until('the clocks to catch up', async () => (await restored.count(cases.late, 'EscalationRaised')) === 3);
    await until('the stores to agree', async () => {
      const { unwatched, adrift, outOfStep } = await restored.reconcile(false);
      return [...unwatched, ...adrift, ...outOfStep].length === 0;
    });
    for (const id of openCases) expect([id, await restored.isRunning(id)]).toEqual([id, true]);
    expect(await restored.count(cases.late, 'DeadlineMissed')).toBe(1);
    expect(await restored.count(cases.late, 'EscalationRaised')).toBe(3);
    await expectSound(restored.db);
  }

  it('agree where both are of one backup', async () => {
    const restored = await restoreFrom({ database: second, temporal: second, folder, original: settings });
    try {
      expect(await restored.reconcile(false)).toMatchObject({ open: 3, running: 3, ...NOTHING_APART });
      expect(await verifySeals(restored.db, sealOptions(settings))).toEqual({ seals: 1, breaks: [] });
    } finally {
      await restored.close();
    }
  }, 180_000);

  it('repair a Temporal older than the journal', async () => {
    const restored = await restoreFrom({ database: second, temporal: first, folder, original: settings });
    try {
      const found = await restored.reconcile(true);
      expect(found).toMatchObject({ unwatched: [cases.opened], adrift: [cases.ended] });
      expect(found.outOfStep.map((o) => o.processId).sort()).toEqual([cases.late, cases.moved].sort());
      expect(found.woken).toBe(4);
      await expectWhole(restored, [cases.late, cases.moved, cases.opened]);
    } finally {
      await restored.close();
    }
  }, 180_000);

  it('repair a journal older than Temporal, where workflows are ahead of their processes; the later seal says what was lost', async () => {
    const restored = await restoreFrom({ database: first, temporal: second, folder, original: settings });
    try {
      const found = await restored.reconcile(true);
      expect(found).toMatchObject({ unwatched: [cases.ended], adrift: [cases.opened] });
      expect(found.outOfStep.map((o) => o.processId).sort()).toEqual([cases.late, cases.moved].sort());
      for (const { seen, version } of found.outOfStep) expect(seen).toBeGreaterThan(version);
      const { breaks } = await verifySeals(restored.db, sealOptions(settings));
      expect(breaks[0]).toMatchObject({ fault: 'not-in-database' });
      expect(breaks.filter((b) => b.fault === 'record-gone').map((b) => b.processId).sort()).toEqual(Object.values(cases).sort());
      await expect(sealJournal(restored.db, sealOptions(settings), sealedAt)).rejects.toThrow(/older than its seals/);
      await expectWhole(restored, [cases.late, cases.moved, cases.ended]);
    } finally {
      await restored.close();
    }
  }, 180_000);

  describe('refuse', () => {
    const restore = (from: string, replacing = false) => restoreDatabase(settings, { from, replacing });
    const copied = (name: string) => {
      const to = join(folder, name);
      cpSync(second, to, { recursive: true });
      return to;
    };

    it('a backup that was cut short, is damaged, or lacks a part', async () => {
      const short = copied('short');
      rmSync(join(short, 'backup.json'));
      await expect(restore(short, true)).rejects.toThrow(/backup\.json is missing/);
      const edited = copied('edited');
      writeFileSync(join(edited, 'backup.json'), readFileSync(join(edited, 'backup.json'), 'utf8').replace('"format": 1', '"format":  1'));
      await expect(restore(edited, true)).rejects.toThrow(/backup\.json is damaged/);
      const damaged = copied('damaged');
      const dump = readFileSync(join(damaged, 'database.sql.gz'));
      dump[100] = (dump[100] ?? 0) ^ 1;
      writeFileSync(join(damaged, 'database.sql.gz'), dump);
      await expect(restore(damaged, true)).rejects.toThrow(/database\.sql\.gz is damaged/);
      const lacking = copied('lacking');
      rmSync(join(lacking, 'temporal.db'));
      await expect(restore(lacking, true)).rejects.toThrow(/lacks temporal\.db/);
    });

    it('to write over data unless told to, and over an earlier backup at all', async () => {
      await expect(restore(second)).rejects.toThrow(/--replace/);
      await expect(backup(first)).rejects.toThrow(/is not empty/);
      expect(await stage.types(cases.opened)).toContain('CaseRegistered');
    });
  });

  it('name the evidence files that are on record and not in the store', async () => {
    const owner = await openAsOwner(settings);
    try {
      await owner.query(
        `INSERT INTO file (id, bureau_id, process_id, seq, kind, name, media_type, size, sha256, fields, uploaded_by, uploaded_at, prev_hash, hash)
         VALUES ('01JZZZZZZZZZZZZZZZZZZZZZZZ', ?, ?, 1, 'document', 'x.pdf', 'application/pdf', 7, REPEAT('a', 64), '{}', ?, NOW(3), REPEAT('0', 64), REPEAT('0', 64))`,
        [stage.bureauId, cases.late, stage.ids['officer1']]);
      const to = join(folder, 'evidence');
      expect((await takeBackup(stage.db, settings, { to, temporalFile: null })).evidence).toEqual({ files: 1, bytes: 7 });
      expect(await missingEvidence(fileStoreOf(settings), join(to, EVIDENCE_FILE))).toEqual(['01JZZZZZZZZZZZZZZZZZZZZZZZ']);
    } finally {
      await owner.destroy();
    }
  });
});

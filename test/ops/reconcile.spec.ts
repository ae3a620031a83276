import { auditChains } from '#libs/journal/audit.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { reconcileJournal } from '#libs/journal/reconcile.js';
import { readProcess } from '#libs/journal/read.js';
import { reconcileLifecycle } from '#libs/lifecycle/reconcile.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { systemClock } from '#libs/settings/clock.js';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('reconciling journal, read model and workflows', () => {
  let stage: Stage;
  let owner: DataSource;
  const open = () => stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: today() }));
  beforeAll(async () => {
    stage = await setStage(systemClock);
    owner = await openDatabase(stage.settings, 'owner');
  });
  afterAll(async () => {
    await owner.destroy();
    await stage.close();
  });

  it('finds nothing to say where all agree', async () => {
    await open();
    expect((await reconcileJournal(stage.db, { repairing: false })).differences).toEqual([]);
  });

  it('names a snapshot and columns that differ, and rewrites them from the journal only when asked', async () => {
    const id = await open();
    const right = await readProcess(stage.db, stage.bureauId, id);
    await owner.query("UPDATE process SET state = JSON_SET(state, '$.harmful', 'x'), title = 'y', level = 2, next_due = NULL WHERE id = ?", [id]);
    const found = await reconcileJournal(stage.db, { repairing: false });
    expect(found.differences).toEqual([{ processId: id, what: ['snapshot', 'title', 'next_due', 'level'], repaired: false }]);
    expect((await reconcileJournal(stage.db, { repairing: true })).differences[0]?.repaired).toBe(true);
    expect((await reconcileJournal(stage.db, { repairing: false })).differences).toEqual([]);
    expect((await readProcess(stage.db, stage.bureauId, id))?.state).toEqual(right?.state);
  });

  it('leaves a row alone whose chain is broken, and the audit names the first broken record', async () => {
    const id = await open();
    await owner.query("UPDATE journal SET data = REPLACE(data, '检查记录 1', '检查记录 2') WHERE process_id = ? AND seq = 1", [id]);
    expect((await reconcileJournal(stage.db, { repairing: true })).differences).toEqual([{ processId: id, what: ['journal'], repaired: false }]);
    expect((await auditChains(stage.db)).breaks).toEqual([{ processId: id, seq: 1, fault: 'changed' }]);
    await owner.query("UPDATE journal SET data = REPLACE(data, '检查记录 2', '检查记录 1') WHERE process_id = ? AND seq = 1", [id]);
    expect((await auditChains(stage.db)).breaks).toEqual([]);
  });

  it('audits a lost last record, a lost middle one, and records whose process is gone', async () => {
    const id = await open();
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = 2', [id]);
    expect((await auditChains(stage.db)).breaks).toEqual([{ processId: id, seq: 2, fault: 'truncated' }]);
    await owner.query('DELETE FROM process WHERE id = ?', [id]);
    expect((await auditChains(stage.db)).breaks).toEqual([{ processId: id, seq: 1, fault: 'no-process' }]);
    await owner.query('DELETE FROM journal WHERE process_id = ?', [id]);
    const other = await open();
    await stage.give('deputy', other, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = 2', [other]);
    expect((await auditChains(stage.db)).breaks).toEqual([{ processId: other, seq: 2, fault: 'missing' }]);
    await owner.query('DELETE FROM process WHERE id = ?', [other]);
    await owner.query('DELETE FROM journal WHERE process_id = ?', [other]);
  });

  it('finds a process without a workflow and a workflow without a process, and wakes both when asked', async () => {
    const { temporal } = stage.settings;
    const connection = await Connection.connect({ address: temporal.address });
    const client = new Client({ connection, namespace: temporal.namespace });
    const driver = Driver.over(client, temporal.taskQueue, createLogger('test', 'silent'));
    const look = (repairing: boolean) => reconcileLifecycle(stage.db, client, driver, { taskQueue: temporal.taskQueue, repairing });
    try {
      const { unwatched } = await look(false);
      expect(unwatched.length).toBeGreaterThan(0);
      const stray = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
      await driver.wake(stray, 'enforcement-case');
      await until('the list to show it', async () => (await look(false)).adrift.includes(stray));
      expect(await look(true)).toMatchObject({ unwatched, adrift: [stray], woken: unwatched.length + 1 });
      expect((await look(false)).unwatched).toEqual([]);
      for (const id of [...unwatched, stray]) await client.workflow.getHandle(id).terminate('the test is over');
    } finally {
      await connection.close();
    }
  }, 60_000);
});

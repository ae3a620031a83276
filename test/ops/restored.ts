import { openDatabase } from '#libs/journal/data-source.js';
import { reconcileJournal } from '#libs/journal/reconcile.js';
import { reconcileLifecycle, type LifecycleReconciliation } from '#libs/lifecycle/reconcile.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { restoreDatabase } from '#libs/backup/restore-database.js';
import { createLogger } from '#libs/runtime/log.js';
import type { Settings } from '#libs/settings/settings.js';
import { Client, Connection } from '@temporalio/client';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { startTemporal } from '../../docker/local/temporal.mjs';
import { createTestDatabase } from '../support/database.js';
import { WorkerProcess } from '../support/worker-process.js';

/** An installation made of the database of one backup and the Temporal of another. */
export interface Restored {
  readonly db: DataSource;
  readonly settings: Settings;
  readonly worker: WorkerProcess;
  reconcile(repairing: boolean): Promise<LifecycleReconciliation>;
  isRunning(processId: string): Promise<boolean>;
  count(processId: string, type: string): Promise<number>;
  close(): Promise<void>;
}

interface Sources { readonly database: string; readonly temporal: string; readonly folder: string; readonly original: Settings }

/** What was started goes away with `close`, or at once where not all of it could be. */
export async function restoreFrom({ database, temporal, folder, original }: Sources): Promise<Restored> {
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await build({ database, temporal, folder, original }, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function build({ database, temporal, folder, original }: Sources, undo: (() => Promise<unknown>)[], close: () => Promise<void>): Promise<Restored> {
  const fresh = await createTestDatabase();
  undo.push(() => fresh.drop());
  await restoreDatabase(fresh.settings, { from: database, replacing: false });
  const dbFile = join(folder, `${fresh.settings.db.name}.db`);
  copyFileSync(join(temporal, 'temporal.db'), dbFile);
  const server = await startTemporal({ dbFile, headless: true, durable: false });
  undo.push(() => server.stop());
  const settings: Settings = { ...fresh.settings, dataDir: original.dataDir, temporal: { ...original.temporal, address: server.address } };
  const db = await openDatabase(settings);
  undo.push(() => db.destroy());
  expect((await reconcileJournal(db, { repairing: false })).differences).toEqual([]);
  const client = new Client({ connection: await Connection.connect({ address: server.address }), namespace: settings.temporal.namespace });
  const { taskQueue } = settings.temporal;
  const driver = Driver.over(client, taskQueue, createLogger('test', 'silent'));
  undo.push(() => driver.close());
  const worker = new WorkerProcess(settings);
  undo.push(() => worker.stop());
  return {
    db, settings, worker,
    reconcile: (repairing) => reconcileLifecycle(db, client, driver, { taskQueue, repairing, settledMs: 0 }),
    isRunning: (id) => client.workflow.getHandle(id).describe().then(({ status }) => status.name === 'RUNNING', () => false),
    async count(id, type) {
      const [row] = (await db.query('SELECT COUNT(*) AS n FROM journal WHERE process_id = ? AND type = ?', [id, type])) as { n: string }[];
      return Number(row?.n);
    },
    close,
  };
}

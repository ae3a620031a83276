import { reconcileJournal, type JournalReconciliation } from '#libs/journal/reconcile.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { reconcileLifecycle, type LifecycleReconciliation } from '#libs/lifecycle/reconcile.js';
import { createLogger } from '#libs/runtime/log.js';
import type { Settings } from '#libs/settings/settings.js';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run reconcile -- [--repair]
  核对案件流水、快照、列表数据与工作流；--repair 修复能由流水证明的
  compares journal, snapshots, list columns and workflows; --repair mends what the journal proves`;

function tellJournal({ processes, differences }: JournalReconciliation): void {
  for (const { processId, what, repaired } of differences) {
    const state = repaired ? '已按流水修复 repaired from the journal' : what.includes('journal') ? '流水链不符，见 npm run audit -- verify' : '未修复 not repaired';
    console.log(`${processId}  ${what.join(', ')}  ${state}`);
  }
  console.log(`案件 ${processes}，与流水不符 ${differences.length}，已修复 ${differences.filter((d) => d.repaired).length} — processes ${processes}, differing ${differences.length}`);
}

function tellLifecycle({ open, running, unwatched, adrift, outOfStep, woken }: LifecycleReconciliation): void {
  for (const id of unwatched) console.log(`${id}  没有运行中的工作流 no running workflow`);
  for (const id of adrift) console.log(`${id}  工作流没有对应的在办案件 a workflow without an open process`);
  for (const { processId, seen, version } of outOfStep) console.log(`${processId}  工作流所见版本 ${seen ?? '不详'}，流水版本 ${version} the workflow has seen ${seen ?? 'an unknown version'}, the journal is at ${version}`);
  console.log(`在办 ${open}，工作流 ${running}，缺工作流 ${unwatched.length}，多余工作流 ${adrift.length}，版本不一 ${outOfStep.length}，已唤醒 ${woken} — open ${open}, running ${running}, unwatched ${unwatched.length}, adrift ${adrift.length}, out of step ${outOfStep.length}, woken ${woken}`);
}

async function withTemporal<T>({ temporal }: Settings, work: (client: Client, driver: Driver) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: temporal.address, connectTimeout: '5 seconds' });
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    return await work(client, Driver.over(client, temporal.taskQueue, createLogger('reconcile', 'silent')));
  } finally {
    await connection.close();
  }
}

async function reconcile(db: DataSource, settings: Settings, repairing: boolean): Promise<number> {
  const journal = await reconcileJournal(db, { repairing });
  tellJournal(journal);
  const { taskQueue } = settings.temporal;
  const lifecycle = await withTemporal(settings, (client, driver) => reconcileLifecycle(db, client, driver, { taskQueue, repairing }));
  tellLifecycle(lifecycle);
  const left = journal.differences.filter((d) => !d.repaired).length + (lifecycle.unwatched.length + lifecycle.adrift.length + lifecycle.outOfStep.length - lifecycle.woken);
  return left === 0 ? 0 : 1;
}

await runProgram(USAGE, () => {
  const { values } = readOptions({ repair: { type: 'boolean', default: false } });
  return withDatabase((db, settings) => reconcile(db, settings, values.repair));
});

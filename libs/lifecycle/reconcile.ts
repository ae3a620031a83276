import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { WORKFLOWS, type Driver } from './driver.js';

/** Descriptions asked for at once. */
const AT_ONCE = 20;

export interface LifecycleReconciliation {
  readonly open: number;
  readonly running: number;
  /** Open processes that no running workflow watches; started anew when asked. */
  readonly unwatched: readonly string[];
  /** Running workflows whose process is absent or has ended; told to look again when asked, upon which they end. */
  readonly adrift: readonly string[];
  readonly woken: number;
}

async function openProcesses(db: DataSource): Promise<Map<string, string>> {
  const rows = (await db.query('SELECT id, kind FROM process WHERE ended = 0 ORDER BY id')) as { id: string; kind: string }[];
  return new Map(rows.map((r) => [r.id, r.kind]));
}

async function runningWorkflows(client: Client, taskQueue: string): Promise<string[]> {
  const types = Object.values(WORKFLOWS).map((type) => `'${type}'`).join(', ');
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running' AND WorkflowType IN (${types}) AND TaskQueue = '${taskQueue}'` })) ids.push(workflowId);
  return ids;
}

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Not through `wake`, which would start a workflow anew if this one has ended meanwhile. */
async function lookAgain(client: Client, workflowId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId).signal('changed');
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Those for which the server itself says so: its list lags behind by a second or two. */
async function confirmed(ids: readonly string[], holds: (id: string) => Promise<boolean>): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const part = ids.slice(i, i + AT_ONCE);
    const verdicts = await Promise.all(part.map(holds));
    found.push(...part.filter((_, n) => verdicts[n]));
  }
  return found;
}

/** Compares the open processes with the running workflows, each way, and wakes what is out of step when asked. Throws when Temporal is away. */
export async function reconcileLifecycle(
  db: DataSource, client: Client, driver: Driver, { taskQueue, repairing }: { taskQueue: string; repairing: boolean },
): Promise<LifecycleReconciliation> {
  const listed = await runningWorkflows(client, taskQueue);
  // Read after the list: a case opened meanwhile has its workflow confirmed below.
  const open = await openProcesses(db);
  const known = new Set(listed);
  const unwatched = await confirmed([...open.keys()].filter((id) => !known.has(id)), async (id) => !(await isRunning(client, id)));
  const adrift = await confirmed(listed.filter((id) => !open.has(id)), (id) => isRunning(client, id));
  let woken = 0;
  if (repairing) {
    for (const id of unwatched) if (await driver.wake(id, open.get(id) ?? '')) woken += 1;
    for (const id of adrift) if (await lookAgain(client, id)) woken += 1;
  }
  return { open: open.size, running: listed.length, unwatched, adrift, woken };
}

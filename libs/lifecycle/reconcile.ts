import { WorkflowNotFoundError, type Client, type WorkflowExecutionInfo } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { toSql } from '#libs/journal/sql-time.js';
import { WORKFLOWS, type Driver } from './driver.js';

/** Where a workflow says which version it has seen last. */
const VERSION = 'AnqiVersion';
/** A change younger than this is still on its way to the workflow. */
const SETTLED_MS = 60_000;
/** Descriptions asked for at once. */
const AT_ONCE = 20;

export interface OutOfStep {
  readonly processId: string;
  /** Null when it does not say: started by an earlier release, or never run by a worker. */
  readonly seen: number | null;
  readonly version: number;
}

export interface ReconcileOptions {
  readonly taskQueue: string;
  readonly repairing: boolean;
  readonly settledMs?: number;
}

export interface LifecycleReconciliation {
  readonly open: number;
  readonly running: number;
  /** Open processes that no running workflow watches; started anew when asked. */
  readonly unwatched: readonly string[];
  /** Running workflows whose process is absent or has ended; told to look again when asked, upon which they end. */
  readonly adrift: readonly string[];
  /** Running workflows that have seen another version than the journal's, as after the restore of one store; told to look again when asked. */
  readonly outOfStep: readonly OutOfStep[];
  readonly woken: number;
}

interface Open { readonly id: string; readonly kind: string; readonly seq: number; readonly changed_at: string }

async function openProcesses(db: DataSource): Promise<Map<string, Open>> {
  const rows = (await db.query('SELECT id, kind, seq, changed_at FROM process WHERE ended = 0 ORDER BY id')) as Open[];
  return new Map(rows.map((r) => [r.id, r]));
}

function versionOf(attributes: WorkflowExecutionInfo['typedSearchAttributes']): number | null {
  const found = attributes.getAll().find(({ key }) => key.name === VERSION)?.value;
  return typeof found === 'number' ? found : null;
}

async function runningWorkflows(client: Client, taskQueue: string): Promise<Map<string, number | null>> {
  const types = Object.values(WORKFLOWS).map((type) => `'${type}'`).join(', ');
  const seen = new Map<string, number | null>();
  for await (const { workflowId, typedSearchAttributes } of client.workflow.list({ query: `ExecutionStatus = 'Running' AND WorkflowType IN (${types}) AND TaskQueue = '${taskQueue}'` })) {
    seen.set(workflowId, versionOf(typedSearchAttributes));
  }
  return seen;
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

/** Those whose workflow has seen another version than the journal's; a change still on its way is none. */
async function stepsApart(client: Client, open: ReadonlyMap<string, Open>, listed: ReadonlyMap<string, number | null>, settledMs: number): Promise<OutOfStep[]> {
  // A change later than now was stamped by a clock that has been put back: it is settled, too.
  const [settled, now] = [settledMs, 0].map((ms) => toSql(new Date(Date.now() - ms).toISOString())) as [string, string];
  const differing = [...open.values()].filter(({ id, seq, changed_at: at }) => listed.has(id) && listed.get(id) !== seq && (at < settled || at > now));
  const apart: OutOfStep[] = [];
  await confirmed(differing.map((p) => p.id), async (processId) => {
    const { status, typedSearchAttributes } = await client.workflow.getHandle(processId).describe();
    const version = open.get(processId)?.seq ?? 0;
    const seen = versionOf(typedSearchAttributes);
    if (status.name !== 'RUNNING' || seen === version) return false;
    apart.push({ processId, seen, version });
    return true;
  });
  return apart;
}

/** Compares the open processes with the running workflows, each way and version by version, and wakes what is out of step when asked. Throws when Temporal is away. */
export async function reconcileLifecycle(
  db: DataSource, client: Client, driver: Driver, { taskQueue, repairing, settledMs = SETTLED_MS }: ReconcileOptions,
): Promise<LifecycleReconciliation> {
  const listed = await runningWorkflows(client, taskQueue);
  // Read after the list: a case opened meanwhile has its workflow confirmed below.
  const open = await openProcesses(db);
  const unwatched = await confirmed([...open.keys()].filter((id) => !listed.has(id)), async (id) => !(await isRunning(client, id)));
  const adrift = await confirmed([...listed.keys()].filter((id) => !open.has(id)), (id) => isRunning(client, id));
  const outOfStep = await stepsApart(client, open, listed, settledMs);
  let woken = 0;
  if (repairing) {
    for (const id of [...unwatched, ...outOfStep.map((o) => o.processId)]) if (await driver.wake(id, open.get(id)?.kind ?? '')) woken += 1;
    for (const id of adrift) if (await lookAgain(client, id)) woken += 1;
  }
  return { open: open.size, running: listed.size, unwatched, adrift, outOfStep, woken };
}

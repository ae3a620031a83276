import type { Client } from '@temporalio/client';

/** Payloads stand as base64 under `data` in a history's JSON. */
function readable(key: string, value: unknown): unknown {
  return key === 'data' && typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : value;
}

/** Everything a workflow's history holds, payloads decoded, as one text. */
export async function historyText(client: Client, workflowId: string): Promise<string> {
  return JSON.stringify(await client.workflow.getHandle(workflowId).fetchHistory(), readable);
}

import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';
import { existsSync } from 'node:fs';

const BUILT = new URL('../../dist/workflow-bundle.js', import.meta.url).pathname;

/** The workflow code as it ships; `npm test` builds it first. */
export async function workflowBundle(): Promise<WorkflowBundle | { codePath: string }> {
  if (existsSync(BUILT)) return { codePath: BUILT };
  return bundleWorkflowCode({ workflowsPath: new URL('../../workflows/index.ts', import.meta.url).pathname });
}

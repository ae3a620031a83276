import { bundleWorkflowCode } from '@temporalio/worker';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Workflow-side half of tracing. A bundle of its own, so that a bureau that traces nothing does not carry it in every workflow. */
const TRACED = createRequire(import.meta.url).resolve('@temporalio/interceptors-opentelemetry/lib/workflow-interceptors');

/** Packs the workflow code once at build time, so that a worker starts at once and every worker runs the same code. */
async function bundle(name: string, workflowInterceptorModules: string[]): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.js', import.meta.url)),
    workflowInterceptorModules,
    logger: { trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error, log() {} },
  });
  writeFileSync(fileURLToPath(new URL(`../../${name}.js`, import.meta.url)), code);
}

await bundle('workflow-bundle', []);
await bundle('workflow-bundle-traced', [TRACED]);

import { Worker } from '@temporalio/worker';
import { readdirSync } from 'node:fs';
import { readHistory } from '../replay/history-file.js';
import { quietTemporal } from '../support/quiet-temporal.js';

const FOLDER = new URL('../replay/histories/', import.meta.url);
const TRACED = new URL('../../dist/workflow-bundle-traced.js', import.meta.url).pathname;

quietTemporal();

describe('tracing switched on while cases are running', () => {
  it.each(readdirSync(FOLDER).filter((f) => f.endsWith('.json')))('%s, recorded without, replays without a difference', async (file) => {
    await Worker.runReplayHistory({ workflowBundle: { codePath: TRACED } }, readHistory(new URL(file, FOLDER)));
  });
});

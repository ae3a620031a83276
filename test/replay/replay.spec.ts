import { WORKFLOWS } from '#libs/lifecycle/driver.js';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { readdirSync } from 'node:fs';
import { quietTemporal } from '../support/quiet-temporal.js';
import { workflowBundle } from '../support/workflow-bundle.js';
import { readHistory } from './history-file.js';
import { recordDeskHistories } from './record-desk.js';
import { recordHistories } from './record.js';

const FOLDER = new URL('./histories/', import.meta.url);

/** Set ANQI_RECORD=1 to record anew: only together with a versioned change of the workflow. */
if (process.env['ANQI_RECORD'] === '1') {
  await recordHistories(FOLDER);
  await recordDeskHistories(FOLDER);
} else quietTemporal();

describe('histories recorded by earlier versions', () => {
  const files = readdirSync(FOLDER).filter((f) => f.endsWith('.json'));

  it('are there for every workflow', () => {
    const types = files.map((file) => readHistory(new URL(file, FOLDER)).events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name);
    expect([...new Set(types)].sort()).toEqual(Object.values(WORKFLOWS).sort());
  });

  it.each(files)('%s replays without a difference', async (file) => {
    await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, readHistory(new URL(file, FOLDER)));
  });

  it('refuses a history that the workflow would not write', async () => {
    const history = readHistory(new URL('untouched.json', FOLDER));
    const shown = history.events?.find((e) => e.upsertWorkflowSearchAttributesEventAttributes);
    if (shown) {
      shown.eventType = temporal.api.enums.v1.EventType.EVENT_TYPE_TIMER_STARTED;
      shown.upsertWorkflowSearchAttributesEventAttributes = null;
      shown.timerStartedEventAttributes = { timerId: '1', startToFireTimeout: { seconds: null, nanos: 1 } };
    }
    await expect(Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history)).rejects.toThrow();
  });
});

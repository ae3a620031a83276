import type { WorkflowHandle } from '@temporalio/client';
import { DAY, decideAndServe, startTimedStage } from '../support/case-in-time.js';
import { writeHistory } from './history-file.js';

/** Drives the stories whose histories every later version of the workflow must be able to replay, and writes them down. */
export async function recordHistories(folder: URL): Promise<void> {
  const timed = await startTimedStage();
  const { time, stage } = timed;
  const write = async (name: string, handle: WorkflowHandle) => writeHistory(new URL(`${name}.json`, folder), await handle.fetchHistory());
  try {
    await timed.during('record', async () => {
      const published = await timed.file('record');
      await time.pass(3 * DAY);
      await decideAndServe(timed, published.id);
      await published.handle.signal('changed');
      await time.pass(DAY);
      await write('published', published.handle);

      const untouched = await timed.file('record');
      await time.pass(110 * DAY);
      await write('untouched', untouched.handle);

      const late = await timed.fileUnwatched();
      await stage.give('director', late, 'withdraw-case', { reason: '查无此事' });
      await stage.give('archivist', late, 'archive-case', { pages: 3, location: '柜一' });
      const ended = await timed.watch(late, 'record');
      await ended.result();
      await write('ended', ended);
    });
  } finally {
    await timed.close();
  }
}

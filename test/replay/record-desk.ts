import type { WorkflowHandle } from '@temporalio/client';
import { DAY, startTimedDesk, type TimedDesk } from '../petitions/support/petition-in-time.js';
import { writeHistory } from './history-file.js';

type Watch = (id: string, kind: string) => Promise<WorkflowHandle>;
const QUEUE = 'record-desk';

const register = (desk: TimedDesk) => desk.give('desk', 'petition', undefined, 'register-petition', {
  channel: 'letter', purpose: 'resolve', receivedOn: desk.today(), subject: '反映动火作业', content: '请求查处', petitioner: { kind: 'person', name: '示例信访人甲', phone: '13800000000' },
});

/** Late at fifteen days, answered, closed: the workflow has warned, climbed the ladder and ended. */
async function closedPetition(desk: TimedDesk, watch: Watch): Promise<WorkflowHandle> {
  const id = await register(desk);
  const handle = await watch(id, 'petition');
  await desk.time.pass(30 * DAY);
  const on = desk.today();
  await desk.give('desk', 'petition', id, 'accept-petition', { on, route: 'petition', notice: { on, method: 'post', proof: '回执' } });
  await handle.signal('changed');
  await desk.time.pass(10 * DAY);
  const answered = desk.today();
  await desk.give('desk', 'petition', id, 'issue-reply', { on: answered, text: '属实', basis: '依据' });
  await desk.give('desk', 'petition', id, 'record-result', { result: 'supported', detail: '整改' });
  await desk.give('desk', 'petition', id, 'serve-reply', { on: answered, method: 'direct', proof: '回证' });
  await desk.give('desk', 'petition', id, 'close-petition', { summary: '办结' });
  await handle.signal('changed');
  await handle.result();
  return handle;
}

/** Reopened by a sample check after the workflow had ended: a second one with the same id watches on. */
async function reopenedPetition(desk: TimedDesk, watch: Watch, closed: WorkflowHandle): Promise<WorkflowHandle> {
  const id = closed.workflowId;
  await desk.give('head', 'petition', id, 'sample-check', { passed: false, findings: '重办' });
  const handle = await watch(id, 'petition');
  await desk.time.pass(70 * DAY);
  return handle;
}

/** Untouched for ninety days, then withdrawn. */
async function lateReport(desk: TimedDesk, watch: Watch): Promise<WorkflowHandle> {
  const id = await desk.give('desk', 'hazard-report', undefined, 'register-report', {
    channel: 'hotline', matter: 'hidden-hazard', receivedOn: desk.today(), subject: '通道被堵', content: '堆满货物', place: '2号仓库', reporter: { kind: 'person' }, anonymous: true,
  });
  const handle = await watch(id, 'hazard-report');
  await desk.time.pass(90 * DAY);
  await desk.give('desk', 'hazard-report', id, 'withdraw-report', { on: desk.today(), reason: '误报' });
  await handle.signal('changed');
  await handle.result();
  return handle;
}

/** The stories of the desk whose histories every later version of its workflows must be able to replay. */
export async function recordDeskHistories(folder: URL): Promise<void> {
  const desk = await startTimedDesk();
  const write = async (name: string, handle: WorkflowHandle) => writeHistory(new URL(`${name}.json`, folder), await handle.fetchHistory());
  try {
    await desk.during(QUEUE, async (watch) => {
      const closed = await closedPetition(desk, watch);
      await write('petition-closed', closed);
      await write('petition-reopened', await reopenedPetition(desk, watch, closed));
      await write('report-withdrawn', await lateReport(desk, watch));
    });
  } finally {
    await desk.close();
  }
}

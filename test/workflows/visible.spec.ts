import { Client, Connection } from '@temporalio/client';
import { startTestApi, type TestApi } from '../support/api.js';
import { historyText } from '../support/history-text.js';
import { filed } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

describe('a case in Temporal', () => {
  let api: TestApi;
  let worker: WorkerProcess;
  let client: Client;
  beforeAll(async () => {
    api = await startTestApi();
    worker = new WorkerProcess(api.settings);
    worker.start();
    client = new Client({ connection: await Connection.connect({ address: api.settings.temporal.address }) });
  });
  afterAll(async () => {
    await worker.stop();
    await client.connection.close();
    await api.close();
  });

  it('is found by bureau, stage and due time, and says where it stands', async () => {
    const id = await filed(api);
    const query = `AnqiBureau = '120104' AND AnqiKind = 'enforcement-case' AND AnqiStage = 'investigation' AND AnqiNextDue > '2026-05-01T00:00:00Z' AND WorkflowId = '${id}'`;
    const found = async () => {
      const ids: string[] = [];
      for await (const workflow of client.workflow.list({ query })) ids.push(workflow.workflowId);
      return ids;
    };
    await until('the workflow to be searchable', async () => (await found()).includes(id));
    const description = await client.workflow.getHandle(id).describe();
    expect(description.status.name).toBe('RUNNING');
    expect(description.typedSearchAttributes.getAll().map((a) => a.key.name)).toEqual(expect.arrayContaining(['AnqiBureau', 'AnqiStage', 'AnqiLevel', 'AnqiNextDue', 'AnqiKind']));
  }, 60_000);

  it('carries ids only: no name, number or text of the case reaches its history', async () => {
    const id = await filed(api);
    await until('the workflow', async () => (await client.workflow.getHandle(id).describe().catch(() => null)) !== null);
    await until('its first look', async () => {
      const [row] = (await api.db.query('SELECT to_clock FROM process WHERE id = ?', [id])) as { to_clock: number }[];
      return row?.to_clock === 0;
    });
    const history = await historyText(client, id);
    expect(history).toContain(JSON.stringify(JSON.stringify({ processId: id })));
    for (const secret of ['某某化工', '91320100MA0T00011F', '安全生产教育', '执法员']) expect(history).not.toContain(secret);
  }, 60_000);
});

import { createLogger } from '#libs/runtime/log.js';
import { Client, Connection } from '@temporalio/client';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { symbols } from 'pino';
import { freePort } from '../../docker/local/ports.mjs';
import { hireTheRest } from '../api/support/staffing.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { historyText } from '../support/history-text.js';
import { until } from '../support/until.js';
import { ProgramProcess } from '../support/worker-process.js';

type Where = 'logs' | 'histories' | 'figures' | 'traces';

/** An API and a worker, and everything they tell to others than their users. */
export interface Listening extends Record<Where, () => Promise<string>> {
  readonly api: TestApi;
  /** What each must hold, or it was not listened to. */
  readonly marks: Readonly<Record<Where, readonly string[]>>;
  /** Lets a worker follow every process and sound what is due, and ends it. */
  afterAlarms(): Promise<void>;
  close(): Promise<void>;
}

/** An OpenTelemetry collector that keeps what it is sent. */
async function startCollector() {
  const parts: Buffer[] = [];
  const server = createServer((request, response) => {
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    text: () => Buffer.concat(parts).toString('utf8'),
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** The logger as it is in service, redaction and all; only its lines go elsewhere. */
function keepingLogger(kept: string[]) {
  const logger = createLogger('test', 'trace');
  (logger as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym]!.write = (line) => void kept.push(line);
  return logger;
}

export async function startListening(): Promise<Listening> {
  const collector = await startCollector();
  const lines: string[] = [];
  const api = await startTestApi({ env: { ANQI_TRACES_URL: collector.url }, logger: keepingLogger(lines) });
  await hireTheRest(api);
  const connection = await Connection.connect({ address: api.settings.temporal.address });
  const client = new Client({ connection });
  const port = await freePort();
  const worker = new ProgramProcess('worker', api.settings, { ANQI_LOG_LEVEL: 'trace', ANQI_WORKER_HTTP_PORT: String(port) }, { wrote: (text) => lines.push(text) });
  const metricsAt = async (origin: string) => (await fetch(`${origin}/metrics`)).text();
  const count = async (what: string) => Number(((await api.db.query(`SELECT COUNT(*) AS n FROM ${what}`)) as { n: string }[])[0]?.n);
  let figures = '';
  return {
    api,
    marks: { logs: ['worker polls'], histories: ['readAgenda', 'AnqiStage'], figures: ['anqi_command_seconds_count', 'program="worker"'], traces: ['execute correct-registration', 'RunActivity:readAgenda'] },
    async afterAlarms() {
      worker.start();
      await until('an alarm', async () => (await count("journal WHERE type = 'EscalationRaised'")) > 0, 100_000);
      await until('every workflow to have seen its process', async () => (await count('process WHERE to_clock = 1')) === 0, 100_000);
      figures = (await metricsAt(api.origin)) + (await metricsAt(`http://127.0.0.1:${port}`));
      await worker.stop();
    },
    logs: () => Promise.resolve(lines.join('')),
    figures: () => Promise.resolve(figures),
    async traces() {
      // Spans are sent in the background.
      await until('the last spans', () => Promise.resolve(collector.text().includes('execute correct-registration')));
      return collector.text();
    },
    async histories() {
      const ids = ((await api.db.query('SELECT id FROM process')) as { id: string }[]).map((r) => r.id);
      const texts = await Promise.all(ids.map(async (id) => {
        const { memo, typedSearchAttributes } = await client.workflow.getHandle(id).describe();
        return JSON.stringify([memo, typedSearchAttributes.getAll()]) + (await historyText(client, id));
      }));
      return texts.join('\n');
    },
    async close() {
      await worker.stop();
      await connection.close();
      await api.close();
      await collector.close();
    },
  };
}

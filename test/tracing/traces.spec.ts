import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestApi, type TestApi } from '../support/api.js';
import { filed, registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

interface Span { readonly name: string; readonly traceId: string; readonly spanId: string; readonly parentSpanId?: string; readonly service: string }
interface Sent { resourceSpans: { resource: { attributes: { key: string; value: { stringValue: string } }[] }; scopeSpans: { spans: Span[] }[] }[] }

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

describe('traces', () => {
  const spans: Span[] = [];
  let bodies = '';
  let collector: Server;
  let api: TestApi;
  let worker: WorkerProcess;
  beforeAll(async () => {
    collector = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        bodies += text;
        for (const { resource, scopeSpans } of (JSON.parse(text) as Sent).resourceSpans) {
          const service = resource.attributes.find((a) => a.key === 'service.name')?.value.stringValue ?? '';
          for (const span of scopeSpans.flatMap((s) => s.spans)) spans.push({ ...span, service });
        }
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((listening) => { collector.listen(0, '127.0.0.1', listening); });
    api = await startTestApi({ env: { ANQI_TRACES_URL: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces` } });
    worker = new WorkerProcess(api.settings);
    worker.start();
  });
  afterAll(async () => {
    await worker.stop();
    await api.close();
    await new Promise((closed) => collector.close(closed));
  });

  const named = (name: string) => spans.find((span) => span.traceId === TRACE && span.name === name);

  it('lead from the caller through the API and the journal into the workflow and its reading of the agenda', async () => {
    const { status } = await api.call('officer1', 'POST', '/api/cases', registration(), { 'idempotency-key': 'traced', traceparent: `00-${TRACE}-${CALLER}-01` });
    expect(status).toBe(201);
    // The workflow's own span ends with the case, years later; what it starts arrives at once.
    await until('the spans of the API and of the worker', () => Promise.resolve(['POST /api/cases', 'execute register-case', 'SignalWithStartWorkflow:enforcementCase', 'StartActivity:readAgenda', 'RunActivity:readAgenda'].every(named)));
    const request = named('POST /api/cases');
    const command = named('execute register-case');
    expect(request).toMatchObject({ parentSpanId: CALLER, service: 'anqi-api' });
    expect(command).toMatchObject({ parentSpanId: request?.spanId });
    expect(named('SignalWithStartWorkflow:enforcementCase')).toMatchObject({ parentSpanId: command?.spanId });
    expect(named('RunActivity:readAgenda')).toMatchObject({ parentSpanId: named('StartActivity:readAgenda')?.spanId, service: 'anqi-worker' });
  }, 60_000);

  it('say of a refused command why, and never what it was about', async () => {
    const id = await filed(api);
    await api.call('officer1', 'POST', `/api/cases/${id}/commands/archive-case`, { expectedVersion: 1, payload: {} });
    await until('the request', () => Promise.resolve(spans.some((s) => s.name.startsWith('POST /api/cases/:id/commands/'))));
    expect(bodies).toContain(id);
    for (const secret of ['某某化工', '91320100MA0T00011F', '安全生产教育', 'password-of-the-tests']) expect(bodies).not.toContain(secret);
  }, 60_000);
});

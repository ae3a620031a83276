import { readFileSync } from 'node:fs';
import { startTestApi, type TestApi } from '../support/api.js';
import { filed, give } from '../support/steps.js';

describe('/metrics', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const scrape = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/metrics`, { headers });
    return { status: response.status, text: await response.text() };
  };

  it('tells command latency, lag, overdue cases and open escalations, and names nobody', async () => {
    const id = await filed(api);
    await give(api, 'officer1', id, 'decide-penalty', {});
    await give(api, 'officer1', id, 'no-such-command-as-this', {});
    api.clock.set('2026-12-01T02:00:00.000Z');
    const processes = await Promise.all(api.origins.map((origin) => scrape(origin)));
    expect(processes.map((p) => p.status)).toEqual(processes.map(() => 200));
    const text = processes.map((p) => p.text).join('\n');
    const linesOf = (name: string, ...labels: string[]) => text.split('\n').filter((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)));
    const valueOf = (name: string, ...labels: string[]) => Number(linesOf(name, ...labels)[0]?.split(' ').at(-1));
    // Each process counts what it has done itself.
    const allOf = (...labels: string[]) => linesOf('anqi_command_seconds_count', ...labels).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    expect(allOf('command="approve-filing"', 'outcome="ok"', 'program="api"')).toBe(1);
    expect(allOf('command="decide-penalty"', 'outcome="refused"')).toBe(1);
    expect(allOf('command="unknown"', 'outcome="refused"')).toBe(1);
    expect(valueOf('anqi_overdue_processes', 'kind="enforcement-case"')).toBe(1);
    expect(valueOf('anqi_clocks_behind')).toBeGreaterThanOrEqual(0);
    for (const secret of ['某某化工', 't-officer1', 'no-such-command']) expect(text).not.toContain(secret);
  });
});

describe('the Grafana dashboard and the runbook', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it.each(['docker/grafana/anqi.json', 'docker/runbook.md'])('%s names only figures that there are', async (file) => {
    const named = new Set(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').match(/anqi_[a-z_]+/g) ?? []);
    const text = await (await fetch(`${api.origin}/metrics`)).text();
    const known = [...text.matchAll(/^# TYPE (\S+)/gm)].map((m) => m[1] ?? '');
    expect(named.size).toBeGreaterThan(2);
    for (const name of named) expect(known).toContain(name.replace(/_(bucket|count|sum)$/, ''));
  });
});

describe('/metrics with a token', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_METRICS_TOKEN: 'scrape-me' } });
  });
  afterAll(() => api.close());

  it('is not there for anybody else', async () => {
    const answer = async (authorization?: string) => (await fetch(`${api.origin}/metrics`, { headers: authorization ? { authorization } : {} })).status;
    expect([await answer(), await answer('Bearer wrong'), await answer('Bearer scrape-me')]).toEqual([404, 404, 200]);
  });
});

/** `npm start`: the whole system on one machine, without Docker. Ctrl-C stops it; its data stay. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { httpPort, isReady, startApi, startWorker, waitForApps } from './apps.mjs';
import { buildIfStale } from './build.mjs';
import { interruption } from './interruption.mjs';
import { loadDemoData, migrate } from './ops.mjs';
import { inLocal } from './paths.mjs';
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { Hindrance, say, step } from './progress.mjs';
import { openStack, withoutOwner } from './stack.mjs';
import { holder, readState, updateState } from './state.mjs';
import { supervise } from './supervise.mjs';
import { waitUntil } from './waiting.mjs';

/** In production weak secrets are refused, by every program; those of this installation are drawn. */
const PRODUCTION = { NODE_ENV: 'production' };

const loginsFile = () => inLocal('logins.txt');

function announce({ httpPort: port, temporalUi }) {
  const logins = existsSync(loginsFile()) ? readFileSync(loginsFile(), 'utf8').trimEnd() : '';
  process.stdout.write(`
案期 Anqi      http://127.0.0.1:${port}
Temporal UI    ${temporalUi}
${logins ? `\n${logins}\n` : ''}`);
}

/** A running system, if there is one; one that is just being started is waited for. */
async function alreadyRunning() {
  const other = holder();
  const isStill = () => holder()?.pid === other?.pid;
  if (other?.kind === 'start' && !readState().apps?.ready) {
    say(`· another npm start (process ${other.pid}) is under way; waiting for it …`);
    await waitUntil(() => !isStill() || readState().apps?.ready, { what: 'the other npm start', timeoutMs: 600_000, everyMs: 300 });
  }
  const { apps } = readState();
  if (holder() && apps?.ready && await isReady(apps.httpPort)) return apps;
  if (other?.kind === 'start' && isStill()) {
    throw new Hindrance(`process ${other.pid} runs Anqi, but it does not answer`, `see ${inLocal('logs')}, or stop it with: kill ${other.pid}`);
  }
  return undefined;
}

async function startApps(stack, { add, guard }) {
  const port = await httpPort(readState().ports?.http);
  const env = { ...withoutOwner(stack.env), ANQI_HTTP_PORT: String(port) };
  add(() => updateState({ apps: undefined }));
  const api = startApi(env);
  add(() => step('stopping the API', () => api.stop()));
  const worker = startWorker(env);
  add(() => step('stopping the worker', () => worker.stop()));
  const apps = { pids: [api.pid, worker.pid], httpPort: port, temporalUi: stack.env.ANQI_TEMPORAL_UI };
  updateState({ ports: { ...readState().ports, http: port }, apps });
  await waitForApps(port, [api, worker]);
  guard(api);
  guard(worker);
  updateState({ apps: { ...apps, ready: true } });
}

await supervise(async (supervisor) => {
  checkNode();
  const running = await alreadyRunning();
  if (running) {
    say('已在运行 — Anqi is running already.');
    announce(running);
    supervisor.end(0);
    return;
  }
  await ensurePackages();
  const stack = await openStack('start');
  supervisor.add(() => stack.close());
  stack.processes.forEach(supervisor.guard);
  await buildIfStale();
  await step('database schema', async () => { await migrate({ ...PRODUCTION, ...stack.env }); });
  await step('demonstration bureau', async () => {
    writeFileSync(loginsFile(), await loadDemoData({ ...PRODUCTION, ...withoutOwner(stack.env) }), { mode: 0o600 });
  });
  await step('API and worker', () => startApps(stack, supervisor));
  interruption.signal.throwIfAborted();
  announce(readState().apps);
  say('\nCtrl-C 停止；数据保留 — Ctrl-C stops it; the data stay.');
});

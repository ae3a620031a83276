import { get } from 'node:http';
import { inLocal, inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { waitUntil } from './waiting.mjs';

/** Whether the API on this port says that it is ready to serve. */
export function isReady(port) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/health/ready', timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/** The port for the console and API: the one asked for, the one used before, 8080, or any free one. */
export const httpPort = (before) => freePort(process.env.ANQI_HTTP_PORT, before, 8080);

function startApp(name, label, env) {
  return startProcess({
    name: label, command: process.execPath, args: ['--enable-source-maps', inRoot('dist/apps', name, 'main.js')],
    env: { NODE_ENV: 'production', ...env }, logFile: inLocal('logs', `${name}.log`),
  });
}

export const startApi = (env) => startApp('api', 'the API', env);
export const startWorker = (env) => startApp('worker', 'the worker', env);

/** Waits until the API serves; one of the processes dying first is told with its log. */
export const waitForApps = (port, processes) => waitUntil(() => isReady(port), {
  what: 'the API', processes, timeoutMs: 120_000, everyMs: 250,
});

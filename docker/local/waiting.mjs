import { setTimeout as pause } from 'node:timers/promises';
import { interruption } from './interruption.mjs';
import { Hindrance } from './progress.mjs';

/**
 * Polls until `ready` is true. One of the processes ending meanwhile, or the deadline passing, is a
 * hindrance with the last lines of the log: the reason is nearly always there.
 */
export async function waitUntil(ready, { what, processes = [], timeoutMs = 60_000, everyMs = 100 }) {
  const deadline = Date.now() + timeoutMs;
  while (!(await ready())) {
    interruption.signal.throwIfAborted();
    const ended = processes.find((process) => process.hasExited());
    if (ended) throw new Hindrance(`${ended.name} ended at once:\n${ended.lastLines()}`, `the whole log is ${ended.logFile}`);
    if (Date.now() > deadline) {
      const logs = processes.map(({ name, lastLines }) => `${name}:\n${lastLines()}`).join('\n');
      throw new Hindrance(`${what} was not ready after ${timeoutMs / 1000} s${logs && `\n${logs}`}`);
    }
    await pause(everyMs);
  }
}

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './paths.mjs';

/**
 * Starts a long-running process in a process group of its own, so that Ctrl-C in the terminal
 * reaches only us and we choose the order of stopping. Its output goes to a fresh log file; the
 * previous run's log is kept beside it.
 *
 * @returns {{ name: string, pid: number, logFile: string, exited: Promise<number>,
 *   hasExited: () => boolean, lastLines: (count?: number) => string,
 *   stop: (graceMs?: number) => Promise<void>, kill: () => Promise<void> }}
 */
export function startProcess({ name, command, args = [], env = {}, cwd = root, logFile }) {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/(\.log)?$/, '.previous.log'));
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, {
    cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  const exited = new Promise((resolve) => {
    child.once('error', () => { ended = true; resolve(127); });
    child.once('exit', (code) => { ended = true; resolve(code ?? 1); });
  });
  const signal = (name) => signalGroup(child.pid, name);
  const end = async (first, graceMs) => {
    if (!ended) signal(first);
    await Promise.race([exited, pause(graceMs, undefined, { ref: false })]);
    signal('SIGKILL');
    await exited;
  };
  return {
    name,
    pid: child.pid,
    logFile,
    exited,
    hasExited: () => ended,
    lastLines: (count = 20) => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n'),
    stop: (graceMs = 15_000) => end('SIGTERM', graceMs),
    kill: () => end('SIGKILL', 5_000),
  };
}

/** Signals a whole process group; one that has gone already is no error. */
function signalGroup(pid, name) {
  try {
    if (pid) process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The command line of a live process, or '' when there is none (a zombie has none either). */
export function commandLine(pid) {
  if (!Number.isInteger(pid) || pid < 2) return '';
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Whether the process is alive and is the one meant: process ids are used again. */
export const isRunning = (pid, mark) => commandLine(pid).includes(mark);

/** Ends a process left over by a run that was killed, if it still is the one meant. */
export async function endLeftover(pid, mark, graceMs = 30_000) {
  if (!isRunning(pid, mark)) return false;
  signalGroup(pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(pid, mark) && Date.now() < deadline) await pause(100);
  if (isRunning(pid, mark)) signalGroup(pid, 'SIGKILL');
  return true;
}

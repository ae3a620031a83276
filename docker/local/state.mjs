import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { inLocal, localDir } from './paths.mjs';
import { isRunning } from './processes.mjs';

const stateFile = () => inLocal('stack.json');
const lockFile = () => inLocal('stack.lock');

/** Every command that can own the stack is one of these scripts. */
const OUR_MARK = 'docker/local/';

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What is known of the stack: ports (kept for the next start), process ids, and what runs. */
export const readState = () => readJson(stateFile()) ?? {};

/** Merges into the state; written aside and renamed, so that no reader sees half a file. */
export function updateState(changes) {
  mkdirSync(localDir, { recursive: true, mode: 0o700 });
  const next = `${stateFile()}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify({ ...readState(), ...changes }, null, 2)}\n`);
  renameSync(next, stateFile());
}

/**
 * Claims the stack for this process, or names the live process that holds it. A lock whose holder
 * was killed is taken over.
 *
 * @param {'start' | 'stack' | 'dev' | 'command'} kind
 * @returns {{ pid: number, kind: string } | undefined} the other holder, if there is one
 */
export function claim(kind) {
  mkdirSync(localDir, { recursive: true, mode: 0o700 });
  for (;;) {
    try {
      const lock = openSync(lockFile(), 'wx', 0o600);
      writeSync(lock, JSON.stringify({ pid: process.pid, kind }));
      closeSync(lock);
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = holder();
    if (other) return other;
    rmSync(lockFile(), { force: true });
  }
}

/** The live process that holds the stack, if any. */
export function holder() {
  const other = readJson(lockFile());
  return other && isRunning(other.pid, OUR_MARK) ? other : undefined;
}

/** Gives the claim back, if it is ours. */
export function release() {
  if (existsSync(lockFile()) && readJson(lockFile())?.pid === process.pid) rmSync(lockFile(), { force: true });
}

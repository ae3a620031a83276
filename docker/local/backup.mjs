import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inLocal } from './paths.mjs';
import { readState } from './state.mjs';
import { temporalFile } from './stores.mjs';

/** Where Temporal keeps its histories, if it is our own; the one in Docker keeps them in a database of its own. */
export const backupArgs = () => (readState().temporal ? ['--temporal-file', temporalFile()] : []);

/** The Python that Temporal came with also reads its file; without it, the one on PATH does. */
export function withPython() {
  const python = inLocal('venv', 'bin', 'python');
  return existsSync(python) ? { ANQI_PYTHON: python } : {};
}

/** Puts the backup's file in the place of the stopped server's, which is kept beside it. False when the backup has none. */
export function putTemporalFile(from) {
  const source = join(from, 'temporal.db');
  if (!existsSync(source)) return false;
  const target = temporalFile();
  if (existsSync(target)) renameSync(target, `${target}.before-restore`);
  for (const end of ['-wal', '-shm']) rmSync(`${target}${end}`, { force: true });
  copyFileSync(source, target);
  return true;
}

import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { interruption } from './interruption.mjs';
import { root } from './paths.mjs';
import { Hindrance } from './progress.mjs';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** First of the names found on PATH or in the further folders; absolute path, or undefined. */
export function findCommand(names, furtherDirs = []) {
  const dirs = [...(process.env.PATH ?? '').split(delimiter), ...furtherDirs].filter(Boolean);
  for (const name of names) {
    for (const dir of dirs) {
      const path = join(dir, name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * Runs a command to its end. `show` lets its output through to standard error; otherwise it is
 * kept and returned. A request to stop ends the command, unless it is itself part of stopping.
 * Resolves to { code, output } whatever the exit code.
 */
export function run(command, args, { env = {}, cwd = root, show = false, interruptible = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      signal: interruptible ? interruption.signal : undefined,
      stdio: ['ignore', show ? 2 : 'pipe', show ? 2 : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => { output += chunk; });
    child.stderr?.on('data', (chunk) => { output += chunk; });
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** As `run`, but a non-zero exit is a hindrance that quotes the end of the output. */
export async function runOrFail(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    const end = output.trim().split('\n').slice(-15).join('\n  ');
    throw new Hindrance(`${[command, ...args].join(' ')} ended with code ${code}${end ? `\n  ${end}` : ''}`, options.cure);
  }
  return output;
}

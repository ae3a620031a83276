import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';
import { Hindrance } from './progress.mjs';

/**
 * Runs one of the operations programs to its end.
 *
 * @param {string} file path of the built program, relative to the repository
 * @param {object} options `capture` returns its standard output instead of passing it through; `sourceMaps` is off for
 *   a program that maps its stack traces itself
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(file, args, env, { capture = false, sourceMaps = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(sourceMaps ? ['--enable-source-maps'] : []), inRoot(file), ...args], {
      cwd: root, env: { ...process.env, ...env }, stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
    });
    // A terminal's Ctrl-C reaches the program by itself; a plain SIGTERM reaches only us.
    const pass = () => child.kill('SIGTERM');
    process.on('SIGTERM', pass);
    let output = '';
    child.stdout?.on('data', (chunk) => { output += chunk; });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGTERM', pass);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output });
    });
  });
}

/** As `runProgram`, for a program without which the rest makes no sense. */
export async function runNeeded(file, args, env) {
  const { code, output } = await runProgram(file, args, env, { capture: true });
  if (code !== 0) throw new Hindrance(`${file} ended with code ${code}${output ? `\n${output.trimEnd()}` : ''}`);
  return output;
}

/** Brings the database to the present schema and the app's account to its rights. */
export const migrate = (env) => runNeeded('dist/apps/ops/migrate.js', [], env);

/** Loads the demonstration bureau, unless it is there, and returns the list of logins as text. */
export const loadDemoData = (env) => runNeeded('dist/apps/ops/demo-data.js', [], env);

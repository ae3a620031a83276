import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program that a backup needs is not installed, or has failed: `message` says which and what it said. */
export class ProgramFault extends Error {}

export interface Running {
  readonly child: ChildProcess & { readonly stdin: NodeJS.WritableStream; readonly stdout: NodeJS.ReadableStream };
  /** Resolves when it has ended well; rejects with what it wrote on standard error. */
  readonly ended: Promise<void>;
}

/** Starts the first of the programs that is installed: MariaDB's and MySQL's tools differ in their names only. */
export async function startProgram(names: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Running> {
  for (const name of names) {
    const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
    // A program that ends early is told by its exit, not by the pipe that it no longer reads.
    child.stdin.on('error', () => undefined);
    try {
      await once(child, 'spawn');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw error;
    }
    const ended = once(child, 'close').then(([code]) => {
      if (code !== 0) throw new ProgramFault(`${name} ended with ${String(code)}: ${said.trim().split('\n').slice(-5).join('\n')}`);
    });
    ended.catch(() => undefined);
    return { child, ended };
  }
  throw new ProgramFault(`找不到程序 none of these programs is installed: ${names.join(', ')}`);
}

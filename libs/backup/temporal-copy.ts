import { once } from 'node:events';
import { startProgram } from './programs.js';

/** One read transaction: the copy is of one moment however much the server writes meanwhile, and has no log of its own to lose. */
const COPY = `
import pathlib, sqlite3, sys
source = sqlite3.connect(pathlib.Path(sys.argv[1]).absolute().as_uri() + '?mode=ro', uri=True, timeout=60)
source.execute('VACUUM INTO ?', (sys.argv[2],))
source.close()
copy = sqlite3.connect(sys.argv[2])
print(copy.execute('PRAGMA quick_check').fetchone()[0])
`;

/** Copies the SQLite file of a running Temporal server, through SQLite itself: copying the file would tear it. */
export async function copyTemporal(source: string, target: string): Promise<void> {
  const copy = await startProgram([process.env['ANQI_PYTHON'] ?? 'python3', 'python3'], ['-c', COPY, source, target]);
  copy.child.stdin.end();
  let answer = '';
  copy.child.stdout.on('data', (chunk: Buffer) => { answer += chunk.toString('utf8'); });
  await Promise.all([once(copy.child, 'close'), copy.ended]);
  if (answer.trim() !== 'ok') throw new Error(`the copy of Temporal's file is not sound: ${answer.trim()}`);
}

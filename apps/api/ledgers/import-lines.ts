import type { ImportOptions } from '#libs/ledgers/import-ledger.js';
import type { ImportReport } from '#libs/ledgers/report.js';
import { ProblemError, type Problem } from '../http/problem.js';

const INTERNAL: Problem = { type: '/problems/internal', title: '系统故障，已记录', titleEn: 'Something went wrong on our side', status: 500, code: 'internal' };

/** An import as lines of JSON: `{progress}` while it runs, then `{report}` or `{problem}`. It runs to its end also when nobody reads on. */
export async function* importLines(run: (progress: NonNullable<ImportOptions['progress']>) => Promise<ImportReport>, failed: (error: unknown) => void): AsyncGenerator<string> {
  const lines: object[] = [];
  let wake: () => void = () => undefined;
  const say = (line: object) => {
    lines.push(line);
    wake();
  };
  let over = false;
  const work = run((phase, done, of) => say({ progress: { phase, done, of } }))
    .then((report) => say({ report }), (error: unknown) => {
      if (!(error instanceof ProblemError)) failed(error);
      say({ problem: error instanceof ProblemError ? error.problem : INTERNAL });
    })
    .finally(() => { over = true; wake(); });
  while (!over || lines.length > 0) {
    const next = lines.shift();
    if (next) yield `${JSON.stringify(next)}\n`;
    else await new Promise<void>((resolve) => { wake = resolve; });
  }
  await work;
}

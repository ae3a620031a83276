import { problemOf, type Problem } from '../api/problem.js';
import { movedByTheClock } from '../command-form/by-the-clock.js';

/** How one of several stands: not yet sent, done, or refused in the server's own words. */
export type Outcome = { readonly state: 'waiting' } | { readonly state: 'done' } | { readonly state: 'refused'; readonly problem: Problem };

interface Row {
  readonly processId: string;
  /** As the list has shown it. */
  readonly version: number;
}

const AT_ONCE = 4;

/**
 * Sends one command for each row and tells how each ended; one refusal stops none of the others. Rows of one process go one
 * after another, each on the version the one before it has made; different processes go side by side. Never throws.
 */
export async function answerAll<R extends Row>(rows: readonly R[], send: (row: R, version: number) => Promise<{ readonly version: number }>, tell: (row: R, outcome: Outcome) => void): Promise<void> {
  const processes = [...new Set(rows.map((row) => row.processId))];
  let next = 0;
  async function work(): Promise<void> {
    for (let id = processes[next++]; id !== undefined; id = processes[next++]) {
      let made = 0;
      for (const row of rows.filter((r) => r.processId === id)) {
        try {
          made = (await sendOnce(row, Math.max(made, row.version), send)).version;
          tell(row, { state: 'done' });
        } catch (error) {
          tell(row, { state: 'refused', problem: problemOf(error) });
        }
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Once more where only the clock has moved the process meanwhile. */
async function sendOnce<R extends Row>(row: R, version: number, send: (row: R, version: number) => Promise<{ readonly version: number }>) {
  try {
    return await send(row, version);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.version === undefined || !movedByTheClock(problem)) throw error;
    return send(row, problem.version);
  }
}

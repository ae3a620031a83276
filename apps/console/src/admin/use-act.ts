import { useState } from 'react';
import { problemOf, type Problem } from '../api/problem.js';

/** Something that is done at the server: whether it is under way, and what it was refused with. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function act<T>(deed: () => Promise<T>): Promise<T | undefined> {
    setBusy(true);
    setProblem(null);
    try {
      return await deed();
    } catch (error) {
      setProblem(problemOf(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, act };
}

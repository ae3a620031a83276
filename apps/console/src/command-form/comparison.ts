import { plainValues } from '../case-page/fact-text.js';
import { valueAt } from './form-value.js';

/** One line of a comparison: a fact as it was, as it is, and what the form says of it. */
export interface ComparedFact {
  readonly path: string;
  readonly before: unknown;
  readonly now: unknown;
  /** Undefined where the form says nothing of it. */
  readonly mine: unknown;
  readonly moved: boolean;
}

function flat(facts: unknown): Map<string, unknown> {
  return new Map([...plainValues(facts)].filter(({ value }) => value !== null && value !== '').map(({ path, value }) => [path, value]));
}

/** What the form says of a fact: at the same place, or without the part's name (`legalBasis` for `decision.legalBasis`). */
function mineAt(mine: unknown, path: string): unknown {
  const parts = path.split('.');
  const same = valueAt(mine, parts);
  return same !== undefined || parts.length === 1 ? same : valueAt(mine, parts.slice(1));
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Facts that have moved since the form was begun, then those that the form would change. */
export function compare(before: unknown, now: unknown, mine: unknown): ComparedFact[] {
  const old = flat(before);
  const current = flat(now);
  const rows = [...new Set([...old.keys(), ...current.keys()])].map((path) => {
    const [a, b] = [old.get(path), current.get(path)];
    return { path, before: a, now: b, mine: mineAt(mine, path), moved: differs(a, b) };
  });
  return rows.filter((row) => row.moved || (row.mine !== undefined && differs(row.mine, row.now))).sort((a, b) => Number(b.moved) - Number(a.moved));
}

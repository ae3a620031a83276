import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import { factText, pathLabel, plainValues, withoutPositions } from './fact-text.js';

interface Props {
  /** Facts by name; empty ones are left out, so a new kind of fact shows up by itself. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the facts belong to, for the words of their codes: `party`, `PenaltyDecided`. */
  readonly of?: string;
}

/** Facts as label and value, however deep they lie. */
export function FactList({ facts, of }: Props) {
  const words = useWords();
  const people = usePeople();
  const rows = [...plainValues(facts)].filter(({ value }) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(({ path, value }) => (
        <div key={path}>
          <dt>{pathLabel(path, words, of)}</dt>
          <dd>{factText(withoutPositions(of ? `${of}.${path}` : path), value, words, people)}</dd>
        </div>
      ))}
    </dl>
  );
}

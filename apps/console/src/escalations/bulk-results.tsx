import type { InboxItem } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { addressOf } from './address.js';
import type { Outcome } from './answer-all.js';

interface Props {
  readonly items: readonly InboxItem[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Each of several with how it ended; what was refused says why, and what would cure it. */
export function BulkResults({ items, outcomes }: Props) {
  const { say, limit } = useWords();
  return (
    <ul className="bulk-results" aria-live="polite">
      {items.map((item) => (
        <li key={addressOf(item)}><strong>{item.title}</strong> <span className="quiet">{item.number ?? say('unnumbered')} · {limit(item.clockId)} · {say('levelN', { n: item.level })}</span> <Ending outcome={outcomes.get(addressOf(item))} /></li>
      ))}
    </ul>
  );
}

/** How one of several ended. */
export function Ending({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { say, either } = useWords();
  if (!outcome) return null;
  if (outcome.state === 'waiting') return <span className="quiet">{say('submitting')}</span>;
  if (outcome.state === 'done') return <span className="bulk-done">{say('bulkRowDone')}</span>;
  const { problem } = outcome;
  return <span className="bulk-refused">{say('notDone')}：{either(problem.title, problem.titleEn)}{(problem.cure ?? problem.cureEn) && `（${either(problem.cure, problem.cureEn)}）`}</span>;
}

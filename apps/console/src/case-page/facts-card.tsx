import { useWords } from '../glossary/words.js';
import type { CaseFacts } from './case-facts.js';
import { FactList } from './fact-list.js';

/** Parts of the case that have their own heading, in the order they come about. */
const PARTS = [
  'party', 'source', 'accident', 'accidentReport', 'preserved', 'investigation', 'notice', 'statements', 'hearing', 'discussion', 'decision', 'service', 'published', 'payments', 'deferral', 'onSite', 'enforcement', 'reconsideration', 'lawsuit', 'transfer', 'volume', 'imported',
] as const satisfies readonly (keyof CaseFacts)[];
const REGISTRATION = ['suspicion', 'discoveredOn', 'complex', 'registeredAt', 'filedOn', 'announcedOn', 'demandedOn', 'closedOn'] as const satisfies readonly (keyof CaseFacts)[];

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value as object).every((v) => v === null || v === undefined));
}

/** 案情: all that is on record, part by part as it came about. */
export function FactsCard({ facts }: { readonly facts: CaseFacts }) {
  const { say, field } = useWords();
  const registration = Object.fromEntries(REGISTRATION.map((name) => [name, facts[name]]));
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('facts')}</h2>
      <FactList facts={registration} />
      {PARTS.filter((part) => facts[part] !== undefined && !isEmpty(facts[part])).map((part) => (
        <div key={part} className="part"><h3>{field('', part)}</h3><FactList facts={facts[part] as unknown as Record<string, unknown>} of={part} /></div>
      ))}
    </section>
  );
}

import { useWords } from '../glossary/words.js';
import type { CaseFacts } from './case-facts.js';

type Stage = CaseFacts['stage'];

const ORDINARY: readonly Stage[] = ['filing', 'investigation', 'legal-review', 'decision', 'disclosure', 'archiving', 'archived'];
/** On the spot the decision is made and handed over at once. */
const SUMMARY: readonly Stage[] = ['filing', 'disclosure', 'archiving', 'archived'];

function pathOf({ stage, variant }: CaseFacts): readonly Stage[] {
  if (stage === 'not-filed') return ['filing', 'not-filed'];
  if (stage === 'imported') return ['imported'];
  return variant === 'summary' ? SUMMARY : ORDINARY;
}

/** The lifecycle with where the case stands; a stage it was sent back to is simply where it stands again. */
export function StagePath({ facts }: { readonly facts: CaseFacts }) {
  const { say, term } = useWords();
  const path = pathOf(facts);
  const here = path.indexOf(facts.stage);
  return (
    <ol className="stage-path" aria-label={say('caseStagePath')}>
      {path.map((stage, i) => {
        const place = i < here || facts.ended ? 'done' : i === here ? 'current' : 'ahead';
        return (
          <li key={stage} className={place} aria-current={i === here ? 'step' : undefined}>
            <span>{term('stage', stage)}</span>
            {place !== 'ahead' && <span className="unseen">（{say(place)}）</span>}
          </li>
        );
      })}
    </ol>
  );
}

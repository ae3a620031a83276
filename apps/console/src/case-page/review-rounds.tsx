import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import type { CaseFacts } from './case-facts.js';

/** 法制审核: every round with its opinion; a failed one stays in sight. */
export function ReviewRounds({ facts }: { readonly facts: CaseFacts }) {
  const { say, term } = useWords();
  const people = usePeople();
  if (facts.reviews.length === 0) return null;
  return (
    <section className="card" aria-labelledby="reviews">
      <h2 id="reviews">{say('reviews')}</h2>
      {[...facts.reviews].reverse().map(({ round, submittedOn, submittedBy, opinion }) => (
        <article key={round} className={`round ${opinion?.outcome ?? 'waiting'}`}>
          <h3>{say('round', { n: round })} · {opinion ? term('reviewOutcome', opinion.outcome) : say('awaitingOpinion')}</h3>
          <p className="sub">{submittedOn} {people.name(submittedBy)}{opinion && ` → ${opinion.on} ${people.name(opinion.reviewerId)}`}</p>
          {opinion && <p>{opinion.text}</p>}
          {opinion && (
            <ul className="findings">
              {Object.entries(opinion.findings).map(([point, { satisfied, note }]) => (
                <li key={point} className={satisfied ? 'met' : 'unmet'}><span aria-hidden="true">{satisfied ? '✓' : '✗'}</span> {term('reviewPoint', point)}<span className="unseen">：{say(satisfied ? 'yes' : 'no')}</span>{note && <span className="sub">{note}</span>}</li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}

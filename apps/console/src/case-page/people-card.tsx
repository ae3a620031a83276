import type { Word } from '../glossary/zh.js';
import { usePeople } from '../cases/people.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { CaseFacts } from './case-facts.js';

function roster(facts: CaseFacts): [string, Word][] {
  const rows: [string, Word][] = facts.officers.length > 0 ? facts.officers.map((id, i) => [id, i === 0 ? 'lead' : 'assist']) : [[facts.ownerId, 'lead']];
  rows.push([facts.registeredBy, 'registrar']);
  for (const id of new Set(facts.reviews.flatMap((r) => (r.opinion ? [r.opinion.reviewerId] : [])))) rows.push([id, 'reviewer']);
  if (facts.decision) rows.push([facts.decision.decidedBy, 'decider']);
  return rows.filter(([id]) => id !== '');
}

/** Who has acted in the case, and whether the officers' certificates hold today. */
export function PeopleCard({ facts, asOf }: { readonly facts: CaseFacts; readonly asOf: string }) {
  const { say } = useWords();
  const people = usePeople();
  const today = dayOf(asOf);
  const investigates = (word: Word) => word === 'lead' || word === 'assist';
  function standing(id: string, word: Word): string | null {
    const person = people.find(id);
    if (!person) return null;
    if (!person.active) return say('inactive');
    if (!investigates(word)) return null;
    const valid = person.certificates.find((c) => c.validFrom <= today && today <= c.validTo);
    return valid ? say('certified', { number: valid.number, until: valid.validTo }) : say('uncertified');
  }
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">{say('people')}</h2>
      <dl className="facts">
        {roster(facts).map(([id, word]) => <div key={`${word}-${id}`}><dt>{say(word)}</dt><dd>{people.name(id)}{standing(id, word) && <span className="sub">{standing(id, word)}</span>}</dd></div>)}
        <div><dt>{say('section')}</dt><dd>{people.section(facts.sectionId)}</dd></div>
      </dl>
    </section>
  );
}

import { Link } from 'react-router';
import type { CaseView } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';

/** What of this case has climbed, to whom, and what was answered. */
export function EscalationList({ view }: { readonly view: CaseView }) {
  const { say, term, limit } = useWords();
  const me = useMe();
  const people = usePeople();
  if (view.escalations.length === 0) return null;
  const supervises = hasRole(me, 'section-head', 'deputy-director', 'director');
  return (
    <section className="card" aria-labelledby="escalations">
      <h2 id="escalations">{say('escalations')}</h2>
      <ul className="escalations">
        {view.escalations.map((e) => (
          <li key={e.id}>
            <strong>{say('levelN', { n: e.level })} · {limit(e.clockId)}</strong> <span>{say('escTo', { who: e.recipientId ? people.name(e.recipientId) : say('escNobody') })}</span>
            <span className="sub">{momentText(e.raisedAt)}</span>
            {e.answer ? <p>{term('answer', e.answer.kind)}：{e.answer.kind === 'settled' ? '' : e.answer.text} <span className="sub">{people.name(e.answer.by)} {momentText(e.answer.at)}</span></p>
              : supervises && <p className="no-print"><Link className="button" to={`/escalations?scope=bureau&at=${encodeURIComponent(`${view.id}/${e.id}`)}`}>{say('escDetail')}</Link></p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

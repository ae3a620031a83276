import type { InboxItem } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { dayOf, daysUntil, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { kindOf } from '../shell/kind-words.js';

/** One escalation in the list: its level, how old, which term of which case, in whose hands. */
export function EscalationCard({ item, chosen, choose }: { readonly item: InboxItem; readonly chosen: boolean; readonly choose: () => void }) {
  const { say, limit, term } = useWords();
  const people = usePeople();
  const stage = term(kindOf({ id: item.processId, kind: item.kind }).stages, item.stage);
  const age = -daysUntil(dayOf(item.dueAt), item.answeredAt ?? presentMoment());
  return (
    <button type="button" className="inbox-item" aria-current={chosen ? 'true' : undefined} onClick={choose}>
      <span className={`level level-${item.level}`}>{say('levelN', { n: item.level })}</span>
      <span className="inbox-what"><strong>{limit(item.clockId)}</strong> <span className="due over">{say('escAge', { n: age })}</span></span>
      <span className="inbox-case">{item.title}<span className="sub">{item.number ?? say('unnumbered')} · {stage} · {people.name(item.ownerId)}</span></span>
    </button>
  );
}

import { useQuery } from '@tanstack/react-query';
import { publicationQuery } from '../api/case-queries.js';
import type { CaseView, Publication } from '../api/types.js';
import { factsOf } from '../case-page/case-facts.js';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';

const STANDING: Readonly<Record<Publication['standing'], Word>> = { displayed: 'pubDisplayed', withdrawn: 'pubWithdrawn', repaired: 'pubRepaired', 'run-out': 'pubRunOut' };

/** 公示: whether the public sees the decision, until when, and the repair of credit that would end it early; its steps stand among the others. */
export function PublicationCard({ view }: { readonly view: CaseView }) {
  const { say } = useWords();
  const people = usePeople();
  const { data: p } = useQuery(publicationQuery(view.id));
  if (!p) return null;
  const pending = factsOf(view).display?.repairs.find((r) => r.decidedOn === null);
  return (
    <section className="card" aria-labelledby="publication">
      <h2 id="publication">{say('publication')}</h2>
      <p><strong>{say(STANDING[p.standing])}</strong> · {say('pubUntil', { day: p.displayUntil })}</p>
      <p className="sub">{p.record.number} · <a href={p.page} target="_blank" rel="noreferrer">{say('pubPage')}</a></p>
      {p.standing === 'displayed' && <p className="sub">{say('pubRepairFrom', { day: p.repairableFrom })}</p>}
      {p.withdrawnOn && <p className="sub">{p.withdrawnOn} {p.withdrawnReason}</p>}
      {pending && <p className="note">{say('repairPending')}：{people.name(pending.requestedBy)}，{pending.reason}</p>}
    </section>
  );
}

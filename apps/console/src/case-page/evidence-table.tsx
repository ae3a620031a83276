import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { CaseFacts } from './case-facts.js';

export function EvidenceTable({ facts }: { readonly facts: CaseFacts }) {
  const { say, term, field, list } = useWords();
  const people = usePeople();
  const label = (name: string) => field('collect-evidence', name);
  return (
    <section className="card" aria-labelledby="evidence">
      <h2 id="evidence">{say('evidence')} <span className="count">{facts.evidence.length}</span></h2>
      {facts.evidence.length === 0 ? <p className="quiet">{say('noEvidence')}</p> : (
        <table className="rows">
          <caption className="unseen">{say('evidence')}</caption>
          <thead><tr><th scope="col">{label('title')}</th><th scope="col">{label('kind')}</th><th scope="col">{label('collectedAt')}</th><th scope="col">{label('collectors')}</th><th scope="col">{label('provesWhat')}</th></tr></thead>
          <tbody>
            {facts.evidence.map((e) => (
              <tr key={e.number}>
                <th scope="row">{e.number}. {e.title}</th><td data-label={label('kind')}>{term('evidenceKind', e.kind)}</td>
                <td data-label={label('collectedAt')}>{momentText(e.collectedAt)}<span className="sub">{e.place}</span></td><td data-label={label('collectors')}>{list(e.collectors.map((c) => people.name(c)))}</td><td data-label={label('provesWhat')}>{e.provesWhat}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

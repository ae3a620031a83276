import { Link } from 'react-router';
import type { CaseView } from '../api/types.js';
import { fitsCase } from '../command-form/command-relevance.js';
import { useWords } from '../glossary/words.js';
import { Blocks } from './blocks.js';
import { factsOf } from './case-facts.js';
import { MoreCommands } from './more-commands.js';

/** The commands of the present stage: those that can be given as buttons, the others with what stands in their way. */
export function NextSteps({ view }: { readonly view: CaseView }) {
  const { say, either } = useWords();
  const allowed = view.commands.filter((c) => c.allowed);
  // What is somebody else's to do is not this person's next step.
  const blocked = view.commands.filter((c) => !c.allowed && !c.blockedBy.some((r) => r.code === 'not-your-role') && fitsCase(c.type, factsOf(view)));
  const ended = view.facts['ended'] === true;
  return (
    <section className="card next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{say('nextSteps')}</h2>
      {ended && <p>{say('caseEnded')}</p>}
      {!ended && allowed.length === 0 && blocked.length === 0 && <p className="quiet">{say('noCommands')}</p>}
      {allowed.length > 0 && (
        <ul className="command-buttons">
          {allowed.map((c) => <li key={c.type}><Link className="button step" to={`/cases/${view.id}/do/${c.type}`}>{either(c.nameZh, c.nameEn)}</Link></li>)}
        </ul>
      )}
      {blocked.length > 0 && (
        <details open={allowed.length === 0}>
          <summary>{say('blocked')} <span className="count">{blocked.length}</span></summary>
          <ul className="blocked-commands">
            {blocked.map((c) => <li key={c.type}><Link to={`/cases/${view.id}/do/${c.type}`}>{either(c.nameZh, c.nameEn)}</Link><Blocks refusals={c.blockedBy} /></li>)}
          </ul>
        </details>
      )}
      {!ended && <MoreCommands view={view} />}
    </section>
  );
}

import { Link } from 'react-router';
import type { CaseView } from '../api/types.js';
import { fitsCase } from '../command-form/command-relevance.js';
import { COMMANDS, type CommandSpec } from '../command-form/commands.js';
import { lettersToServe } from '../desk/letters-to-serve.js';
import { useWords } from '../glossary/words.js';
import { factsOf } from './case-facts.js';
import { hasRole, useMe } from '../session/session-store.js';

/** Answers to an escalation are given from the escalation, which says what is being answered. */
const ANSWERS = new Set(['acknowledge-escalation', 'instruct-officer']);

/** Corrections, extensions, early ends: not steps of the stage, but possible in it for this person's roles. */
export function MoreCommands({ view }: { readonly view: CaseView }) {
  return <MoreOf view={view} commands={COMMANDS.filter((c) => c.type !== 'register-case' && fitsCase(c.type, factsOf(view)))} to={(type) => `/cases/${view.id}/do/${type}`} />;
}

/** The same of any kind of process; what has ended takes only what names its final stage. */
export function MoreOf({ view, commands, to }: { readonly view: CaseView; readonly commands: readonly CommandSpec[]; readonly to: (type: string) => string }) {
  const { say, either } = useWords();
  const me = useMe();
  const listed = new Set(view.commands.map((c) => c.type));
  const open = view.facts['ended'] !== true;
  const asks = (c: CommandSpec, field: string) => field in (c.schema.properties ?? {});
  const fits = (c: CommandSpec) =>
    !listed.has(c.type) && !ANSWERS.has(c.type) && hasRole(me, ...c.by) && (c.stages ? c.stages.includes(view.facts.stage) : open) && (!asks(c, 'clockId') || view.clocks.some((k) => k.state === 'running' || k.state === 'suspended')) && (!asks(c, 'documentId') || lettersToServe(view).length > 0);
  const more = commands.filter(fits);
  if (more.length === 0) return null;
  return (
    <details className="more-commands">
      <summary>{say('moreCommands')} <span className="count">{more.length}</span></summary>
      <ul className="command-buttons">
        {more.map((c) => <li key={c.type}><Link className="button" to={to(c.type)}>{either(c.nameZh, c.nameEn)}</Link></li>)}
      </ul>
    </details>
  );
}

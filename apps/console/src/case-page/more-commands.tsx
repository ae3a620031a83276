import { Link } from 'react-router';
import type { CaseView } from '../api/types.js';
import { fitsCase } from '../command-form/command-relevance.js';
import { COMMANDS, type CommandSpec } from '../command-form/commands.js';
import { useWords } from '../glossary/words.js';
import { factsOf } from './case-facts.js';
import { hasRole, useMe } from '../session/session-store.js';

/** Answers to an escalation are given from the escalation, which says what is being answered. */
const ANSWERS = new Set(['acknowledge-escalation', 'instruct-officer']);

/** Corrections, extensions, early ends: not steps of the stage, but possible in it for this person's roles. */
export function MoreCommands({ view }: { readonly view: CaseView }) {
  const { say, either } = useWords();
  const me = useMe();
  const listed = new Set(view.commands.map((c) => c.type));
  const fits = (c: CommandSpec) =>
    !listed.has(c.type) && c.type !== 'register-case' && fitsCase(c.type, factsOf(view)) && !ANSWERS.has(c.type) && hasRole(me, ...c.by) && (!c.stages || c.stages.includes(view.facts.stage)) && (!('clockId' in (c.schema.properties ?? {})) || view.clocks.some((k) => k.state === 'running' || k.state === 'suspended'));
  const more = COMMANDS.filter(fits);
  if (more.length === 0) return null;
  return (
    <details className="more-commands">
      <summary>{say('moreCommands')} <span className="count">{more.length}</span></summary>
      <ul className="command-buttons">
        {more.map((c) => <li key={c.type}><Link className="button" to={`/cases/${view.id}/do/${c.type}`}>{either(c.nameZh, c.nameEn)}</Link></li>)}
      </ul>
    </details>
  );
}

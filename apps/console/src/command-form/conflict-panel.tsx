import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { factText, pathLabel, withoutPositions } from '../case-page/fact-text.js';
import { Blocks } from '../case-page/blocks.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { CommandSpec } from './commands.js';
import { compare } from './comparison.js';
import type { Conflict } from './use-command.js';

interface Props {
  readonly command: CommandSpec;
  readonly conflict: Conflict;
  readonly mine: unknown;
  readonly busy: boolean;
  readonly onResubmit: () => void;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
}

/** Somebody was faster: who did what, what has changed since, and what the form says, side by side. */
export function ConflictPanel({ command, conflict, mine, busy, onResubmit, onEdit, onCancel }: Props) {
  const words = useWords();
  const people = usePeople();
  const { say } = words;
  const { change } = conflict.problem;
  const rows = compare(conflict.before, conflict.now.facts, mine);
  const standing = conflict.now.commands.find((c) => c.type === command.type);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const text = (path: string, value: unknown) => (value === undefined ? say('emptyValue') : factText(withoutPositions(path), value, words, people));
  const title = change ? say('conflictWho', { who: people.name(change.by), at: momentText(change.at), what: words.list([...new Set(change.types)].map(words.event)) }) : '';
  return (
    <section ref={panel} tabIndex={-1} className="conflict" aria-label={say('conflictTitle')} data-testid="conflict">
      <Alert type="warning" showIcon role="alert" title={say('conflictTitle')} description={title} />
      {standing && !standing.allowed && <Alert type="error" title={say('conflictBlocked')} description={<Blocks refusals={standing.blockedBy} />} />}
      {!rows.some((row) => row.moved) && <p>{say('conflictSame')}</p>}
      {rows.length > 0 && (
        <table className="rows comparison">
          <caption className="unseen">{say('conflictTitle')}</caption>
          <thead><tr><th scope="col">{say('conflictField')}</th><th scope="col">{say('conflictBefore')}</th><th scope="col">{say('conflictNow')}</th><th scope="col">{say('conflictMine')}</th></tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.path} className={row.moved ? 'moved' : undefined}>
                <th scope="row">{pathLabel(row.path, words)}</th>
                <td data-label={say('conflictBefore')}>{text(row.path, row.before)}</td>
                <td data-label={say('conflictNow')}>{row.moved ? <mark>{text(row.path, row.now)}</mark> : text(row.path, row.now)}</td>
                <td data-label={say('conflictMine')}>{row.mine === undefined ? '-' : text(row.path, row.mine)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <footer className="form-foot">
        <Button type="primary" loading={busy} onClick={onResubmit}>{say('conflictResubmit')}</Button>
        <Button onClick={onEdit}>{say('conflictEdit')}</Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </footer>
    </section>
  );
}

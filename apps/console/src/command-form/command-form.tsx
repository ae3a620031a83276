import { Alert, Button } from 'antd';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import type { CaseView, CommandAnswer } from '../api/types.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { ClockHint } from './case-fields.js';
import './command-form.css';
import type { CommandSpec } from './commands.js';
import { ConflictPanel } from './conflict-panel.js';
import { Fields } from './field.js';
import { FormContextProvider } from './form-context.js';
import { schemaFor } from './relevance.js';
import { useCommand } from './use-command.js';

interface Props {
  readonly command: CommandSpec;
  readonly view: CaseView | null;
  /** Values the place where the form stands already knows; their fields are not shown. */
  readonly preset?: Readonly<Record<string, unknown>>;
  /** What a new form begins with; the person may change it. */
  readonly initial?: Readonly<Record<string, unknown>>;
  /** What was decided beside the form and goes with it; not shown among its fields. */
  readonly beside?: Readonly<Record<string, unknown>>;
  readonly onDone: (answer: CommandAnswer) => void;
  readonly onCancel: () => void;
}

const NONE = {};

/** One command as a form, made from its schema. Keeps a draft, marks what is wrong, and compares when the case has moved. */
export function CommandForm({ command, view, preset = NONE, initial = NONE, beside = NONE, onDone, onCancel }: Props) {
  const { say, either } = useWords();
  const form = useCommand({ command, view, preset, initial, beside, onDone });
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const { faults, problem, conflict } = form;
  // After a refusal the eye and the screen reader go to what must be read first.
  useEffect(() => {
    if (faults.length > 0 || problem) summary.current?.focus();
  }, [faults.length > 0, problem]);
  const hidden = [...Object.keys(preset), ...Object.keys(beside)];
  const nothingToFill = Object.keys(command.schema.properties ?? {}).every((name) => hidden.includes(name));
  function send(event: FormEvent) {
    event.preventDefault();
    void form.submit();
  }
  if (conflict) return <ConflictPanel command={command} conflict={conflict} mine={form.value} busy={form.busy} onResubmit={() => void form.submit(conflict.now.version)} onEdit={form.adopt} onCancel={onCancel} />;
  return (
    <FormContextProvider value={{ command, value: form.value, set: form.set, faults, view, formId, Fields }}>
      <form className="command-form" onSubmit={send} noValidate>
        <div ref={summary} tabIndex={-1}>
          {problem && <Alert type="error" showIcon role="alert" title={`${say('notDone')}：${either(problem.title, problem.titleEn)}`} description={[either(problem.cure, problem.cureEn), problem.rule].filter(Boolean).join('　')} />}
          {!problem && faults.length > 0 && (
            <Alert type="error" showIcon role="alert" title={say('faultsTitle', { n: faults.length })}
              description={<ul>{faults.map((f) => <li key={f.field}><a href={`#${formId}-${f.field}`} onClick={(e) => { e.preventDefault(); document.getElementById(`${formId}-${f.field}`)?.focus(); }}>{f.text}</a></li>)}</ul>} />
          )}
        </div>
        {form.restored && <Alert type="info" title={say('draftRestored', { at: momentText(form.restored.savedAt) })} action={<Button size="small" onClick={form.startOver}>{say('discardDraft')}</Button>} />}
        <ClockHint />
        {nothingToFill && <p>{say('nothingToFill')}</p>}
        <Fields path={[]} schema={schemaFor(command.type, command.schema, form.value)} without={hidden} />
        <footer className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy}>{form.busy ? say('submitting') : problem?.status === 0 ? say('retrySame') : say('submit')}</Button>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <span role="status" className="quiet">{form.kept ? say('draftSaved') : ''}</span>
        </footer>
      </form>
    </FormContextProvider>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { createContext, use, type FormEvent, type InputHTMLAttributes, type ReactNode } from 'react';
import '../command-form/command-form.css';
import type { Problem } from '../api/problem.js';
import { useWords } from '../glossary/words.js';
import { ProblemNote } from './problem-note.js';
import { useAct } from './use-act.js';

/** Fields that the server found wanting, by their name in the API. */
const Faults = createContext<ReadonlySet<string>>(new Set());

function faultsOf(problem: Problem | null): ReadonlySet<string> {
  const all = problem ? [problem, ...((problem.errors ?? []) as unknown as Problem[])] : [];
  return new Set(all.flatMap(({ field }) => (field ? [field.split('.')[0] ?? field] : [])));
}

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** What is done with what was filled in; a refusal it throws is shown and the form stays. */
  readonly act: (given: FormData) => Promise<unknown>;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A few fields over the page, for one thing an administrator does; afterwards everything shown is asked for anew. */
export function FormDialog({ title, submit, danger = false, act, close, children }: Props) {
  const { say } = useWords();
  const client = useQueryClient();
  const { busy, problem, act: run } = useAct();
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if ((await run(async () => { await act(given); return true; })) !== true) return;
    await client.invalidateQueries();
    close();
  }
  return (
    <Modal open title={title} footer={null} onCancel={close} destroyOnHidden>
      <form className="command-form" onSubmit={(e) => void send(e)}>
        <ProblemNote problem={problem} />
        <Faults value={faultsOf(problem)}>{children}</Faults>
        <footer className="form-foot"><Button type="primary" danger={danger} htmlType="submit" loading={busy}>{submit}</Button><Button onClick={close}>{say('cancel')}</Button></footer>
      </form>
    </Modal>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** The frame of a field: label, mark of a fault, hint. */
export function DialogField({ name, label, hint, children }: FieldProps & { readonly children: (aria: { id: string; name: string; className: string; 'aria-invalid': boolean; 'aria-describedby'?: string }) => ReactNode }) {
  const faulty = use(Faults).has(name);
  const id = `dialog-${name}`;
  return (
    <div className={faulty ? 'field faulty' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, name, className: 'field-input', 'aria-invalid': faulty, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) })}
      {hint && <div id={`${id}-hint`} className="field-note">{hint}</div>}
    </div>
  );
}

export function TextField({ name, label, hint, ...more }: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>) {
  return <DialogField name={name} label={label} {...(hint ? { hint } : {})}>{(aria) => <input {...aria} required autoComplete="off" {...more} />}</DialogField>;
}

export function SelectField({ name, label, hint, options, first, value }: FieldProps & { readonly options: readonly (readonly [value: string, label: string])[]; readonly first?: string; readonly value?: string }) {
  return (
    <DialogField name={name} label={label} {...(hint ? { hint } : {})}>
      {(aria) => <select {...aria} defaultValue={value}>{first !== undefined && <option value="">{first}</option>}{options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}</select>}
    </DialogField>
  );
}

export function ReasonField() {
  const { say } = useWords();
  return <DialogField name="reason" label={say('changeReason')}>{(aria) => <textarea {...aria} rows={2} maxLength={500} required />}</DialogField>;
}

import type { ReactNode } from 'react';
import { useWords } from '../glossary/words.js';
import { useField, type FieldProps } from './form-context.js';

function Mark({ required }: { readonly required: boolean }) {
  const { say } = useWords();
  return required ? <span className="mark required">{say('required')}</span> : <span className="mark">{say('optional')}</span>;
}

function Note({ path, hint }: { readonly path: FieldProps['path']; readonly hint?: string | undefined }) {
  const { id, fault } = useField(path);
  return (
    <div id={`${id}-note`} className="field-note">
      {fault ? <span className="fault">{fault.text}{fault.cure && `；${fault.cure}`}</span> : hint}
    </div>
  );
}

interface FrameProps extends Pick<FieldProps, 'path' | 'label' | 'required'> {
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** Label above, control, and below it either a hint or what is wrong. */
export function FieldFrame({ path, label, required, hint, children }: FrameProps) {
  const { id, fault } = useField(path);
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label htmlFor={id}>{label} <Mark required={required} /></label>
      {children}
      <Note path={path} hint={hint} />
    </div>
  );
}

/** The same for several controls that answer one question. */
export function FieldGroup({ path, label, required, hint, children }: FrameProps) {
  const { id, fault } = useField(path);
  return (
    <fieldset className={fault ? 'field group faulty' : 'field group'} id={id} tabIndex={-1} aria-describedby={`${id}-note`}>
      <legend>{label} <Mark required={required} /></legend>
      <Note path={path} hint={hint} />
      {children}
    </fieldset>
  );
}

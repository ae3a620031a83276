import { Button } from 'antd';
import { useWords } from '../glossary/words.js';
import { Radios } from './choice-fields.js';
import { FieldGroup } from './field-frame.js';
import { useField, useForm, type FieldProps } from './form-context.js';

interface Finding { readonly satisfied?: boolean; readonly note?: string }

/** 审核要点: the checklist of a legal review, each point answered by itself, with a note where it is not satisfied. */
export function FindingsField(props: FieldProps) {
  const { say } = useWords();
  const { value, set } = useField(props.path);
  const points = Object.keys(props.schema.properties ?? {});
  const findings = (value ?? {}) as Readonly<Record<string, Finding>>;
  const all = () => set(Object.fromEntries(points.map((point) => [point, { ...findings[point], satisfied: true }])));
  return (
    <FieldGroup {...props}>
      <Button onClick={all}>{say('allSatisfied')}</Button>
      <ol className="checklist">{points.map((point) => <Point key={point} path={[...props.path, point]} point={point} />)}</ol>
    </FieldGroup>
  );
}

function Point({ path, point }: { readonly path: FieldProps['path']; readonly point: string }) {
  const words = useWords();
  const { say, term } = words;
  const { faults } = useForm();
  const satisfied = useField([...path, 'satisfied']);
  const note = useField([...path, 'note']);
  const dotted = path.join('.');
  const own = faults.find((f) => f.field === dotted) ?? satisfied.fault ?? note.fault;
  const label = term('reviewPoint', point);
  return (
    <li className={own ? 'faulty' : undefined}>
      <fieldset id={satisfied.id} tabIndex={-1}>
        <legend>{label}</legend>
        <Radios name={satisfied.id} value={satisfied.value} options={[[true, say('yes')], [false, say('no')]]} onPick={satisfied.set} />
        {(satisfied.value === false || note.value !== undefined) && (
          <input className="field-input" id={note.id} value={typeof note.value === 'string' ? note.value : ''} maxLength={1000} placeholder={words.field('', 'note')} aria-label={`${label}：${words.field('', 'note')}`} onChange={(e) => note.set(e.target.value || undefined)} />
        )}
        {own && <p className="field-note"><span className="fault">{own.text}{own.cure && `；${own.cure}`}</span></p>}
      </fieldset>
    </li>
  );
}

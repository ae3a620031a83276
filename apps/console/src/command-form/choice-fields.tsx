import { groupOf, termOf } from '#libs/glossary/index.js';
import { groupAt } from '../glossary/codes.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame, FieldGroup } from './field-frame.js';
import { useField, useForm, type FieldProps } from './form-context.js';

/** Up to this many options all stand in sight. */
const IN_SIGHT = 4;

/** What the field's own place says its codes mean, where that covers them all; else the words that fit them. */
function groupFor(path: string, codes: readonly string[]) {
  const named = groupAt(path);
  return named && codes.every((code) => termOf(named, code)) ? named : groupOf(codes);
}

interface RadiosProps {
  readonly name: string;
  readonly value: unknown;
  readonly options: readonly (readonly [value: string | boolean, label: string])[];
  readonly onPick: (value: string | boolean) => void;
}

export function Radios({ name, value, options, onPick }: RadiosProps) {
  return (
    <div className="radios">
      {options.map(([code, text]) => <label key={String(code)}><input type="radio" name={name} value={String(code)} checked={value === code} onChange={() => onPick(code)} />{text}</label>)}
    </div>
  );
}

/** One of a list of codes, in the glossary's words. */
export function ChoiceField(props: FieldProps) {
  const { say, term } = useWords();
  const { id, value, set, aria } = useField(props.path);
  const { command } = useForm();
  const codes = props.schema.enum ?? [];
  const group = groupFor(`${command.type}.${props.path.join('.')}`, codes);
  const options = codes.map((code) => [code, group ? term(group, code) : code] as const);
  if (codes.length <= IN_SIGHT) return <FieldGroup {...props}><Radios name={id} value={value} options={options} onPick={set} /></FieldGroup>;
  return (
    <FieldFrame {...props}>
      <select {...aria} className="field-input" value={typeof value === 'string' ? value : ''} required={props.required} onChange={(e) => set(e.target.value || undefined)}>
        <option value="">{say('choose')}</option>
        {options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}
      </select>
    </FieldFrame>
  );
}

/** Any number of a list of codes, all in sight. */
export function ChoicesField(props: FieldProps) {
  const { term } = useWords();
  const { value, set } = useField(props.path);
  const codes = props.schema.items?.enum ?? [];
  const group = groupOf(codes);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const pick = (code: string, on: boolean) => set(on ? [...chosen, code] : chosen.filter((c) => c !== code));
  return (
    <FieldGroup {...props}>
      <div className="radios column">
        {codes.map((code) => <label key={code}><input type="checkbox" checked={chosen.includes(code)} onChange={(e) => pick(code, e.target.checked)} />{group ? term(group, code) : code}</label>)}
      </div>
    </FieldGroup>
  );
}

/** Yes or no, and neither until one is chosen: an unticked box would have said no by itself. */
export function YesNoField(props: FieldProps) {
  const { say } = useWords();
  const { id, value, set } = useField(props.path);
  return <FieldGroup {...props}><Radios name={id} value={value} options={[[true, say('yes')], [false, say('no')]]} onPick={set} /></FieldGroup>;
}

import { Button } from 'antd';
import type { ReactNode } from 'react';
import { groupOf } from '#libs/glossary/index.js';
import { useWords } from '../glossary/words.js';
import { Radios } from './choice-fields.js';
import { FieldGroup } from './field-frame.js';
import { branchOf } from './field-kind.js';
import { useField, useForm, type FieldProps } from './form-context.js';
import { emptyValue } from './form-value.js';

/** An object inside the payload. */
export function PartField(props: FieldProps) {
  const { Fields } = useForm();
  return <FieldGroup {...props}><Fields path={props.path} schema={props.schema} /></FieldGroup>;
}

/** A part that may be left out altogether. */
export function OptionalPart({ path, schema, label, children }: Pick<FieldProps, 'path' | 'schema' | 'label'> & { readonly children: ReactNode }) {
  const { say } = useWords();
  const { value, set } = useField(path);
  if (value === undefined) return <div className="field"><Button onClick={() => set(emptyValue(schema) ?? {})}>{say('include', { what: label })}</Button></div>;
  return <div className="optional-part">{children}<Button size="small" onClick={() => set(undefined)}>{say('exclude', { what: label })}</Button></div>;
}

/** One of several kinds, each with its own fields: the kind is chosen first. */
export function UnionField(props: FieldProps) {
  const words = useWords();
  const { Fields } = useForm();
  const { id, value, set } = useField(props.path);
  const { by, branch, codes } = branchOf(props.schema, value);
  const group = groupOf(codes);
  return (
    <FieldGroup {...props}>
      <Radios name={`${id}.${by}`} value={(value as Record<string, unknown> | undefined)?.[by]} options={codes.map((code) => [code, group ? words.term(group, code) : code])} onPick={(code) => set({ ...(value as object | undefined), [by]: code })} />
      {branch && <Fields path={props.path} schema={branch} without={[by]} />}
    </FieldGroup>
  );
}

/** A list of parts, such as penalties or instalments. */
export function ListField(props: FieldProps) {
  const { say } = useWords();
  const { Fields } = useForm();
  const { value, set } = useField(props.path);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const itemSchema = props.schema.items ?? {};
  const full = items.length >= (props.schema.maxItems ?? Infinity);
  return (
    <FieldGroup {...props}>
      {items.map((_, i) => (
        <fieldset key={i} className="list-item">
          <legend>{say('itemN', { n: i + 1 })}</legend>
          <Fields path={[...props.path, i]} schema={itemSchema} />
          <Button size="small" onClick={() => set(items.filter((_x, at) => at !== i))} aria-label={`${say('remove')} ${props.label} ${say('itemN', { n: i + 1 })}`}>{say('remove')}</Button>
        </fieldset>
      ))}
      <Button disabled={full} onClick={() => set([...items, emptyValue(itemSchema) ?? {}])}>{say('add')}：{props.label}</Button>
    </FieldGroup>
  );
}

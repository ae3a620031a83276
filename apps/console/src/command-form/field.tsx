import { useWords } from '../glossary/words.js';
import { withoutPositions } from '../case-page/fact-text.js';
import { ChoiceField, ChoicesField, YesNoField } from './choice-fields.js';
import { ListField, OptionalPart, PartField, UnionField } from './composite-fields.js';
import { isComposite, kindOf, type FieldKind, type FieldSchema } from './field-kind.js';
import { FilesField } from './files-field.js';
import { FindingsField } from './findings-field.js';
import { useForm, type FieldProps, type FieldsProps } from './form-context.js';
import type { Path } from './form-value.js';
import { ClockField, EscalationField, LetterField } from './case-fields.js';
import { StaffField, StaffListField } from './staff-fields.js';
import { ViolationField } from './violation-field.js';
import { DayField, LongTextField, MomentField, MoneyField, NumberField, TextField } from './text-fields.js';

const FIELDS: Readonly<Record<FieldKind, (props: FieldProps) => React.ReactNode>> = {
  union: UnionField, findings: FindingsField, group: PartField, list: ListField, 'staff-list': StaffListField, files: FilesField, choices: ChoicesField, violation: ViolationField, staff: StaffField, choice: ChoiceField, 'yes-no': YesNoField,
  money: MoneyField, number: NumberField, day: DayField, moment: MomentField, clock: ClockField, escalation: EscalationField, letter: LetterField, 'long-text': LongTextField, text: TextField,
};

/** Any field of any payload: the schema decides the control, the glossary the label. */
export function Field({ path, schema, required }: { readonly path: Path; readonly schema: FieldSchema; readonly required: boolean }) {
  const words = useWords();
  const { command } = useForm();
  const name = String(path.at(-1));
  const kind = kindOf(name, schema);
  const label = words.field(command.type, withoutPositions(path.join('.')));
  const Control = FIELDS[kind];
  // A list that may stay empty asks for nothing, even where its name must be sent.
  const asksFor = required && (schema.type !== 'array' || (schema.minItems ?? 0) > 0);
  const control = <Control path={path} schema={schema} label={label} required={asksFor} />;
  return !required && isComposite(kind) && kind !== 'list' ? <OptionalPart path={path} schema={schema} label={label}>{control}</OptionalPart> : control;
}

/** The fields of an object, one under the other. */
export function Fields({ path, schema, without = [] }: FieldsProps) {
  return Object.entries(schema.properties ?? {})
    .filter(([name, s]) => !without.includes(name) && s.const === undefined)
    .map(([name, s]) => <Field key={name} path={[...path, name]} schema={s} required={schema.required?.includes(name) ?? false} />);
}

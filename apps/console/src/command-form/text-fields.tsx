import { useState } from 'react';
import { Button } from 'antd';
import { dayOf, presentMoment, withBeijingOffset } from '../glossary/moments.js';
import { fenOf, yuanText } from '../glossary/money.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame } from './field-frame.js';
import { useField, useForm, type FieldProps } from './form-context.js';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export function TextField(props: FieldProps) {
  const { value, set, aria } = useField(props.path);
  return (
    <FieldFrame {...props}>
      <input {...aria} className="field-input" type="text" value={textOf(value)} required={props.required} maxLength={props.schema.maxLength} onChange={(e) => set(e.target.value || undefined)} />
    </FieldFrame>
  );
}

export function LongTextField(props: FieldProps) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  const text = textOf(value);
  const max = props.schema.maxLength ?? 0;
  return (
    <FieldFrame {...props} hint={text ? say('chars', { n: [...text].length, max }) : undefined}>
      <textarea {...aria} className="field-input" rows={max > 1000 ? 5 : 3} value={text} required={props.required} onChange={(e) => set(e.target.value || undefined)} />
    </FieldFrame>
  );
}

/** A legal day: the browser's own date field gives its text, which is never read as a moment. */
export function DayField(props: FieldProps) {
  const { say } = useWords();
  const { view } = useForm();
  const { value, set, aria } = useField(props.path);
  const today = dayOf(view?.asOf ?? presentMoment());
  return (
    <FieldFrame {...props}>
      <span className="with-button">
        <input {...aria} className="field-input short" type="date" min="1950-01-01" max="2199-12-31" value={textOf(value)} required={props.required} onChange={(e) => set(e.target.value || undefined)} />
        <Button onClick={() => set(today)} aria-label={`${props.label}：${say('today')}`}>{say('today')}</Button>
      </span>
    </FieldFrame>
  );
}

/** A moment as Beijing clocks show it; sent with its offset, so the browser's own zone plays no part. */
export function MomentField(props: FieldProps) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  return (
    <FieldFrame {...props} hint={say('momentHint')}>
      <input {...aria} className="field-input short" type="datetime-local" min="1950-01-01T00:00" max="2199-12-31T23:59" value={textOf(value).slice(0, 16)} required={props.required} onChange={(e) => set(e.target.value ? withBeijingOffset(e.target.value) : undefined)} />
    </FieldFrame>
  );
}

/** Yuan on the screen, whole fen in the payload. What is no amount stays as typed, to be marked. */
export function MoneyField(props: FieldProps) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  const [typed, setTyped] = useState<string | null>(null);
  const kept = typeof value === 'number' ? yuanText(value).replace(/\.00$/, '') : textOf(value);
  return (
    <FieldFrame {...props} hint={say('moneyHint')}>
      <span className="with-button">
        <input {...aria} className="field-input short number" type="text" inputMode="decimal" value={typed ?? kept} required={props.required}
          onChange={(e) => {
            setTyped(e.target.value);
            set(e.target.value.trim() === '' ? undefined : (fenOf(e.target.value) ?? e.target.value));
          }}
          onBlur={() => setTyped(null)} />
        <span>{say('yuan')}</span>
      </span>
    </FieldFrame>
  );
}

export function NumberField(props: FieldProps) {
  const { value, set, aria } = useField(props.path);
  const shown = typeof value === 'number' ? String(value) : textOf(value);
  return (
    <FieldFrame {...props}>
      <input {...aria} className="field-input short number" type="text" inputMode="numeric" value={shown} required={props.required}
        onChange={(e) => set(e.target.value === '' ? undefined : /^\d{1,9}$/.test(e.target.value) ? Number(e.target.value) : e.target.value)} />
    </FieldFrame>
  );
}

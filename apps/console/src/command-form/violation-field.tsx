import { Select } from 'antd';
import { CATALOGUE } from '#libs/discretion/index.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './form-context.js';

const byLabel = (input: string, option?: { label: string }) => option?.label.includes(input.trim()) ?? false;

/** A violation of the catalogue, with the article that sets its fine. */
export function ViolationField(props: FieldProps) {
  const { say, either } = useWords();
  const { value, set, aria } = useField(props.path);
  const options = CATALOGUE.map((v) => ({ value: v.code, label: `${either(v.nameZh, v.nameEn)} · ${v.basis}${v.inForceTo ? `（${say('until', { day: v.inForceTo })}）` : ''}` }));
  return (
    <FieldFrame {...props}>
      <Select {...aria} showSearch={{ filterOption: byLabel }} options={options} value={(value as string | undefined) ?? null} placeholder={say('choose')} onChange={(v: string | null) => set(v ?? undefined)} />
    </FieldFrame>
  );
}

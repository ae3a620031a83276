import { Select } from 'antd';
import type { StaffMember } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './form-context.js';

/** Who can be named: those who investigate must be case officers, everybody else may be anybody in office. */
const OFFICERS_ONLY = new Set(['officers', 'secondOfficer', 'to', 'collectors']);

function useOptions(name: string) {
  const people = usePeople();
  const { term } = useWords();
  const fits = (p: StaffMember) => p.active && (!OFFICERS_ONLY.has(name) || p.roles.includes('case-officer'));
  const duty = (p: StaffMember) => (p.post === 'officer' ? term('role', p.roles[0] ?? 'case-officer') : term('post', p.post));
  return people.all.filter(fits).map((p) => ({ value: p.id, label: `${p.name} · ${people.section(p.sectionId)} · ${duty(p)}` }));
}

const byLabel = (input: string, option?: { label: string }) => option?.label.includes(input.trim()) ?? false;

export function StaffField(props: FieldProps) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  const options = useOptions(String(props.path.at(-1)));
  return (
    <FieldFrame {...props}>
      <Select {...aria} showSearch={{ filterOption: byLabel }} allowClear={!props.required} options={options} value={(value as string | undefined) ?? null} placeholder={say('choose')} onChange={(v: string | null) => set(v ?? undefined)} />
    </FieldFrame>
  );
}

export function StaffListField(props: FieldProps) {
  const { say } = useWords();
  const { value, set, aria } = useField(props.path);
  const name = String(props.path.at(-1));
  const options = useOptions(name);
  return (
    <FieldFrame {...props} hint={name === 'officers' ? say('lead1st') : undefined}>
      <Select {...aria} mode="multiple" showSearch={{ filterOption: byLabel }} options={options} value={(value as string[] | undefined) ?? []} placeholder={say('choose')} maxCount={props.schema.maxItems ?? 99} onChange={(v: string[]) => set(v)} />
    </FieldFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { filesQuery } from '../api/case-queries.js';
import { useWords } from '../glossary/words.js';
import { FieldFrame } from './field-frame.js';
import { useField, useForm, type FieldProps } from './form-context.js';

interface FileRef { readonly fileId: string; readonly sha256: string }

/** Files of this case that are attached, each with the fingerprint it has now. */
export function FilesField(props: FieldProps) {
  const { say } = useWords();
  const { view } = useForm();
  const { value, set, aria } = useField(props.path);
  const { data: files = [] } = useQuery({ ...filesQuery(view?.id ?? ''), enabled: view !== null });
  const chosen = Array.isArray(value) ? (value as FileRef[]).map((f) => f.fileId) : [];
  const pick = (ids: string[]) => set(files.filter((f) => ids.includes(f.id)).map((f) => ({ fileId: f.id, sha256: f.sha256 })));
  return (
    <FieldFrame {...props} hint={files.length === 0 ? say('filesFirst') : undefined}>
      <Select {...aria} mode="multiple" options={files.map((f) => ({ value: f.id, label: [f.number, f.name].filter(Boolean).join(' ') }))} value={chosen} placeholder={say('choose')} onChange={pick} />
    </FieldFrame>
  );
}

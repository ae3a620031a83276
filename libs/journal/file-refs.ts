import { refusalsOf, type Refusal } from '#libs/casework/index.js';
import type { QueryRunner } from 'typeorm';

const refuse = refusalsOf({
  'file-unknown': { kind: 'content', zh: '本案没有文件“{fileId}”，或其内容与摘要不符', en: 'This case has no file “{fileId}” with that SHA-256', rule: '证据须与已上传的文件一致', cureZh: '先上传文件，使用返回的编号和摘要', cureEn: 'Upload the file first and use the id and hash it returned' },
});

interface FileRef { readonly fileId: string; readonly sha256: string }

/** Every reference to a stored file, wherever in an event it stands. */
export function fileRefsOf(value: unknown): FileRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fileId, sha256 } = value as Partial<FileRef>;
  if (typeof fileId === 'string' && typeof sha256 === 'string') return [{ fileId, sha256 }];
  return Object.values(value).flatMap(fileRefsOf);
}

/** The decider cannot see the file store: what events say of files is held against it here, in the same transaction. */
export async function checkFileRefs(db: QueryRunner, processId: string, events: readonly object[]): Promise<Refusal | null> {
  const refs = fileRefsOf(events);
  if (refs.length === 0) return null;
  const rows = (await db.query(`SELECT id, sha256 FROM file WHERE process_id = ? AND id IN (${refs.map(() => '?').join(',')})`, [processId, ...refs.map((r) => r.fileId)])) as
    { id: string; sha256: string }[];
  const known = new Map(rows.map((r) => [r.id, r.sha256]));
  const strange = refs.find((r) => known.get(r.fileId) !== r.sha256);
  return strange ? refuse('file-unknown', { fileId: strange.fileId }, 'files') : null;
}

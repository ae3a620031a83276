import { refusalsOf, type Reference, type Refusal } from '#libs/casework/index.js';
import type { QueryRunner } from 'typeorm';
import { isProcessId } from './ids.js';

const refuse = refusalsOf({
  'unknown-reference': { kind: 'content', zh: '没有这个事项', en: 'There is no such process', rule: '只能引用本单位的同类事项', cureZh: '核对编号', cureEn: 'Check the id' },
  'reference-ended': { kind: 'content', zh: '所引用的事项已办结或已并案', en: 'The process named has ended or was merged itself', rule: '只能并入在办的事项', cureZh: '并入仍在办的事项', cureEn: 'Name one that is still open' },
});

/**
 * Locks the process of a command together with those that must still be open when it is written, in the order of their ids:
 * two commands that name each other's process wait for one another instead of both going by what was there before.
 */
export async function lockReferences(db: QueryRunner, processId: string | undefined, references: readonly Reference[]): Promise<void> {
  const open = references.filter((r) => r.open && isProcessId(r.processId)).map((r) => r.processId);
  if (open.length === 0) return;
  const ids = [...new Set(processId === undefined ? open : [...open, processId])].sort();
  for (const id of ids) await db.query('SELECT id FROM process WHERE id = ? FOR UPDATE', [id]);
}

/**
 * The decider cannot see other processes: what a command names is held against them here, in the same transaction. Those it
 * needs open are locked by now; of the others only that they exist matters, and nothing is ever deleted.
 */
export async function checkReferences(db: QueryRunner, bureauId: string, references: readonly Reference[]): Promise<Refusal | null> {
  for (const { kind, processId, field, open } of references) {
    const rows = isProcessId(processId)
      ? (await db.query('SELECT ended FROM process WHERE id = ? AND bureau_id = ? AND kind = ?', [processId, bureauId, kind])) as { ended: number }[] : [];
    const [found] = rows;
    if (!found) return refuse('unknown-reference', {}, field);
    if (open && found.ended === 1) return refuse('reference-ended', {}, field);
  }
  return null;
}

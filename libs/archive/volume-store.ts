import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { Actor, Refusal } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import { listDocuments } from '#libs/documents/documents-store.js';
import { lockProcess, transact } from '#libs/documents/locked-process.js';
import { filesOf } from '#libs/evidence/find-files.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { refuse } from './refusals.js';
import { volumeOf, type Volume } from './volume.js';

export interface CaseOf { readonly bureauId: string; readonly bureau: string; readonly c: EnforcementCase }

/** The volume of a case with the sheets counted so far. */
export async function readVolume(db: DataSource, { bureauId, bureau, c }: CaseOf): Promise<Volume> {
  const counted = (await db.query('SELECT item, pages FROM volume_page WHERE process_id = ?', [c.id])) as { item: string; pages: number }[];
  return volumeOf({
    c, bureau, documents: await listDocuments(db, bureauId, c.id), files: await filesOf(db, c.id), counted: new Map(counted.map((r) => [r.item, r.pages])),
  });
}

export interface PageCount { readonly key: string; readonly pages: number }

/** Enters how many sheets items have; a later count replaces an earlier one until the case is archived. Null refusal: no such case. */
export function countPages(
  db: DataSource, request: { readonly bureauId: string; readonly processId: string; readonly counts: readonly PageCount[]; readonly known: ReadonlySet<string>; readonly actor: Actor; readonly now: Instant },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: Refusal | null }> {
  const { bureauId, processId, counts, known, actor, now } = request;
  return transact(db, async (tx) => {
    const locked = await lockProcess(tx, bureauId, 'enforcement-case', processId);
    if (!locked) return { ok: false, refusal: null };
    if (locked.state.stage === 'archived') return { ok: false, refusal: refuse('volume-sealed') };
    const stray = counts.findIndex(({ key }) => !known.has(key));
    if (stray >= 0) return { ok: false, refusal: refuse('no-such-item', { key: counts[stray]?.key ?? '' }, `items.${stray}.key`) };
    for (const { key, pages } of counts) {
      await tx.query(
        'INSERT INTO volume_page (process_id, item, pages, counted_at, counted_by) VALUES (?,?,?,?,?) ON DUPLICATE KEY UPDATE pages = VALUES(pages), counted_at = VALUES(counted_at), counted_by = VALUES(counted_by)',
        [processId, key, pages, toSql(now), actor.id],
      );
    }
    return { ok: true };
  });
}

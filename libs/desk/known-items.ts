import type { LegalDay } from '#libs/calendar/index.js';
import { findByPerson, openTitle, vaultOf, type FoundBy } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import { DESK_KINDS, type DeskKind } from './desk-items.js';

/** A petition or report of somebody, and what it was found by: a name alone may be a namesake's. */
export interface KnownItem {
  readonly id: string; readonly kind: DeskKind; readonly number: string | null; readonly title: string; readonly channel: string; readonly stage: string; readonly ended: boolean;
  readonly receivedOn: LegalDay; readonly foundBy: readonly FoundBy[];
}

interface Row { id: string; kind: DeskKind; number: string | null; title: string; variant: string; stage: string; ended: number; received_on: string }

/** What the bureau has on its desk of a person, by whole name, telephone or number: the likeliest first, open before ended, then the newest; 20 at most. */
export async function knownItems(db: DataSource, bureauId: string, person: Partial<Record<FoundBy, string | undefined>>): Promise<KnownItem[]> {
  const found = await findByPerson(db, vaultOf(db), bureauId, person);
  if (found.size === 0) return [];
  const rows = (await db.query(
    `SELECT id, kind, number, title, variant, stage, ended, JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn')) AS received_on
     FROM process WHERE bureau_id = ? AND kind IN (?) AND id IN (?)`, [bureauId, DESK_KINDS, [...found.keys()]],
  )) as Row[];
  const items = await Promise.all(rows.map(async (r) => ({
    id: r.id, kind: r.kind, number: r.number, title: await openTitle(db, r.id, r.title), channel: r.variant, stage: r.stage, ended: r.ended === 1,
    receivedOn: r.received_on, foundBy: found.get(r.id) ?? [],
  })));
  const rank = (i: KnownItem) => (i.foundBy.some((by) => by !== 'name') ? 0 : 2) + (i.ended ? 1 : 0);
  return items.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : -1)).slice(0, 20);
}

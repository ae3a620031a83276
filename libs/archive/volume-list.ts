import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import { listProcesses, type ListFilter } from '#libs/journal/list.js';
import { openState } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import { retentionEnds, retentionOf, type Retention } from './retention.js';

export interface ListedVolume {
  readonly id: string;
  readonly number: string;
  readonly caseNumber: string | null;
  readonly title: string;
  readonly archivedOn: LegalDay;
  readonly pages: number;
  readonly location: string;
  readonly retention: Retention;
  /** Null: for ever. */
  readonly retainedUntil: LegalDay | null;
}

export interface VolumePage { readonly items: readonly ListedVolume[]; readonly next: { readonly key: string; readonly id: string } | null }

/** The volumes a bureau keeps, those archived last first; one page by key. */
export async function listVolumes(db: DataSource, filter: Pick<ListFilter, 'bureauId' | 'text' | 'people' | 'openedFrom' | 'openedBefore'>, limit: number, after: { key: string; id: string } | null): Promise<VolumePage> {
  const { items, next } = await listProcesses(db, { ...filter, kind: 'enforcement-case', stages: ['archived'], includeEnded: true }, 'changed', limit, after);
  if (items.length === 0) return { items: [], next };
  const rows = (await db.query('SELECT id, state FROM process WHERE id IN (?)', [items.map((i) => i.id)])) as { id: string; state: string }[];
  const states = new Map(await Promise.all(rows.map(async ({ id, state }) => [id, await openState<EnforcementCase>(db, id, state)] as const)));
  return {
    next,
    items: items.flatMap(({ id, title, number }) => {
      const c = states.get(id);
      // Reopened between the two reads: it is no volume any more.
      if (!c?.volume) return [];
      const { archivedOn, pages, location } = c.volume;
      const retention = retentionOf(c);
      return [{ id, number: c.volume.number, caseNumber: number, title, archivedOn, pages, location, retention, retainedUntil: retentionEnds(archivedOn, retention) }];
    }),
  };
}

import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { fromSqlOrNull } from '#libs/journal/sql-time.js';
import { openTitle } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';

export const DESK_KINDS = ['petition', 'hazard-report'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** One petition or report as the closure board counts it. */
export interface DeskItem {
  readonly id: string; readonly kind: DeskKind; readonly number: string | null; readonly title: string; readonly channel: string; readonly stage: string;
  readonly outcome: string | null; readonly ended: boolean; readonly ownerId: string; readonly sectionId: string; readonly level: number;
  readonly receivedOn: LegalDay; readonly nextDue: Instant | null; readonly nextDueDay: LegalDay | null;
}

interface Row {
  id: string; kind: DeskKind; number: string | null; title: string; variant: string; stage: string; outcome: string | null; ended: number;
  owner_id: string; section_id: string; level: number; received_on: string; next_due: string | null;
}

/**
 * What the board looks at: everything open, and everything received since a day. What was merged into another is left out:
 * the pair counts once, as the one that goes on.
 */
export async function deskItems(db: DataSource, bureauId: string, kinds: readonly DeskKind[], since: LegalDay): Promise<DeskItem[]> {
  const rows = (await db.query(
    `SELECT id, kind, number, title, variant, stage, outcome, ended, owner_id, section_id, level, next_due, JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn')) AS received_on
     FROM process WHERE bureau_id = ? AND kind IN (${kinds.map(() => '?').join(',')}) AND stage <> 'merged'
       AND (ended = 0 OR JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn')) >= ?) ORDER BY id`, [bureauId, ...kinds, since],
  )) as Row[];
  return Promise.all(rows.map(async (r) => {
    const nextDue = fromSqlOrNull(r.next_due);
    return {
      id: r.id, kind: r.kind, number: r.number, title: await openTitle(db, r.id, r.title), channel: r.variant, stage: r.stage, outcome: r.outcome, ended: r.ended === 1, ownerId: r.owner_id,
      sectionId: r.section_id, level: r.level, receivedOn: r.received_on, nextDue, nextDueDay: nextDue && legalDay(nextDue),
    };
  }));
}

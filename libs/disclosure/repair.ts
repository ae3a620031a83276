import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { duesOf, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { fromSql, fromSqlOrNull, toSql } from '#libs/journal/sql-time.js';
import { openState } from '#libs/privacy/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import { ulid } from 'ulid';

/** An application for 信用修复 and what became of it; kept whatever was decided. */
export interface Repair {
  readonly id: string;
  readonly appliedBy: string;
  readonly appliedAt: Instant;
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly approved: boolean | null;
  readonly opinion: string | null;
}

/** Why a repair cannot be applied for or decided now. */
export type RepairRefusal =
  | { readonly code: 'not-published' | 'publication-withdrawn' | 'display-over' | 'already-repaired' | 'repair-pending' | 'no-repair-pending' | 'own-repair' }
  | { readonly code: 'repair-too-early'; readonly from: LegalDay }
  | { readonly code: 'fine-owing'; readonly owingFen: number };

export type RepairAnswer = { readonly ok: true; readonly repair: Repair } | { readonly ok: false; readonly refusal: RepairRefusal };

interface Act { readonly bureauId: string; readonly processId: string; readonly by: string; readonly now: Instant }

interface RepairRow { id: string; applied_by: string; applied_at: string; reason: string; decided_by: string | null; decided_at: string | null; approved: number | null; opinion: string | null }

const refuse = (refusal: RepairRefusal): RepairAnswer => ({ ok: false, refusal });

/** All applications of a case, oldest first. */
export async function repairsOf(db: DataSource | EntityManager, processId: string): Promise<Repair[]> {
  const rows = (await db.query('SELECT id, applied_by, applied_at, reason, decided_by, decided_at, approved, opinion FROM credit_repair WHERE process_id = ? ORDER BY id', [processId])) as RepairRow[];
  return rows.map((r) => ({
    id: r.id, appliedBy: r.applied_by, appliedAt: fromSql(r.applied_at), reason: r.reason, decidedBy: r.decided_by, decidedAt: fromSqlOrNull(r.decided_at),
    approved: r.approved === null ? null : r.approved === 1, opinion: r.opinion,
  }));
}

interface PublicationRow { repairable_from: string; display_until: string; withdrawn_on: string | null; repaired_on: string | null; state: string }

/** Locks the publication, so that of two people who act at once the second sees what the first did, and says what stands in the way. */
async function obstacle(tx: EntityManager, { bureauId, processId, now }: Act): Promise<RepairRefusal | null> {
  const [row] = (await tx.query(
    `SELECT x.repairable_from, x.display_until, x.withdrawn_on, x.repaired_on, p.state FROM publication x JOIN process p ON p.id = x.process_id
     WHERE x.process_id = ? AND x.bureau_id = ? FOR UPDATE`, [processId, bureauId],
  )) as PublicationRow[];
  const today = legalDay(now);
  if (!row) return { code: 'not-published' };
  if (row.withdrawn_on) return { code: 'publication-withdrawn' };
  if (row.repaired_on) return { code: 'already-repaired' };
  if (row.display_until < today) return { code: 'display-over' };
  if (today < row.repairable_from) return { code: 'repair-too-early', from: row.repairable_from };
  const { owing } = duesOf(await openState<EnforcementCase>(tx, processId, row.state), today);
  return owing > 0 ? { code: 'fine-owing', owingFen: owing } : null;
}

/** 申请信用修复: the shortest display is over, what the decision asks for is done (失信行为纠正). */
export async function applyForRepair(db: DataSource, act: Act & { readonly reason: string }): Promise<RepairAnswer> {
  return db.transaction(async (tx) => {
    const refusal = await obstacle(tx, act);
    if (refusal) return refuse(refusal);
    if ((await repairsOf(tx, act.processId)).some((r) => r.approved === null)) return refuse({ code: 'repair-pending' });
    const id = ulid();
    await tx.query('INSERT INTO credit_repair (id, process_id, bureau_id, applied_by, applied_at, reason) VALUES (?,?,?,?,?,?)',
      [id, act.processId, act.bureauId, act.by, toSql(act.now), act.reason]);
    return { ok: true, repair: { id, appliedBy: act.by, appliedAt: act.now, reason: act.reason, decidedBy: null, decidedAt: null, approved: null, opinion: null } };
  });
}

/** A head, not the applicant, decides. Approved, the display ends today; refused, it can be applied for again. */
export async function decideRepair(db: DataSource, act: Act & { readonly approved: boolean; readonly opinion: string }): Promise<RepairAnswer> {
  return db.transaction(async (tx) => {
    const refusal = await obstacle(tx, act);
    // What stands in the way of a repair does not stand in the way of refusing it.
    if (refusal && (act.approved || refusal.code === 'not-published')) return refuse(refusal);
    const pending = (await repairsOf(tx, act.processId)).find((r) => r.approved === null);
    if (!pending) return refuse({ code: 'no-repair-pending' });
    if (pending.appliedBy === act.by) return refuse({ code: 'own-repair' });
    await tx.query('UPDATE credit_repair SET decided_by = ?, decided_at = ?, approved = ?, opinion = ? WHERE id = ?', [act.by, toSql(act.now), act.approved ? 1 : 0, act.opinion, pending.id]);
    if (act.approved) await tx.query('UPDATE publication SET repaired_on = ? WHERE process_id = ?', [legalDay(act.now), act.processId]);
    return { ok: true, repair: { ...pending, decidedBy: act.by, decidedAt: act.now, approved: act.approved, opinion: act.opinion } };
  });
}

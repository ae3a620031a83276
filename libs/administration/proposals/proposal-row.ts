import type { Instant } from '#libs/calendar/index.js';
import { fromSql, fromSqlOrNull, toSql } from '#libs/journal/sql-time.js';
import { vaultOf, type Db } from '#libs/privacy/index.js';
import { createHash } from 'node:crypto';
import type { KindName } from './kinds.js';

/** After so long what was proposed is out of date for whoever would decide it. */
export const OPEN_MS = 14 * 86_400_000;

export type ProposalState = 'open' | 'approved' | 'rejected' | 'withdrawn' | 'expired';
export type Decision = Exclude<ProposalState, 'open' | 'expired'>;

/** What is sealed of a proposal: what will be done, and what it changes for whoever reads it. */
export interface Sealed {
  readonly payload: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

export interface StoredProposal extends Sealed {
  readonly id: string; readonly kind: KindName; readonly subject: string; readonly personId: string | null; readonly baseHash: string; readonly state: ProposalState;
  readonly proposedBy: string; readonly proposedAt: Instant; readonly expiresAt: Instant; readonly decidedBy: string | null; readonly decidedAt: Instant | null; readonly decisionReason: string | null;
}

interface Row {
  id: string; kind: KindName; subject: string; person_id: string | null; sealed: string; base_hash: string; proposed_by: string; proposed_at: string; expires_at: string;
  state: Decision | 'open'; decided_by: string | null; decided_at: string | null; decision_reason: string | null;
}

const contentAt = (id: string) => `proposal:${id}:content`;
const reasonAt = (id: string) => `proposal:${id}:reason`;

export function baseHash(basis: unknown): string {
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex');
}

async function opened(db: Db, row: Row, now: Instant): Promise<StoredProposal> {
  const vault = vaultOf(db);
  const content = JSON.parse(await vault.openText(db, contentAt(row.id), row.sealed)) as Sealed;
  const expiresAt = fromSql(row.expires_at);
  return {
    ...content, id: row.id, kind: row.kind, subject: row.subject, personId: row.person_id, baseHash: row.base_hash, state: row.state === 'open' && expiresAt <= now ? 'expired' : row.state,
    proposedBy: row.proposed_by, proposedAt: fromSql(row.proposed_at), expiresAt, decidedBy: row.decided_by, decidedAt: fromSqlOrNull(row.decided_at),
    decisionReason: row.decision_reason === null ? null : await vault.openText(db, reasonAt(row.id), row.decision_reason),
  };
}

export async function insertProposal(tx: Db, bureauId: string, p: Omit<StoredProposal, 'state' | 'decidedBy' | 'decidedAt' | 'decisionReason'>): Promise<void> {
  const { payload, before, after } = p;
  const sealed = await vaultOf(tx).sealText(tx, bureauId, contentAt(p.id), JSON.stringify({ payload, before, after } satisfies Sealed));
  await tx.query('INSERT INTO proposal (id, bureau_id, kind, subject, person_id, sealed, base_hash, proposed_by, proposed_at, expires_at, state) VALUES (?,?,?,?,?,?,?,?,?,?,?)',
    [p.id, bureauId, p.kind, p.subject, p.personId, sealed, p.baseHash, p.proposedBy, toSql(p.proposedAt), toSql(p.expiresAt), 'open']);
}

export async function closeProposal(tx: Db, bureauId: string, id: string, { state, by, at, reason }: { state: Decision; by: string; at: Instant; reason: string | null }): Promise<void> {
  const sealed = reason === null ? null : await vaultOf(tx).sealText(tx, bureauId, reasonAt(id), reason);
  await tx.query('UPDATE proposal SET state = ?, decided_by = ?, decided_at = ?, decision_reason = ? WHERE id = ?', [state, by, toSql(at), sealed, id]);
}

export async function findProposal(db: Db, bureauId: string, id: string, now: Instant): Promise<StoredProposal | null> {
  const [row] = (await db.query('SELECT * FROM proposal WHERE id = ? AND bureau_id = ?', [id, bureauId])) as Row[];
  return row ? opened(db, row, now) : null;
}

/** Those still to be decided, oldest first; or the latest of all, newest first. */
export async function proposalsOf(db: Db, bureauId: string, now: Instant, which: 'open' | 'all', limit: number): Promise<StoredProposal[]> {
  const rows = (which === 'open'
    ? await db.query("SELECT * FROM proposal WHERE bureau_id = ? AND state = 'open' AND expires_at > ? ORDER BY id LIMIT ?", [bureauId, toSql(now), limit])
    : await db.query('SELECT * FROM proposal WHERE bureau_id = ? ORDER BY id DESC LIMIT ?', [bureauId, limit])) as Row[];
  return Promise.all(rows.map((row) => opened(db, row, now)));
}

/** Whether the same is waiting for a decision already. */
export async function isProposed(tx: Db, bureauId: string, kind: KindName, subject: string, now: Instant): Promise<boolean> {
  const rows = (await tx.query("SELECT id FROM proposal WHERE bureau_id = ? AND state = 'open' AND kind = ? AND subject = ? AND expires_at > ? LIMIT 1", [bureauId, kind, subject, toSql(now)])) as unknown[];
  return rows.length > 0;
}

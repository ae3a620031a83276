import { readStaff } from '#libs/bureau/contexts.js';
import { isRefusal, type Refusal, type StaffMember } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { approversAmong } from '../powers.js';
import type { Administrator } from '../record.js';
import type { Scene } from './kind.js';
import { kindOf } from './kinds.js';
import { baseHash, proposalsOf, type StoredProposal } from './proposal-row.js';

interface Named { readonly id: string; readonly name: string }

/** A proposal as people see it; its payload stays inside. */
export interface Proposal extends Pick<StoredProposal, 'id' | 'kind' | 'subject' | 'before' | 'after' | 'state' | 'proposedAt' | 'expiresAt' | 'decidedAt' | 'decisionReason'> {
  readonly reason: string | null;
  readonly subjectName: string | null;
  readonly proposedBy: Named;
  readonly decidedBy: Named | null;
  /** Who may decide it now; empty once it is decided. */
  readonly approvers: readonly Named[];
  /** What it was proposed on has changed since: it can only be rejected or withdrawn. */
  readonly stale: boolean;
}

/** Another active administrator or director of the bureau: never who proposed it, never whom it concerns. */
export function approversOf(people: readonly StaffMember[], { proposedBy, personId }: Pick<StoredProposal, 'proposedBy' | 'personId'>): StaffMember[] {
  return approversAmong(people).filter((p) => p.id !== proposedBy && p.id !== personId);
}

export function viewOf(p: StoredProposal, people: readonly StaffMember[], stale: boolean): Proposal {
  const named = (id: string): Named => ({ id, name: people.find((m) => m.id === id)?.name ?? id });
  const { id, kind, subject, before, after, state, proposedAt, expiresAt, decidedAt, decisionReason } = p;
  return {
    id, kind, subject, before, after, state, proposedAt, expiresAt, decidedAt, decisionReason, stale, reason: kindOf(kind).reason(p.payload) ?? null,
    subjectName: people.find((m) => m.id === subject)?.name ?? null, proposedBy: named(p.proposedBy), decidedBy: p.decidedBy === null ? null : named(p.decidedBy),
    approvers: state === 'open' ? approversOf(people, p).map((m) => named(m.id)) : [],
  };
}

/** Why it cannot be approved any more, or null: it cannot be done, or what it stands on is another. */
export async function outdated(scene: Scene, p: StoredProposal): Promise<{ readonly why: Refusal | null } | null> {
  const outlook = await kindOf(p.kind).look(scene, p.payload);
  if (isRefusal(outlook)) return { why: outlook };
  return baseHash(outlook.basis) === p.baseHash ? null : { why: null };
}

/** The proposals of a bureau: those still open, oldest first, or the latest 200 of all, newest first. */
export async function readProposals(db: DataSource, me: Administrator, calendarBureau: string, which: 'open' | 'all'): Promise<Proposal[]> {
  const people = await readStaff(db, me.bureauId);
  const views: Proposal[] = [];
  for (const p of await proposalsOf(db, me.bureauId, me.now, which, 200)) {
    views.push(viewOf(p, people, p.state === 'open' && (await outdated({ tx: db.manager, me, calendarBureau }, p)) !== null));
  }
  return views;
}

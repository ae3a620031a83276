import { readStaff } from '#libs/bureau/contexts.js';
import type { Refusal } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { administer, type Administrator, type Done } from '../record.js';
import { refuse } from '../refusals.js';
import type { Handed, Scene } from './kind.js';
import { kindOf } from './kinds.js';
import { closeProposal, findProposal, type Decision, type StoredProposal } from './proposal-row.js';
import { approversOf, outdated, viewOf, type Proposal } from './view.js';

/** A proposal after its decision, with what is shown once to whoever approved. */
export interface Decided extends Proposal {
  readonly passwordHalf: string | null;
}

const STATE_ZH = { open: '待批准', approved: '已批准', rejected: '已驳回', withdrawn: '已撤回', expired: '已过期' } as const;

export function refuseClosed(p: StoredProposal): Refusal {
  return refuse('proposal-closed', { state: STATE_ZH[p.state], stateEn: p.state });
}

/** Only who proposed it takes it back; only the others decide it. */
function refuseDecider(people: Parameters<typeof approversOf>[0], p: StoredProposal, me: Administrator, decision: Decision): Refusal | null {
  if (p.state !== 'open') return refuseClosed(p);
  if (decision === 'withdrawn') return p.proposedBy === me.id ? null : refuse('not-your-proposal');
  if (p.proposedBy === me.id) return refuse('own-proposal');
  if (p.personId === me.id) return refuse('own-powers');
  return approversOf(people, p).some((m) => m.id === me.id) ? null : refuse('not-an-approver');
}

/**
 * Approves, rejects or withdraws. What is approved is done in the same transaction as the decision and its record: either all
 * of it is there or nothing. Null: the bureau has no such proposal.
 */
export async function decide(db: DataSource, me: Administrator, calendarBureau: string, id: string, decision: Decision, reason: string | null = null): Promise<Decided | Refusal | null> {
  if (!(await findProposal(db, me.bureauId, id, me.now))) return null;
  return administer<Decided>(db, me, async (tx) => {
    const p = await findProposal(tx, me.bureauId, id, me.now);
    if (!p) throw new Error(`proposal ${id} is gone`);
    const refused = refuseDecider(await readStaff(tx, me.bureauId), p, me, decision);
    if (refused) return refused;
    return settle({ tx, me, calendarBureau }, p, decision, reason);
  });
}

/** Carries out a decision that may be taken: what is approved is done, the proposal closed, and both go on record. */
export async function settle(scene: Scene, p: StoredProposal, decision: Decision, reason: string | null): Promise<Done<Decided> | Refusal> {
  const { tx, me } = scene;
  let handed: Handed = {};
  if (decision === 'approved') {
    const since = await outdated(scene, p);
    if (since) return { ...refuse('proposal-stale'), ...(since.why ? { also: [since.why] } : {}) };
    handed = await kindOf(p.kind).apply(scene, p.payload);
  }
  await closeProposal(tx, me.bureauId, p.id, { state: decision, by: me.id, at: me.now, reason });
  const after: StoredProposal = { ...p, state: decision, decidedBy: me.id, decidedAt: me.now, decisionReason: reason };
  const about = { subject: p.subject, proposedBy: p.proposedBy, proposal: p.id };
  return {
    deed: decision === 'approved'
      ? { ...about, act: p.kind, before: p.before, after: p.after, reason: reason ?? kindOf(p.kind).reason(p.payload) }
      : { ...about, act: `${decision === 'rejected' ? 'reject' : 'withdraw'}-${p.kind}`, reason: reason ?? undefined },
    value: { ...viewOf(after, await readStaff(tx, me.bureauId), false), passwordHalf: handed.passwordHalf ?? null },
  };
}

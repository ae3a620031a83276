import { readStaff } from '#libs/bureau/contexts.js';
import { isRefusal, ROLE_ZH, type Refusal, type StaffMember } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { approversAmong } from '../powers.js';
import { administer, type Administrator } from '../record.js';
import { refuse } from '../refusals.js';
import { kindOf, type KindName, type PayloadOf } from './kinds.js';
import { baseHash, insertProposal, isProposed, OPEN_MS, type StoredProposal } from './proposal-row.js';
import { approversOf, viewOf, type Proposal } from './view.js';

const NAMED = 5;

/** Nobody else may approve: says who could be given the power, those of higher post first. */
function noApprover(people: readonly StaffMember[], me: Administrator, personId: string | null): Refusal {
  const already = new Set(approversAmong(people).map((p) => p.id));
  const order = ['deputy-director', 'section-head', 'officer'];
  const could = people.filter((p) => p.active && p.id !== me.id && p.id !== personId && !already.has(p.id)).sort((a, b) => order.indexOf(a.post) - order.indexOf(b.post)).slice(0, NAMED);
  const names = could.map((p) => p.name).join('、');
  return refuse('no-approver', { names: names === '' ? ROLE_ZH.director : names });
}

/**
 * Enters what one administrator proposes, for another to decide within fourteen days. Refused when it cannot be done anyway,
 * when the same waits already, or when the bureau has nobody else who may approve.
 */
export function propose<K extends KindName>(db: DataSource, me: Administrator, calendarBureau: string, kind: K, payload: PayloadOf<K>): Promise<Proposal | Refusal> {
  return administer(db, me, async (tx) => {
    const held = kindOf(kind);
    const personId = held.person(payload);
    if (personId === me.id) return refuse('own-powers');
    const outlook = await held.look({ tx, me, calendarBureau }, payload);
    if (isRefusal(outlook)) return outlook;
    const people = await readStaff(tx, me.bureauId);
    if (approversOf(people, { proposedBy: me.id, personId }).length === 0) return noApprover(people, me, personId);
    const { subject, before, after, basis } = outlook;
    if (await isProposed(tx, me.bureauId, kind, subject, me.now)) return refuse('already-proposed');
    const proposal: StoredProposal = {
      id: ulid(Date.parse(me.now)), kind, subject, personId, payload, before, after, baseHash: baseHash(basis), state: 'open', proposedBy: me.id, proposedAt: me.now,
      expiresAt: new Date(Date.parse(me.now) + OPEN_MS).toISOString(), decidedBy: null, decidedAt: null, decisionReason: null,
    };
    await insertProposal(tx, me.bureauId, proposal);
    return { deed: { act: `propose-${kind}`, subject, before, after, reason: held.reason(payload), proposal: proposal.id }, value: viewOf(proposal, people, false) };
  });
}

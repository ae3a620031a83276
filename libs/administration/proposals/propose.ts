import { readStaff } from '#libs/bureau/contexts.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { administer, type Administrator } from '../record.js';
import { refuse } from '../refusals.js';
import { kindOf, type KindName, type PayloadOf } from './kinds.js';
import { baseHash, insertProposal, isProposed, OPEN_MS, type StoredProposal } from './proposal-row.js';
import { viewOf, type Proposal } from './view.js';

/**
 * Enters what one administrator proposes, for another to decide within fourteen days. Refused when it cannot be done anyway,
 * or when the same waits already. Where nobody else may approve it waits for whoever is given the power, or for the operator.
 */
export function propose<K extends KindName>(db: DataSource, me: Administrator, calendarBureau: string, kind: K, payload: PayloadOf<K>): Promise<Proposal | Refusal> {
  return administer(db, me, async (tx) => {
    const held = kindOf(kind);
    const personId = held.person(payload);
    if (personId === me.id) return refuse('own-powers');
    const outlook = await held.look({ tx, me, calendarBureau }, payload);
    if (isRefusal(outlook)) return outlook;
    const people = await readStaff(tx, me.bureauId);
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

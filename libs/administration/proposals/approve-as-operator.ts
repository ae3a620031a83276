import { readStaff } from '#libs/bureau/contexts.js';
import type { Instant } from '#libs/calendar/index.js';
import type { Refusal } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { administer } from '../record.js';
import { refuse } from '../refusals.js';
import { refuseClosed, settle, type Decided } from './decide.js';
import { findProposal } from './proposal-row.js';
import { approversOf } from './view.js';

/** Who stands in the record where those who run the installation acted. */
const OPERATOR = 'operator';

/**
 * Approves for a bureau in which nobody else may: all who could have left, or are the one it is about. The written reason stands
 * in the record. Refused while anybody could decide. Null: the bureau has no such proposal.
 */
export async function approveAsOperator(db: DataSource, bureauId: string, calendarBureau: string, id: string, reason: string, now: Instant): Promise<Decided | Refusal | null> {
  if (!(await findProposal(db, bureauId, id, now))) return null;
  const me = { bureauId, id: OPERATOR, now };
  return administer<Decided>(db, me, async (tx) => {
    const p = await findProposal(tx, bureauId, id, now);
    if (!p) throw new Error(`proposal ${id} is gone`);
    if (p.state !== 'open') return refuseClosed(p);
    const could = approversOf(await readStaff(tx, bureauId), p);
    if (could.length > 0) return refuse('approver-exists', { names: could.map((m) => m.name).join('、') });
    return settle({ tx, me, calendarBureau }, p, 'approved', reason);
  });
}

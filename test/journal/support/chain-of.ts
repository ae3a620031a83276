import { auditChains, type Break } from '#libs/journal/audit.js';
import type { DataSource } from 'typeorm';

/** What the audit of the whole database finds about one case: null when its chain is whole. */
export async function faultOf(db: DataSource, id: string): Promise<Pick<Break, 'seq' | 'fault'> | null> {
  const { breaks } = await auditChains(db);
  const found = breaks.find((b) => b.processId === id);
  return found ? { seq: found.seq, fault: found.fault } : null;
}

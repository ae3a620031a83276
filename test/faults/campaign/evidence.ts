import { verifyFiles, type FileBreak } from '#libs/evidence/verify.js';
import { fileStoreOf } from '#libs/files/open-store.js';
import { auditChains } from '#libs/journal/audit.js';
import { readJournal } from '#libs/journal/read.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { verifySeals } from '#libs/seal/verify-seals.js';
import type { Settings } from '#libs/settings/settings.js';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';

type Alarm = Record<'type' | 'clockId' | 'rung' | 'scheduledFor' | 'dueAt', string | undefined>;

export async function processes(db: DataSource): Promise<{ id: string; stage: string }[]> {
  return db.query('SELECT id, stage FROM process ORDER BY id');
}

/** Alarms that sounded more than once, and events stamped before their predecessor: as texts, none is right. */
export async function disorder(db: DataSource): Promise<{ faults: string[]; events: number; alarms: number }> {
  const faults: string[] = [];
  let [events, alarms] = [0, 0];
  for (const { id } of await processes(db)) {
    const heard = new Set<string>();
    let before = '';
    for (const { event, at } of await readJournal(db, id)) {
      events += 1;
      if (at < before) faults.push(`${id}: ${event.type} at ${at}, after ${before}`);
      before = at;
      if (!['DeadlineWarned', 'DeadlineMissed', 'EscalationRaised'].includes(event.type)) continue;
      const { type, clockId, rung, scheduledFor, dueAt } = event as unknown as Alarm;
      const alarm = [type, clockId, rung, scheduledFor, dueAt].join(' ');
      if (heard.has(alarm)) faults.push(`${id}: ${alarm} twice`);
      heard.add(alarm);
      alarms += 1;
    }
  }
  return { faults, events, alarms };
}

/** What the chains, the seals and the stored files say against each other; a killed upload may leave bytes nobody owns, and nothing else. */
export async function breaks(db: DataSource, settings: Settings): Promise<unknown[]> {
  const store = fileStoreOf(settings);
  try {
    const files = (await verifyFiles(db, store, 0)).breaks.filter((b: FileBreak) => b.fault !== 'unrecorded-object');
    return [...(await auditChains(db)).breaks, ...(await verifySeals(db, sealOptions(settings))).breaks, ...files];
  } finally {
    await store.close();
  }
}

/** Those of the processes that no workflow follows. */
export async function unwatched(settings: Settings, ids: readonly string[]): Promise<string[]> {
  const connection = await Connection.connect({ address: settings.temporal.address });
  try {
    const { workflow } = new Client({ connection, namespace: settings.temporal.namespace });
    const states = await Promise.all(ids.map(async (id) => ({ id, status: (await workflow.getHandle(id).describe()).status.name })));
    return states.filter(({ status }) => status !== 'RUNNING').map(({ id, status }) => `${id}: ${status}`);
  } finally {
    await connection.close();
  }
}

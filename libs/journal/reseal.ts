import type { ProcessState } from '#libs/casework/index.js';
import { indexPeople, openState, openTitle, sealState, sealTitle, secretsIn, vaultOf } from '#libs/privacy/index.js';
import { drawKeys, readKeys, wrap } from '#libs/privacy/keys.js';
import type { DataSource } from 'typeorm';

const BATCH = 100;

/** Wraps every key with the present master, and draws new ones for every bureau when asked. In one transaction: all or none. Needs the owner's rights. */
export async function rewrapKeys(owner: DataSource, at: string, drawing: boolean): Promise<{ rewrapped: number; drawn: number }> {
  const { masters } = vaultOf(owner);
  const done = await owner.transaction(async (tx) => {
    const keys = await readKeys(tx, masters);
    const old = keys.filter((k) => k.masterId !== masters[0].id);
    for (const key of old) await tx.query('UPDATE data_key SET wrapped = ?, master_id = ? WHERE id = ?', [wrap(key, masters[0]), masters[0].id, key.id]);
    const bureaus = drawing ? [...new Set(keys.map((k) => k.bureauId))] : [];
    for (const bureauId of bureaus) await drawKeys(tx, masters[0], bureauId, at);
    return { rewrapped: old.length, drawn: 2 * bureaus.length };
  });
  vaultOf(owner).forget();
  return done;
}

interface Row { id: string; bureau_id: string; state: string; title: string }

/** One process under its lock: snapshot, title and blind indexes anew under the newest keys. Its version stays: nothing has happened to it. */
async function resealOne(db: DataSource, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = (await tx.query('SELECT id, bureau_id, state, title FROM process WHERE id = ? FOR UPDATE', [id])) as Row[];
    if (!row) return;
    const state = await openState<ProcessState>(tx, id, row.state);
    const secrets = secretsIn(state);
    const title = await sealTitle(tx, row.bureau_id, id, await openTitle(tx, id, row.title), secrets);
    await tx.query('UPDATE process SET state = ?, title = ? WHERE id = ?', [await sealState(tx, row.bureau_id, state, secrets), title, id]);
    await indexPeople(tx, vaultOf(tx), row.bureau_id, state, null);
  });
}

/**
 * Seals what may be rewritten, a process at a time, from after the id `from`; plain rows of an earlier version are sealed too.
 * The journal is never touched: its rows stay under the key they were written with. Gives the id of each batch's last, so
 * that a broken run can go on from it.
 */
export async function* resealProcesses(db: DataSource, from = ''): AsyncGenerator<{ last: string; processes: number }> {
  for (let last = from, processes = 0; ; ) {
    const rows = (await db.query('SELECT id FROM process WHERE id > ? ORDER BY id LIMIT ?', [last, BATCH])) as { id: string }[];
    for (const { id } of rows) await resealOne(db, id);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    processes += rows.length;
    yield { last, processes };
  }
}

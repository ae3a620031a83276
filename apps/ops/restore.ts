import { missingEvidence } from '#libs/backup/evidence-list.js';
import { BadBackup, EVIDENCE_FILE } from '#libs/backup/manifest.js';
import { restoreDatabase } from '#libs/backup/restore-database.js';
import { fileStoreOf } from '#libs/files/open-store.js';
import { auditChains } from '#libs/journal/audit.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { verifySeals } from '#libs/seal/verify-seals.js';
import type { Settings } from '#libs/settings/settings.js';
import { readSettings } from '#libs/settings/settings.js';
import { join } from 'node:path';
import { Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run restore -- --from <文件夹 folder> [--replace]
  由备份恢复数据库和 Temporal，再核对工作流；备份损坏、残缺或本处已有数据时拒绝（--replace 覆盖）
  restores the database and Temporal from a backup and reconciles them; refuses a damaged or incomplete backup, and an
  installation that holds data unless --replace is given`;

/** What the restored database lacks: seals made after the backup know records that it does not, and files may be gone. Returns how many. */
async function tellLosses(settings: Settings, from: string): Promise<number> {
  return withDatabase(async (db) => {
    const { processes, records, breaks } = await auditChains(db);
    console.log(`已恢复 ${processes} 件、${records} 条流水，链条不符 ${breaks.length} — restored ${processes} processes, ${records} records, ${breaks.length} chains broken`);
    const seals = await verifySeals(db, sealOptions(settings));
    for (const { day, processId, seq, fault } of seals.breaks) {
      console.log(fault === 'not-in-database' ? `封存 ${day} 晚于备份 the seal of ${day} is later than the backup` : `${day} ${processId ?? ''} #${seq ?? ''} ${fault}`);
    }
    const lost = seals.breaks.filter((b) => b.fault === 'record-gone');
    if (lost.length > 0) console.log(`以上 ${lost.length} 件有已封存的记录在备份之后，已丢失，须补录 — ${lost.length} sealed records are later than the backup: enter them again`);
    const store = fileStoreOf(settings);
    const missing = await missingEvidence(store, join(from, EVIDENCE_FILE));
    await store.close();
    for (const id of missing) console.log(`证据文件缺失 evidence file missing: ${id}`);
    return breaks.length + seals.breaks.length + missing.length;
  });
}

await runProgram(USAGE, async () => {
  const { values } = readOptions({ from: { type: 'string' }, replace: { type: 'boolean', default: false } });
  const { from } = values;
  if (from === undefined) throw new Misuse('须给出 --from。--from is needed.');
  const settings = readSettings();
  try {
    const { databaseAt, temporalAt } = await restoreDatabase(settings, { from, replacing: values.replace });
    console.log(`数据库为 ${databaseAt} 的备份，Temporal 为 ${temporalAt ?? '集群，另行恢复 a cluster, restored apart'} — the database is of ${databaseAt}`);
  } catch (error) {
    if (error instanceof BadBackup) throw new Misuse(error.message);
    throw error;
  }
  return (await tellLosses(settings, from)) === 0 ? 0 : 3;
});

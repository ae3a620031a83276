import { BadBackup } from '#libs/backup/manifest.js';
import { takeBackup } from '#libs/backup/take-backup.js';
import { Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run backup -- --to <文件夹 folder> [--temporal-file <Temporal 的 SQLite 文件>]
  在线备份数据库、Temporal、封存和证据文件清单，各带摘要；不含密钥和口令，证据文件本身另行复制
  backs up the running database, Temporal, the seals and the list of evidence files, each with its checksum; holds no secret,
  and the evidence files themselves are copied apart. Without a Temporal file, Temporal is a cluster and backed up by its own means`;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

await runProgram(USAGE, async () => {
  const { values } = readOptions({ to: { type: 'string' }, 'temporal-file': { type: 'string' } });
  const { to } = values;
  if (to === undefined) throw new Misuse('须给出 --to。--to is needed.');
  return withDatabase(async (db, settings) => {
    try {
      const { parts, evidence, databaseAt, temporalAt } = await takeBackup(db, settings, { to, temporalFile: values['temporal-file'] ?? null });
      for (const { file, size } of parts) console.log(`${file}  ${megabytes(size)}`);
      console.log(`证据文件 ${evidence.files} 个（${megabytes(evidence.bytes)}），只列清单 — ${evidence.files} evidence files, listed only`);
      console.log(`数据库 ${databaseAt}，Temporal ${temporalAt ?? '未含（集群）not included (cluster)'} — 已备份到 backed up to ${to}`);
      return 0;
    } catch (error) {
      if (error instanceof BadBackup) throw new Misuse(error.message);
      throw error;
    }
  });
});

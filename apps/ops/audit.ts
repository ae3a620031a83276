import { auditChains, type Break } from '#libs/journal/audit.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { verifySeals, type SealBreak } from '#libs/seal/verify-seals.js';
import { readSettings } from '#libs/settings/settings.js';
import { Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run audit -- verify
  核对每个案件的流水链，指出第一条被改动、缺失或截断的记录
  verifies every chain of the journal and names the first broken record of each`;

const FAULTS: Readonly<Record<Break['fault'], string>> = {
  changed: '记录被改动 the record was changed', missing: '记录缺失 the record is missing', truncated: '链尾被截断 the end of the chain was cut off', inserted: '多出的记录 a record was added behind the head',
  'no-process': '没有对应的案件 no process answers for it',
};

const SEAL_FAULTS: Readonly<Record<SealBreak['fault'], string>> = {
  signature: '封存签名不符 the signature does not match', order: '封存不连续 a seal before it is missing or was replaced',
  'file-missing': '封存文件缺失 the seal file is missing', 'file-changed': '封存文件被改动 the seal file was changed',
  'record-gone': '已封存的记录不见了 a sealed record is gone', 'record-changed': '已封存的记录被改动 a sealed record was changed',
};

await runProgram(USAGE, () => {
  const { positionals } = readOptions({}, true);
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Misuse('只有 verify 一项。The one thing to do is verify.');
  return withDatabase(async (db) => {
    const { processes, records, breaks } = await auditChains(db);
    for (const { processId, seq, fault } of breaks) console.log(`${processId} #${seq}: ${FAULTS[fault]}`);
    console.log(`${processes} 条链，${records} 条记录，${breaks.length} 处不符 — ${processes} chains, ${records} records, ${breaks.length} broken`);
    const sealed = await verifySeals(db, sealOptions(readSettings()));
    for (const b of sealed.breaks) console.log(`${b.day} ${b.processId ? `${b.processId} #${b.seq}: ` : ''}${SEAL_FAULTS[b.fault]}`);
    console.log(`${sealed.seals} 个日封存，${sealed.breaks.length} 处不符 — ${sealed.seals} daily seals, ${sealed.breaks.length} contradicted`);
    return breaks.length + sealed.breaks.length === 0 ? 0 : 1;
  });
});

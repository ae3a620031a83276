import { auditChains, type Break } from '#libs/journal/audit.js';
import { Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run audit -- verify
  核对每个案件的流水链，指出第一条被改动、缺失或截断的记录
  verifies every chain of the journal and names the first broken record of each`;

const FAULTS: Readonly<Record<Break['fault'], string>> = {
  changed: '记录被改动 the record was changed', missing: '记录缺失 the record is missing', truncated: '链尾被截断或多出 the chain does not end at its head',
  'no-process': '没有对应的案件 no process answers for it',
};

await runProgram(USAGE, () => {
  const { positionals } = readOptions({}, true);
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Misuse('只有 verify 一项。The one thing to do is verify.');
  return withDatabase(async (db) => {
    const { processes, records, breaks } = await auditChains(db);
    for (const { processId, seq, fault } of breaks) console.log(`${processId} #${seq}: ${FAULTS[fault]}`);
    console.log(`${processes} 条链，${records} 条记录，${breaks.length} 处不符 — ${processes} chains, ${records} records, ${breaks.length} broken`);
    return breaks.length === 0 ? 0 : 1;
  });
});

import { CHAIN_FAULTS, SEAL_FAULTS } from '#libs/audit/faults.js';
import { verifyRecords } from '#libs/audit/verify.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run audit -- verify
  核对每个案件的流水链、管理记录、文书和日封存，指出第一条被改动、缺失或截断的记录
  verifies every chain of the journal, the record of administration, the documents it records and the daily seals, and names the first broken record of each`;

await runProgram(USAGE, () => {
  const { positionals } = readOptions({}, true);
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Misuse('只有 verify 一项。The one thing to do is verify.');
  return withDatabase(async (db, settings) => {
    const { processes, records, documents, breaks, seals, sealBreaks } = await verifyRecords(db, sealOptions(settings));
    for (const { processId, seq, fault, documentId } of breaks) console.log(`${processId} #${seq}${documentId ? ` ${documentId}` : ''}: ${CHAIN_FAULTS[fault].zh} ${CHAIN_FAULTS[fault].en}`);
    console.log(`${processes} 条链，${records} 条记录，${documents} 份文书，${breaks.length} 处不符 — ${processes} chains, ${records} records, ${documents} documents, ${breaks.length} broken`);
    for (const b of sealBreaks) console.log(`${b.day} ${b.processId ? `${b.processId} #${b.seq}: ` : ''}${SEAL_FAULTS[b.fault].zh} ${SEAL_FAULTS[b.fault].en}`);
    console.log(`${seals} 个日封存，${sealBreaks.length} 处不符 — ${seals} daily seals, ${sealBreaks.length} contradicted`);
    return breaks.length + sealBreaks.length === 0 ? 0 : 1;
  });
});

import type { Break } from '#libs/journal/audit.js';
import type { SealBreak } from '#libs/seal/verify-seals.js';

interface Words { readonly zh: string; readonly en: string }

/** What a broken record is said to be, on the console and at the command line. */
export const CHAIN_FAULTS: Readonly<Record<Break['fault'], Words>> = {
  changed: { zh: '记录被改动', en: 'the record was changed' },
  missing: { zh: '记录缺失', en: 'the record is missing' },
  truncated: { zh: '链尾被截断', en: 'the end of the chain was cut off' },
  inserted: { zh: '多出的记录', en: 'a record was added behind the head' },
  'no-process': { zh: '没有对应的案件', en: 'no process answers for it' },
  'document-changed': { zh: '文书与流水记录不符', en: 'a document is not as it was recorded' },
  'document-missing': { zh: '流水中有记录的文书不见了', en: 'a recorded document is gone' },
  'document-unrecorded': { zh: '文书没有流水记录', en: 'a document was never recorded' },
};

export const SEAL_FAULTS: Readonly<Record<SealBreak['fault'], Words>> = {
  signature: { zh: '封存签名不符', en: 'the signature does not match' },
  order: { zh: '封存不连续', en: 'a seal before it is missing or was replaced' },
  'file-missing': { zh: '封存文件缺失', en: 'the seal file is missing' },
  'file-changed': { zh: '封存文件被改动', en: 'the seal file was changed' },
  'not-in-database': { zh: '数据库不知道这份封存，数据库比封存旧', en: 'the database does not know this seal: it is older than its seals' },
  'record-gone': { zh: '已封存的记录不见了', en: 'a sealed record is gone' },
  'record-changed': { zh: '已封存的记录被改动', en: 'a sealed record was changed' },
};

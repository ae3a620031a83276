/**
 * The program inside every archive that verifies it, anywhere with Node 18 or later and nothing else: each file against the
 * manifest, no file too many, each journal record against the one before it, the last against the chain's head.
 */
export const VERIFY_SCRIPT = String.raw`// 电子案卷校验：node verify.mjs    Verifies this archive; needs Node 18 or later only.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

function fail(name, zh, en) {
  console.error('✗ ' + name + '：' + zh + ' (' + en + ')');
  process.exit(1);
}

async function digest(path) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]);
}

function linkHash(prev, record) {
  const hash = createHash('sha256').update(prev);
  for (const field of [record.processId, String(record.seq), record.type, record.data, record.at, record.by]) {
    hash.update(Buffer.byteLength(field) + ':').update(field);
  }
  return hash.digest('hex');
}

const text = readFileSync(join(root, 'manifest.json'));
const manifest = JSON.parse(text.toString('utf8'));

for (const entry of manifest.entries) {
  let found;
  try {
    found = await digest(join(root, ...entry.name.split('/')));
  } catch {
    fail(entry.name, '缺失', 'missing');
  }
  if (found.size !== entry.size || found.sha256 !== entry.sha256) fail(entry.name, '内容与清单不符', 'not as the manifest says');
}

const known = new Set(['manifest.json', ...manifest.entries.map((entry) => entry.name)]);
for (const path of filesUnder(root)) {
  const name = relative(root, path).split(sep).join('/').normalize('NFC');
  if (!known.has(name)) fail(name, '清单中没有', 'not in the manifest');
}

let prev = '0'.repeat(64);
let count = 0;
for (const line of readFileSync(join(root, manifest.journal.file), 'utf8').split('\n').filter(Boolean)) {
  const record = JSON.parse(line);
  count += 1;
  if (record.seq !== count || record.prevHash !== prev || linkHash(prev, record) !== record.hash) {
    fail(manifest.journal.file, '第' + count + '条记录断链', 'record ' + count + ' breaks the chain');
  }
  prev = record.hash;
}
if (count !== manifest.journal.records || prev !== manifest.journal.headHash) fail(manifest.journal.file, '链头不符', 'another head than the manifest says');

console.log('✓ ' + manifest.entries.length + ' 个文件、' + count + ' 条办理记录与清单一致 (files and records agree)');
console.log('  链头 head     ' + prev);
console.log('  清单 manifest ' + createHash('sha256').update(text).digest('hex'));
console.log('  清单本身是否被替换，须与单位系统中登记的链头核对。 Compare the head with the one the bureau keeps.');
`;

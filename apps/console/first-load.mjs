/** Weighs what a first visit loads before any route: node apps/console/first-load.mjs; fails above the limit. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 350;
const inDist = (name) => fileURLToPath(new URL(`../../dist/console/${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(inDist('.vite/manifest.json'), 'utf8'));

const files = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) collect(imported);
}
collect('index.html');

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(inDist(file))).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  first load, gzip (limit ${LIMIT_KB})`);
if (total > LIMIT_KB * 1000) process.exitCode = 1;

/** Checks the dependencies: the lockfile by itself, and the registry's advisories where it answers. Run by checks.mjs. */
import { readFileSync } from 'node:fs';
import { findCommand, run } from './commands.mjs';
import { lockFaults, readAudit } from './lockfile.mjs';
import { inRoot } from './paths.mjs';

const PATIENCE_S = '20';

const faults = lockFaults(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
for (const fault of faults) console.error(`  ${fault}`);

const { output } = await run(findCommand(['timeout']) ?? 'timeout', [PATIENCE_S, findCommand(['npm']) ?? 'npm', 'audit', '--json', '--loglevel=silent', '--fetch-retries=0']);
const { asked, why, high } = readAudit(output.slice(Math.max(0, output.indexOf('{'))));
for (const advisory of high) console.error(`  ${advisory}`);
if (!asked) console.error(`  ! 已知漏洞未能查询 Advisories were NOT checked: the registry gave no answer (${why}). Everything else was.`);
process.exitCode = faults.length + high.length === 0 ? 0 : 1;

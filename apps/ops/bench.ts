import { cpus } from 'node:os';
import { benchAlarms } from './bench/alarms.js';
import { benchConsole } from './bench/console.js';
import { benchDeadlines } from './bench/deadlines.js';
import { benchHttp } from './bench/http.js';
import { benchJournal } from './bench/journal.js';
import { benchLists } from './bench/lists.js';
import { benchMemory } from './bench/memory.js';
import { benchStart } from './bench/start.js';

const SUITES: Readonly<Record<string, () => Promise<void>>> = {
  deadlines: benchDeadlines, journal: benchJournal, http: benchHttp, lists: benchLists, console: benchConsole, alarms: benchAlarms, memory: benchMemory, start: benchStart,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES[name]);
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
for (const [name, run] of Object.entries(SUITES)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}

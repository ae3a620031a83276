import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { systemClock } from '#libs/settings/clock.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import type { DataSource } from 'typeorm';
import { commander, foundBenchBureau, registration } from './bureau.js';
import { Caller } from './caller.js';
import { untilDecided } from './case-life.js';
import { quantile, rate } from './crowd.js';
import { fill, PER_BUREAU } from './lists.js';
import { Program } from './program.js';

const CASES = 40;
const READERS = 8;
const ROUNDS = 400;
const WARM = 40;

/** What the browser asks for when a case is opened, side by side. */
const CASE_PAGE = ['', '/timeline', '/files', '/documents'];
const LISTS = [['/api/cases?mine=true&sort=due', 'today'], ['/api/cases?dueWithinDays=3', 'due within 3 days'], ['/api/cases/count?overdue=true', 'overdue count'], ['/api/cases/groups?by=stage', 'cases by stage']] as const;

const since = (began: bigint) => Number(process.hrtime.bigint() - began) / 1e6;

/** Times of `ROUNDS` runs in ms, `atOnce` side by side, without those that only warmed the programs up. */
async function times(atOnce: number, run: (i: number) => Promise<void>): Promise<number[]> {
  const samples: number[] = [];
  await rate(ROUNDS + WARM, atOnce, async (i) => {
    const began = process.hrtime.bigint();
    await run(i);
    if (i >= WARM) samples.push(since(began));
  });
  return samples;
}

/** The least that any case page must read: the row of the process and its journal, straight from the database. */
async function rawRead(db: DataSource, id: string): Promise<void> {
  await Promise.all([db.query('SELECT * FROM process WHERE id = ?', [id]), db.query('SELECT * FROM journal WHERE process_id = ? ORDER BY seq', [id])]);
}

function told(name: string, samples: readonly number[], base?: number): void {
  const p95 = quantile(samples, 0.95);
  console.log(`  ${name.padEnd(52)} p50 ${quantile(samples, 0.5).toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms${base === undefined ? '' : `  × ${(p95 / base).toFixed(1)} of the raw read`}`);
}

async function measure(settings: Settings): Promise<void> {
  const owner = await openDatabase(settings, 'owner');
  const db = await openDatabase(settings);
  const api = await Program.start('api', settings);
  const caller = new Caller(api.origin, READERS * CASE_PAGE.length);
  try {
    const bureau = await foundBenchBureau(db, '900001');
    const people = commander(db, bureau, systemClock);
    const ids: string[] = [];
    for (let i = 0; i < CASES; i += 1) {
      const id = await people.give('officer1', undefined, 'register-case', registration(systemClock));
      for (const [who, command, payload] of untilDecided(bureau)) await people.give(who, id, command, payload);
      ids.push(id);
    }
    await fill(owner, bureau.bureauId);
    await owner.query('ANALYZE TABLE process, journal');
    const { body } = await caller.post('/api/tokens', { login: `${bureau.code}-officer1`, password: bureau.password });
    const headers = { authorization: `Bearer ${body.token}` };
    const get = async (path: string) => {
      const { status } = await caller.get(path, headers);
      if (status !== 200) throw new Error(`${path}: ${status}`);
    };
    const idAt = (i: number) => ids[i % ids.length] ?? '';
    const page = async (i: number) => void (await Promise.all(CASE_PAGE.map((part) => get(`/api/cases/${idAt(i)}${part}`))));
    const raw = await times(1, (i) => rawRead(db, idAt(i)));
    const base = quantile(raw, 0.95);
    console.log(`\nwhat the console asks for, among ${PER_BUREAU / 1_000}k open cases of one bureau, cases of some twenty events`);
    told('raw read of a case and its journal', raw);
    for (const part of CASE_PAGE) told(`GET /api/cases/{id}${part}`, await times(1, (i) => get(`/api/cases/${idAt(i)}${part}`)), base);
    told('the case page, its requests side by side', await times(1, page), base);
    told(`the same with ${READERS} readers at once`, await times(READERS, page), base);
    for (const [path, name] of LISTS) told(name, await times(1, () => get(path)), base);
  } finally {
    caller.close();
    await api.stop();
    await db.destroy();
    await owner.destroy();
  }
}

/** The queries behind the pages that are opened most, through the whole API, beside a raw read of the same records. */
export function benchConsole(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}

import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { Executor } from '#libs/journal/execute.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import type { Settings } from '#libs/settings/settings.js';
import { systemClock } from '#libs/settings/clock.js';
import { readSettings } from '#libs/settings/settings.js';
import { legalDay } from '#libs/calendar/index.js';
import { ulid } from 'ulid';
import type { DataSource } from 'typeorm';

const AT_ONCE = 8;
const CASES = 600;
const CERTIFICATE = { number: 'ZF', validFrom: '2015-01-01', validTo: '2035-12-31' };
const STATE = JSON.stringify({ filler: 'x'.repeat(3_000) });

/** Runs `count` jobs, eight at a time; returns jobs a second. */
async function rate(count: number, job: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = process.hrtime.bigint();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let i = next++; i < count; i = next++) await job(i);
  }));
  return count / (Number(process.hrtime.bigint() - began) / 1e9);
}

/** The least such a system could do: lock a row, add a row, change the row, commit. */
async function rawTransaction(db: DataSource, id: string, seq: number): Promise<void> {
  const q = db.createQueryRunner();
  await q.startTransaction();
  await q.query('SELECT seq, body FROM raw_process WHERE id = ? FOR UPDATE', [id]);
  await q.query('INSERT INTO raw_journal (process_id, seq, data) VALUES (?,?,?)', [id, seq, '{"type":"Something"}']);
  await q.query('UPDATE raw_process SET seq = ?, body = ? WHERE id = ?', [seq, STATE, id]);
  await q.commitTransaction();
  await q.release();
}

async function statements(db: DataSource): Promise<number> {
  const [row] = (await db.query("SHOW GLOBAL STATUS LIKE 'Questions'")) as { Value: string }[];
  return Number(row?.Value ?? 0);
}

/** Case starts and stage completions through `execute`, beside a raw three-statement transaction on the same database. */
export function benchJournal(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}

async function measure(settings: Settings): Promise<void> {
  const owner = await openDatabase(settings, 'owner');
  const db = await openDatabase(settings);
  try {
    const officer = (login: string) => ({ login, name: login, section: '一科', post: 'officer' as const, roles: ['case-officer' as const], certificate: CERTIFICATE });
    const { bureauId, staff } = await foundBureau(db, defaultProfile('000001', '测评局', '测评局', '测'), [
      officer('bench-1'), officer('bench-2'), { login: 'bench-deputy', name: '副', section: '局', post: 'deputy-director', roles: ['deputy-director'] },
    ], ulid());
    const contexts = new CachedBureauContexts(db);
    const directory = (await contexts.of(bureauId)).staff;
    const person = (login: string) => {
      const found = directory.find(staff.get(login) ?? '');
      if (!found) throw new Error(`nobody ${login}`);
      return found;
    };
    const executor = new Executor(db, contexts, systemClock);
    const give = async (who: string, processId: string | undefined, type: string, payload: object) => {
      const result = await executor.execute({ bureauId, kind: 'enforcement-case', processId, command: { type, payload }, actor: person(who), key: ulid() });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.processId;
    };
    const today = legalDay(systemClock.now());
    const start = () => give('bench-1', undefined, 'register-case', {
      variant: 'ordinary', source: { kind: 'inspection' }, party: { kind: 'organisation', name: '某公司' }, suspicion: '未培训上岗', discoveredOn: today,
    });
    await owner.query('CREATE TABLE raw_process (id CHAR(26) PRIMARY KEY, seq INT NOT NULL, body MEDIUMTEXT NOT NULL)');
    await owner.query('CREATE TABLE raw_journal (process_id CHAR(26) NOT NULL, seq INT NOT NULL, data MEDIUMTEXT NOT NULL, PRIMARY KEY (process_id, seq))');
    const raw = Array.from({ length: CASES }, () => ulid());
    for (const id of raw) await owner.query('INSERT INTO raw_process VALUES (?, 0, ?)', [id, STATE]);

    await rate(40, start);
    const rounds: { starts: number; completions: number; base: number; each: number }[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const ids: string[] = [];
      const starts = await rate(CASES, async () => ids.push(await start()));
      const before = await statements(owner);
      const completions = await rate(CASES, (i) => give('bench-deputy', ids[i], 'approve-filing', { officers: [staff.get('bench-1'), staff.get('bench-2')] }));
      const each = (await statements(owner) - before) / CASES;
      const base = await rate(CASES, (i) => rawTransaction(owner, raw[i] ?? '', round));
      rounds.push({ starts, completions, base, each });
    }
    const middle = (key: keyof (typeof rounds)[number]) => [...rounds.map((r) => r[key])].sort((a, b) => a - b)[1] ?? NaN;
    const base = middle('base');
    console.log(`\nthrough execute, ${AT_ONCE} at once, ${CASES} cases, median of 3 rounds`);
    for (const [name, value] of [['case starts', middle('starts')], ['stage completions (with a drawn number)', middle('completions')], ['raw three-statement transaction', base]] as const) {
      console.log(`  ${name.padEnd(44)} ${value.toFixed(0).padStart(7)} /s  × ${(value / base).toFixed(2)} of raw`);
    }
    console.log(`  statements a stage completion: ${middle('each').toFixed(1)}`);
  } finally {
    await db.destroy();
    await owner.destroy();
  }
}

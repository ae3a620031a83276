import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { systemClock } from '#libs/settings/clock.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import type { DataSource } from 'typeorm';
import { commander, foundBenchBureau, registration } from './bureau.js';
import { quantile, rate } from './crowd.js';
import { RawTransactions } from './raw.js';

const AT_ONCE = 8;
const CASES = 600;

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
    const bureau = await foundBenchBureau(db, '900001');
    const { give } = commander(db, bureau, systemClock);
    const start = () => give('officer1', undefined, 'register-case', registration(systemClock));
    const raw = await RawTransactions.prepare(owner, CASES);

    await rate(40, AT_ONCE, start);
    const rounds: { starts: number; completions: number; base: number; each: number }[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const ids: string[] = [];
      const starts = await rate(CASES, AT_ONCE, async () => ids.push(await start()));
      const before = await statements(owner);
      const completions = await rate(CASES, AT_ONCE, (i) => give('deputy', ids[i], 'approve-filing', { officers: [bureau.staff['officer1'], bureau.staff['officer2']] }));
      const each = (await statements(owner) - before) / CASES;
      const base = await rate(CASES, AT_ONCE, (i) => raw.run(i, round));
      rounds.push({ starts, completions, base, each });
    }
    const middle = (key: keyof (typeof rounds)[number]) => quantile(rounds.map((r) => r[key]), 0.5);
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

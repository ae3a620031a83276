import { addDays, startOfLegalDay } from '#libs/calendar/index.js';
import { groupProcesses } from '#libs/journal/group.js';
import { inbox } from '#libs/journal/inbox.js';
import { countProcesses, listProcesses, type ListFilter } from '#libs/journal/list.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { quantile } from './crowd.js';

/** Open cases of the whole installation, in bureaus of 20,000 each: a district bureau has fewer, a province has many bureaus. */
const SIZES = [20_000, 100_000, 1_000_000];
export const PER_BUREAU = 20_000;
const TODAY = '2026-03-02';
const BATCH = 1_000;
/** Every so manieth case has an escalation that nobody has answered. */
const ESCALATED = 50;

/** `PER_BUREAU` rows as the read model holds them, due dates spread over 120 days around today; only lists are measured on them. */
export async function fill(db: DataSource, bureauId: string): Promise<void> {
  for (let start = 0; start < PER_BUREAU; start += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, k) => {
      const i = start + k;
      const due = `${addDays(TODAY, (i % 120) - 30)} 15:59:59.999`;
      const opened = `${addDays(TODAY, -(i % 90))} 02:00:00.000`;
      return [ulid(), bureauId, 'enforcement-case', 'ordinary', ['filing', 'investigation', 'legal-review', 'decision'][i % 4], i % 4 ? `测应急立〔2026〕${i}号` : null, `某某公司${i}`,
        `officer-${i % 40}`, `section-${i % 6}`, opened, opened, i % 20 ? due : null, 'decision', i % ESCALATED === 0 ? 1 : 0];
    });
    await db.query(
      `INSERT INTO process (id, bureau_id, kind, variant, stage, number, title, owner_id, section_id, opened_at, changed_at, next_due, next_due_clock, level,
        outcome, ended, seq, clocked_seq, to_clock, head_hash, state) VALUES ${rows.map(() => "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL,0,7,7,0,'','{}')").join(',')}`, rows.flat(),
    );
    const escalations = rows.filter((_, k) => (start + k) % ESCALATED === 0);
    await db.query(
      `INSERT INTO escalation (process_id, id, bureau_id, clock_id, level, post, recipient_id, due_at, raised_at, answered_at)
       VALUES ${escalations.map(() => "(?,'decision-1',?,'decision',1,'section-head',?,?,?,NULL)").join(',')}`,
      escalations.flatMap(([id, , , , , , , owner, , opened]) => [id, bureauId, owner, opened, opened]),
    );
  }
}

async function p95(run: () => Promise<unknown>): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    const began = process.hrtime.bigint();
    await run();
    if (i >= 10) samples.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  return quantile(samples, 0.95);
}

async function measure(settings: Settings): Promise<void> {
  const db = await openDatabase(settings, 'owner');
  const bureauId = ulid();
  const open: ListFilter = { bureauId, kind: 'enforcement-case', includeEnded: false };
  const now = startOfLegalDay(TODAY);
  const deep = `${addDays(TODAY, 60)} 15:59:59.999`;
  const queries: readonly [string, () => Promise<unknown>][] = [
    ['due within 3 days, first page of 50', () => listProcesses(db, { ...open, dueBefore: startOfLegalDay(addDays(TODAY, 4)) }, 'due', 50, null)],
    ['all by due time, a page far down', () => listProcesses(db, open, 'due', 50, { key: deep, id: '0' })],
    ['one stage by due time', () => listProcesses(db, { ...open, stages: ['decision'] }, 'due', 50, null)],
    ["one officer's work", () => listProcesses(db, { ...open, ownerId: 'officer-7' }, 'due', 50, null)],
    ['changed last', () => listProcesses(db, open, 'changed', 50, null)],
    ['overdue count', () => countProcesses(db, { ...open, dueBefore: now })],
    ['inbox of the bureau, first 100', () => inbox(db, bureauId, { answered: false, limit: 100 })],
    ['dashboard, cases by stage', () => groupProcesses(db, open, 'stage', now)],
    ['dashboard, overdue by officer', () => groupProcesses(db, { ...open, dueBefore: now }, 'owner', now)],
  ];
  try {
    const table = new Map<string, number[]>();
    let filled = 0;
    for (const size of SIZES) {
      for (; filled < size; filled += PER_BUREAU) await fill(db, filled === 0 ? bureauId : ulid());
      await db.query('ANALYZE TABLE process, escalation');
      for (const [name, run] of queries) table.set(name, [...(table.get(name) ?? []), await p95(run)]);
    }
    console.log(`\nlists of one bureau, p95 in ms at ${SIZES.map((s) => `${s / 1000}k`).join(', ')} open cases in bureaus of ${PER_BUREAU / 1_000}k`);
    for (const [name, values] of table) {
      console.log(`  ${name.padEnd(44)} ${values.map((v) => v.toFixed(1).padStart(8)).join('')}   × ${((values.at(-1) ?? NaN) / (values[0] ?? NaN)).toFixed(1)}`);
    }
  } finally {
    await db.destroy();
  }
}

/** Pages and counts as the case base grows. */
export function benchLists(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}

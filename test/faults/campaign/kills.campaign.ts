import { openDatabase } from '#libs/journal/data-source.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { expectSound } from '../../support/evidence.js';
import { registration } from '../../support/steps.js';
import { until } from '../../support/until.js';
import { Client } from './client.js';
import { breaks, disorder, processes, unwatched } from './evidence.js';
import { prepareGround, VICTIMS, type Ground, type Victim } from './ground.js';
import { HARDSHIPS, TIDES } from './hardships.js';
import { LIFECYCLE } from './lifecycle.js';
import { Score } from './score.js';

const ROUNDS = Number(process.env['ANQI_CAMPAIGN_ROUNDS'] ?? 4);
const LAPS = Array.from({ length: ROUNDS }, () => VICTIMS).flat();
/** The kill comes this long after the command was sent: before, in the middle of, and after its transaction. */
const DELAYS_MS = [0, 4, 12, 30];
/** Longer than the sweeper leaves to a workflow's own timer, which Temporal's clock may keep from going off for a day. */
const PATIENCE_MS = 260_000;

describe(`SIGKILL of ${VICTIMS.join(', ')} at every step of the lifecycle, with wrong clocks, a slow or torn database and a full disk`, () => {
  let ground: Ground;
  let client: Client;
  let db: DataSource;
  const score = new Score();
  const archived: string[] = [];
  const overdue: string[] = [];
  let uploads = 0;
  let kills = 0;

  beforeAll(async () => {
    ground = await prepareGround();
    client = new Client(ground);
  }, 60_000);
  afterAll(async () => {
    await db?.destroy();
    await ground.clear();
  }, 60_000);

  /** A case found long ago, whose alarms must sound through the kills, and one whose terms end about now. */
  async function openBeside(lap: number): Promise<void> {
    const found = (before: number) => (daysAgo: number) => registration({ discoveredOn: ground.clocks.today(before + daysAgo) });
    overdue.push((await client.give('officer1', '/api/cases', found(60), `late-${lap}`)).id);
    await client.give('officer1', '/api/cases', found(lap), `soon-${lap}`);
  }

  /** The whole of time may move before a step; back into yesterday also for programs that would notice only in half a minute. */
  async function turnOfTheTide(lap: number, i: number): Promise<void> {
    const tide = TIDES[lap % TIDES.length];
    if (!ground.clocks.movable || tide?.step !== i) return;
    tide.turn(ground.clocks);
    score.tide(tide.name);
    if (i === 0) for (const program of ['api', 'worker'] as const) await ground.kill(program);
  }

  async function take(id: string, i: number, lap: number, victim: Victim): Promise<string> {
    const step = LIFECYCLE[i] as (typeof LIFECYCLE)[number];
    const suited = HARDSHIPS[kills % HARDSHIPS.length] as (typeof HARDSHIPS)[number];
    const hardship = suited.possible(ground) ? suited : (HARDSHIPS[0] as typeof suited);
    const end = hardship.begin(ground);
    const path = step.command === null ? '/api/cases' : `/api/cases/${id}/commands/${step.command}`;
    // Of a case that is archived by the step the file is sealed by it.
    const files = suited.name === 'disk of the files full' && hardship === suited && id !== '' && i + 1 < LIFECYCLE.length;
    try {
      const [answer] = await Promise.all([
        client.give(step.who, path, (daysAgo) => step.payload(ground.ids, ground.clocks.today(daysAgo)), `${lap}-${i}`, step.patientFor),
        new Promise((resolve) => setTimeout(resolve, DELAYS_MS[(lap + i) % DELAYS_MS.length])).then(() => ground.kill(victim)),
        ...(files ? [client.upload('officer1', id, `file-${lap}-${i}`, end)] : []),
      ]);
      if (files) uploads += 1;
      kills += 1;
      score.kill(hardship.name, victim);
      return answer.id;
    } finally {
      end();
    }
  }

  it(`${LAPS.length * LIFECYCLE.length} kills`, async () => {
    for (const [lap, victim] of LAPS.entries()) {
      let id = '';
      for (const i of LIFECYCLE.keys()) {
        await turnOfTheTide(lap, i);
        if (i === 0) await openBeside(lap);
        id = await take(id, i, lap, victim);
      }
      archived.push(id);
    }
  }, 1_800_000);

  it('leave every event once and in order, every chain, seal and file whole, every open case watched and every due alarm sounded once', async () => {
    db = await openDatabase(ground.settings);
    const count = async (sql: string, ...values: unknown[]) => Number(((await db.query(`SELECT COUNT(*) AS n FROM ${sql}`, values)) as { n: string }[])[0]?.n);
    const events = (id: string, type: string) => count('journal WHERE process_id = ? AND type = ?', id, type);
    await until('all workflows to have seen their cases', async () => (await count('process WHERE to_clock = 1')) === 0, PATIENCE_MS);
    await until('all workflows to have seen what the clock has done', async () => (await count('process WHERE to_clock > 0')) === 0, PATIENCE_MS);
    await until('all due alarms', async () => (await count('process WHERE next_alarm <= ?', toSql(ground.clocks.now()))) === 0, PATIENCE_MS);
    for (const id of archived) {
      for (const { leaves } of LIFECYCLE) expect([id, leaves, await events(id, leaves)]).toEqual([id, leaves, 1]);
      expect([id, await events(id, 'DecisionPublished')]).toEqual([id, 1]);
    }
    for (const id of overdue) expect([id, await events(id, 'DeadlineMissed'), await events(id, 'EscalationRaised')]).toEqual([id, 1, 3]);
    const { faults, ...sums } = await disorder(db);
    expect(faults).toEqual([]);
    await expectSound(db);
    expect(await breaks(db, ground.settings)).toEqual([]);
    expect([await count('file'), client.withoutRoom]).toEqual([uploads, uploads]);
    const all = await processes(db);
    expect(all.length).toBe(LAPS.length * 3);
    expect(await unwatched(ground.settings, all.filter(({ id }) => !archived.includes(id)).map(({ id }) => id))).toEqual([]);
    expect(ground.collapses()).toEqual([]);
    score.print({ ...sums, cases: all.length, uploads, seals: await count('seal'), 'repeated requests': client.repeats });
    score.lacking(HARDSHIPS.filter((h) => !h.possible(ground)).map((h) => h.name), ground.clocks.movable);
  }, 600_000);
});

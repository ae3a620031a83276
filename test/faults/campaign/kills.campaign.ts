import { addDays, legalDay } from '#libs/calendar/index.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { createLogger } from '#libs/runtime/log.js';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { expectSound } from '../../support/evidence.js';
import { registration } from '../../support/steps.js';
import { until } from '../../support/until.js';
import { Client } from './client.js';
import { prepareGround, VICTIMS, type Ground } from './ground.js';
import { LIFECYCLE } from './lifecycle.js';

const ROUNDS = Number(process.env['ANQI_CAMPAIGN_ROUNDS'] ?? 4);
/** The kill comes this long after the command was sent: before, in the middle of, and after its transaction. */
const DELAYS_MS = [0, 4, 12, 30];

describe(`SIGKILL of ${VICTIMS.join(', ')} at every step of the lifecycle`, () => {
  let ground: Ground;
  let client: Client;
  let db: DataSource;
  const kills: Record<string, number> = {};
  const cases: string[] = [];
  const overdue: string[] = [];
  const today = legalDay(new Date().toISOString());

  beforeAll(async () => {
    ground = await prepareGround();
    client = new Client(ground);
  }, 60_000);
  afterAll(async () => {
    await db?.destroy();
    await ground.clear();
  }, 60_000);

  it(`${ROUNDS * LIFECYCLE.length * VICTIMS.length} kills`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const victim of VICTIMS) {
        // Beside each case one that is long overdue: its alarms must sound through the kills, too.
        const late = await client.give('officer1', '/api/cases', registration({ discoveredOn: addDays(today, -60) }), `late-${round}-${victim}`);
        overdue.push(late.id);
        let id = '';
        for (const [i, step] of LIFECYCLE.entries()) {
          const path = step.command === null ? '/api/cases' : `/api/cases/${id}/commands/${step.command}`;
          const [answer] = await Promise.all([
            client.give(step.who, path, step.payload(ground.ids, today), `${round}-${victim}-${i}`, step.patientFor),
            new Promise((resolve) => setTimeout(resolve, DELAYS_MS[(round + i) % DELAYS_MS.length])).then(() => ground.kill(victim)),
          ]);
          kills[victim] = (kills[victim] ?? 0) + 1;
          id = answer.id;
        }
        cases.push(id);
      }
    }
  }, 1_800_000);

  it('leave every event once, every chain whole, every open case watched and every alarm sounded once', async () => {
    db = await openDatabase(ground.settings);
    const behind = async () => Number(((await db.query('SELECT COUNT(*) AS n FROM process WHERE to_clock = 1')) as { n: string }[])[0]?.n);
    const count = async (id: string, type: string) => Number(((await db.query('SELECT COUNT(*) AS n FROM journal WHERE process_id = ? AND type = ?', [id, type])) as { n: string }[])[0]?.n);
    await until('all clocks to catch up', async () => (await behind()) === 0, 120_000);
    await until('all alarms', async () => (await Promise.all(overdue.map((id) => count(id, 'EscalationRaised')))).every((n) => n >= 3), 120_000);
    for (const id of cases) {
      for (const { leaves } of LIFECYCLE) expect([id, leaves, await count(id, leaves)]).toEqual([id, leaves, 1]);
      expect([id, await count(id, 'DecisionPublished')]).toEqual([id, 1]);
    }
    for (const id of overdue) expect([id, await count(id, 'DeadlineMissed'), await count(id, 'EscalationRaised')]).toEqual([id, 1, 3]);
    await expectSound(db);
    const temporal = new TemporalClient({ connection: await Connection.connect({ address: ground.settings.temporal.address }) });
    const driver = Driver.over(temporal, 'campaign', createLogger('campaign', 'silent'));
    for (const id of overdue) expect((await temporal.workflow.getHandle(id).describe()).status.name).toBe('RUNNING');
    await driver.close();
    const events = Number(((await db.query('SELECT COUNT(*) AS n FROM journal')) as { n: string }[])[0]?.n);
    console.log(`kills ${JSON.stringify(kills)}; ${cases.length + overdue.length} cases, ${events} events; ${client.repeats} repeated requests; nothing lost, nothing twice`);
  }, 300_000);
});

import { addDays } from '#libs/calendar/index.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { Bell } from '#libs/lifecycle/bell.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';

const OPENED = '2026-03-02T02:00:00.000Z';
/** Past the decision term of ninety days and every rung of its ladder. */
const LATE = '2026-08-03T02:00:00.000Z';
const CASES = 30;

describe('the bell', () => {
  const clock = new SetClock(OPENED);
  let stage: Stage;
  let bells: Bell[];
  beforeAll(async () => {
    stage = await setStage(clock);
    bells = [1, 2].map(() => new Bell(stage.db, stage.contexts, stage.executor, clock, createLogger('test', 'silent')));
  });
  beforeEach(() => clock.set(OPENED));
  afterAll(() => stage.close());

  async function filed(): Promise<string> {
    const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: clock.now().slice(0, 10) }));
    return stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  }
  const ring = async () => (await Promise.all(bells.map((bell) => bell.ring()))).reduce((sum, n) => sum + n, 0);
  const noted = async (id: string) => ((await stage.db.query('SELECT next_alarm FROM process WHERE id = ?', [id])) as { next_alarm: string | null }[])[0]?.next_alarm;
  const count = async (id: string, type: string) => (await stage.types(id)).filter((t) => t === type).length;

  it('sounds every due alarm once, though two ring and every workflow sounds its own at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: CASES }, filed));
    clock.set(LATE);
    const { soundAlarms } = createActivities(stage.db, stage.contexts, stage.executor, clock);
    await Promise.all([ring(), ...ids.slice(0, CASES / 2).map((id) => soundAlarms(id)), ring()]);
    await ring();
    for (const id of ids) {
      expect([id, await count(id, 'DeadlineMissed'), await count(id, 'EscalationRaised')]).toEqual([id, 1, 3]);
      expect(await noted(id)).toBeNull();
    }
    await expectSound(stage.db);
    expect(await ring()).toBe(0);
  });

  it('sounds nothing before its moment, nor when our clock alone says that it has come', async () => {
    const id = await filed();
    const alarm = await noted(id);
    const before = await stage.types(id);
    clock.set(new Date(Date.parse(`${alarm?.replace(' ', 'T')}Z`) - 1).toISOString());
    expect(await ring()).toBe(0);
    expect(await stage.types(id)).toEqual(before);
    clock.set(`${addDays(new Date().toISOString().slice(0, 10), 2)}T02:00:00.000Z`);
    const ahead = await filed();
    clock.set(`${addDays(new Date().toISOString().slice(0, 10), 300)}T02:00:00.000Z`);
    await ring();
    expect(await stage.types(ahead)).not.toContain('DeadlineWarned');
  });

  it('leaves a process that cannot be read to its workflow, and sounds those behind it', async () => {
    const [broken, whole] = [await filed(), await filed()];
    await stage.db.query("UPDATE process SET state = '{', next_alarm = '2026-01-01' WHERE id = ?", [broken]);
    clock.set(LATE);
    await ring();
    expect(await count(whole, 'EscalationRaised')).toBe(3);
    await stage.db.query('UPDATE process SET next_alarm = NULL WHERE id = ?', [broken]);
  });

  it('notes anew a moment at which nothing is to be sounded any more', async () => {
    const id = await filed();
    const right = await noted(id);
    await stage.db.query("UPDATE process SET next_alarm = '2026-03-01' WHERE id = ?", [id]);
    expect(await ring()).toBe(0);
    expect(await noted(id)).toBe(right);
  });
});

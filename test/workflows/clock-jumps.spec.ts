import { Changes } from '#libs/journal/changes.js';
import { readJournal } from '#libs/journal/read.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { CautiousClock, SetClock } from '#libs/settings/clock.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPENED = '2026-03-02T02:00:00.000Z';
const after = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

describe('a clock that is set by hours and days', () => {
  const clock = new SetClock(OPENED);
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(clock);
  });
  beforeEach(() => clock.set(OPENED));
  afterAll(() => stage.close());

  const activities = () => createActivities(stage.db, stage.contexts, stage.executor, clock);
  const registered = () => stage.give('officer1', undefined, 'register-case', registration());
  const raised = async (id: string) => (await stage.types(id)).filter((t) => t === 'EscalationRaised').length;

  it.each([HOUR, 3 * DAY])('stamps no event before its predecessor when it is put back %d ms', async (by) => {
    const id = await registered();
    clock.set(after(OPENED, -by));
    await stage.give('officer1', id, 'correct-registration', { suspicion: '案由', reason: '核对' });
    clock.set(after(OPENED, HOUR));
    await stage.give('officer1', id, 'correct-registration', { suspicion: '另一案由', reason: '核对' });
    expect((await readJournal(stage.db, id)).map((e) => e.at)).toEqual([OPENED, OPENED, OPENED, after(OPENED, HOUR)]);
    await expectSound(stage.db);
  });

  it('sounds nothing that Temporal’s time has not reached though ours is days ahead, and all of it once it has', async () => {
    const id = await registered();
    const agenda = await activities().readAgenda(id);
    const due = agenda.nextAlarm ?? '';
    clock.set(after(due, 60 * DAY));
    await activities().soundAlarms(id, after(due, -1));
    expect(await stage.types(id)).toEqual(['CaseRegistered', 'ClockStarted']);
    await activities().soundAlarms(id, due);
    expect(await stage.types(id)).toEqual(['CaseRegistered', 'ClockStarted', 'DeadlineWarned']);
    await activities().soundAlarms(id, after(due, 60 * DAY));
    expect(await raised(id)).toBe(3);
  });

  it('sounds nothing that our time has not reached though Temporal’s is days ahead, and says how long is left', async () => {
    const id = await registered();
    const { nextAlarm } = await activities().readAgenda(id);
    const told = await activities().soundAlarms(id, after(OPENED, 60 * DAY));
    expect(told).toMatchObject({ nextAlarm, now: OPENED });
    expect(await stage.types(id)).toEqual(['CaseRegistered', 'ClockStarted']);
  });

  it('repeats and loses no alarm when it is put back behind one that has sounded, and forward again', async () => {
    const id = await registered();
    clock.set(after(OPENED, 60 * DAY));
    await activities().soundAlarms(id);
    const sounded = await stage.types(id);
    for (const back of [HOUR, 30 * DAY, 59 * DAY]) {
      clock.set(after(OPENED, 60 * DAY - back));
      await activities().soundAlarms(id);
    }
    clock.set(after(OPENED, 61 * DAY));
    await activities().soundAlarms(id);
    expect(await stage.types(id)).toEqual(sounded);
    expect(await raised(id)).toBe(3);
  });

  it('leaves no process unwatched that was changed before it was put back', async () => {
    const driver = Driver.connect(stage.settings.temporal, createLogger('test', 'silent'));
    try {
      await stage.db.query('UPDATE process SET to_clock = 0');
      clock.set(after(OPENED, 2 * HOUR));
      await registered();
      expect(await driver.sweep(stage.db, after(OPENED, 2 * HOUR + 1_000))).toBe(0);
      expect(await driver.sweep(stage.db, OPENED)).toBe(1);
    } finally {
      await driver.close();
    }
  });

  it('hides no change from the console that comes after it was put back', async () => {
    const now = new Date().toISOString();
    const changes = new Changes(stage.db, stage.bureauId, ['enforcement-case']);
    clock.set(after(now, DAY));
    const ahead = await registered();
    await changes.look();
    clock.set(now);
    const id = await registered();
    expect(await changes.look()).toEqual([{ id, kind: 'enforcement-case', version: 2 }]);
    clock.set(after(now, DAY));
    await stage.give('officer1', ahead, 'correct-registration', { suspicion: '案由', reason: '核对' });
    expect((await changes.look()).map((c) => c.id)).toEqual([ahead]);
  });

  it('is not trusted alone where nothing may happen early', () => {
    const [shared, machine] = [new SetClock(OPENED), new SetClock(OPENED)];
    const cautious = new CautiousClock(shared, machine);
    for (const wrong of [shared, machine]) {
      wrong.set(after(OPENED, 3 * DAY));
      expect(cautious.now()).toBe(OPENED);
      wrong.set(OPENED);
    }
  });
});

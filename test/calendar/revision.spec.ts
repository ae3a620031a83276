import { addDays, legalDay, type LocalClosure } from '#libs/calendar/index.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { readJournal } from '#libs/journal/read.js';
import { createLogger } from '#libs/runtime/log.js';
import { systemClock } from '#libs/settings/clock.js';
import { addClosure, calendarOf, revokeClosure } from '#libs/workdays/store.js';
import { ulid } from 'ulid';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

interface Recomputed { type: string; clockId: string; previousDue: string; deadline: { due: string; dueDay: string }; calendarVersion: string }

describe('a calendar that changes under open clocks', () => {
  let stage: Stage;
  let driver: Driver;
  let worker: WorkerProcess;
  beforeAll(async () => {
    stage = await setStage(systemClock, (id, kind) => void driver.wake(id, kind));
    driver = Driver.connect(stage.settings.temporal, createLogger('test', 'silent'));
    worker = new WorkerProcess(stage.settings);
    worker.start();
  });
  afterAll(async () => {
    await worker.stop();
    await driver.close();
    await stage.close();
  });

  const dueDay = async (id: string) => ((await stage.state(id))['clocks'] as Record<string, { deadline: { dueDay: string } }>)['case-filing']?.deadline.dueDay;
  const recomputed = async (id: string) =>
    (await readJournal(stage.db, id)).map((e) => e.event as unknown as Recomputed).filter((e) => e.type === 'ClockRecomputed' && e.clockId === 'case-filing');

  async function close(days: LocalClosure): Promise<string> {
    const id = ulid();
    await stage.db.transaction((tx) => addClosure(tx, stage.bureauId, { id, ...days }, { by: stage.ids['director'] ?? '', at: systemClock.now() }));
    return id;
  }

  it('moves every open clock through its workflow, later and earlier again, with old and new date on record', async () => {
    const today = legalDay(systemClock.now());
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) ids.push(await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: today })));
    const [id = ''] = ids;
    const original = (await dueDay(id)) ?? '';
    const calendar = await calendarOf(stage.db, stage.bureauId);
    const closedOn = calendar.addWorkingDays(today, 3);

    const closure = await close({ from: closedOn, to: closedOn, name: '暴雪停业' });
    await until('every clock to have moved', async () => (await Promise.all(ids.map(recomputed))).every((events) => events.length === 1));
    expect(await dueDay(id)).toBe(calendar.addWorkingDays(original, 1));
    const [moved] = await recomputed(id);
    expect(legalDay(moved?.previousDue ?? '')).toBe(original);

    await stage.db.transaction((tx) => revokeClosure(tx, stage.bureauId, closure, systemClock.now()));
    await until('every clock to have moved back', async () => (await Promise.all(ids.map(recomputed))).every((events) => events.length === 2));
    expect(await dueDay(id)).toBe(original);
  }, 60_000);

  it('writes nothing for a change that does not touch a clock', async () => {
    const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: legalDay(systemClock.now()) }));
    const before = (await readJournal(stage.db, id)).length;
    const farAway = addDays(legalDay(systemClock.now()), 400);
    await close({ from: farAway, to: farAway, name: '运动会' });
    await until('the workflows to have looked', async () => {
      const [row] = (await stage.db.query('SELECT COUNT(*) AS behind FROM process WHERE to_clock = 1')) as { behind: string }[];
      return Number(row?.behind) === 0;
    });
    expect((await readJournal(stage.db, id)).length).toBe(before);
  }, 60_000);
});

import { readJournal } from '#libs/journal/read.js';
import { DAY, startTimedStage, type TimedStage } from '../support/case-in-time.js';

describe('a 90-day term over twelve fresh histories', () => {
  let timed: TimedStage;
  beforeAll(async () => {
    timed = await startTimedStage();
  });
  afterAll(() => timed.close());

  it('is marked overdue within a minute of the stored instant', async () => {
    const { time, stage } = timed;
    await timed.during('drift', async () => {
      const { id, handle } = await timed.file('drift');
      const first = (await handle.describe()).runId;
      for (let run = 0; run < 12; run += 1) {
        await time.pass(7 * DAY + 3_600_000 * run);
        await time.env.client.workflow.getHandle(id).signal('renew');
      }
      await time.pass(7 * DAY);
      expect((await time.env.client.workflow.getHandle(id).describe()).runId).not.toBe(first);
      const missed = (await readJournal(stage.db, id)).find((e) => e.event.type === 'DeadlineMissed');
      const { dueAt } = missed?.event as unknown as { dueAt: string };
      const late = Date.parse(missed?.at ?? '') - Date.parse(dueAt);
      expect(late).toBeGreaterThan(0);
      expect(late).toBeLessThan(60_000);
    });
  }, 60_000);
});

import { readJournal } from '#libs/journal/read.js';
import { DAY, startTimedStage, type TimedStage } from '../support/case-in-time.js';

describe('an untouched case over months, with time skipping', () => {
  let timed: TimedStage;
  beforeAll(async () => {
    timed = await startTimedStage();
  });
  afterAll(() => timed.close());

  it('warns, marks overdue and climbs the ladder; an answer stops it; the workflow ends with the case', async () => {
    const { time, stage } = timed;
    await timed.during('untouched', async () => {
      const { id, handle } = await timed.file('untouched');
      await time.pass(89 * DAY);
      expect(await stage.types(id)).toContain('DeadlineWarned');
      expect(await stage.types(id)).not.toContain('DeadlineMissed');

      await time.pass(12 * DAY);
      const raised = (await readJournal(stage.db, id)).filter((e) => e.event.type === 'EscalationRaised');
      const rungs = raised.map((e) => e.event as unknown as { level: number; recipientId: string; scheduledFor: string });
      expect(rungs.map((r) => [r.level, r.recipientId])).toEqual([[1, stage.ids['head']], [2, stage.ids['deputy']], [3, stage.ids['director']]]);
      expect((await stage.types(id)).filter((t) => t === 'DeadlineMissed')).toHaveLength(1);
      // Each rung sounds at its own time, not when somebody looked.
      raised.forEach((entry, i) => expect(Math.abs(Date.parse(entry.at) - Date.parse(rungs[i]?.scheduledFor ?? ''))).toBeLessThan(60_000));

      await stage.give('director', id, 'withdraw-case', { reason: '查无此事' });
      await handle.signal('changed');
      await time.pass(2 * DAY);
      await stage.give('archivist', id, 'archive-case', { pages: 3, location: '柜一' });
      await handle.signal('changed');
      await expect(handle.result()).resolves.toEqual({ stage: 'archived' });
    });
  }, 60_000);

  it('climbs no further once a supervisor has answered, and never closes by itself', async () => {
    const { time, stage } = timed;
    await timed.during('answered', async () => {
      const { id, handle } = await timed.file('answered');
      const clocks = (await stage.state(id))['clocks'] as Record<string, { deadline: { due: string } }>;
      await time.pass(Date.parse(clocks['decision']?.deadline.due ?? '') - Date.parse(time.clock.now()) + 3_600_000);
      const state = await stage.state(id);
      const [first] = Object.keys(state['escalations'] as object);
      await stage.give('head', id, 'instruct-officer', { escalationId: first, text: '三日内结案' });
      await handle.signal('changed');
      await time.pass(60 * DAY);
      const levels = Object.values((await stage.state(id))['escalations'] as Record<string, { level: number }>).map((e) => e.level);
      expect(levels).toEqual([1]);
      expect((await stage.state(id)).stage).toBe('investigation');
    });
  }, 60_000);
});

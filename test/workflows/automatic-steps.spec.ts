import { DAY, decideAndServe, startTimedStage, type TimedStage } from '../support/case-in-time.js';

describe('what the workflow does without anybody', () => {
  let timed: TimedStage;
  beforeAll(async () => {
    timed = await startTimedStage();
  });
  afterAll(() => timed.close());

  it('publishes a served decision once, in its own name', async () => {
    const { time, stage } = timed;
    await timed.during('publish', async () => {
      const { id, handle } = await timed.file('publish');
      await decideAndServe(timed, id);
      await handle.signal('changed');
      await handle.signal('changed');
      await time.pass(DAY);
      expect((await stage.types(id)).filter((t) => t === 'DecisionPublished')).toHaveLength(1);
      expect((await stage.state(id))['published']).toMatchObject({ by: 'clock' });
    });
  }, 60_000);

  it('sounds a term that is long past at once, each rung once, when a case is taken over late', async () => {
    const { time, stage } = timed;
    await timed.during('late', async () => {
      const id = await timed.fileUnwatched();
      await time.pass(300 * DAY);
      expect(await stage.types(id)).not.toContain('DeadlineMissed');
      await timed.watch(id, 'late');
      await time.pass(DAY);
      const types = await stage.types(id);
      expect(types.filter((t) => t === 'DeadlineMissed')).toHaveLength(1);
      expect(types.filter((t) => t === 'EscalationRaised')).toHaveLength(3);
    });
  }, 60_000);
});

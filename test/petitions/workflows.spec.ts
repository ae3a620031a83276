import { readJournal } from '#libs/journal/read.js';
import { DAY, startTimedDesk, type TimedDesk } from './support/petition-in-time.js';

const PERSON = { kind: 'person', name: '示例信访人甲', phone: '13800000000' };

describe('petitions and reports over months, with time skipping', () => {
  let desk: TimedDesk;
  beforeAll(async () => {
    desk = await startTimedDesk();
  });
  afterAll(() => desk.close());

  const register = () => desk.give('desk', 'petition', undefined, 'register-petition', {
    channel: 'letter', purpose: 'resolve', receivedOn: desk.today(), subject: '反映动火作业', content: '请求查处', petitioner: PERSON,
  });
  const accept = (id: string) => desk.give('desk', 'petition', id, 'accept-petition', { on: desk.today(), route: 'petition', notice: { on: desk.today(), method: 'post', proof: '回执' } });
  const answer = async (id: string) => {
    await desk.give('desk', 'petition', id, 'issue-reply', { on: desk.today(), text: '属实', basis: '依据' });
    await desk.give('desk', 'petition', id, 'record-result', { result: 'supported', detail: '整改' });
    await desk.give('desk', 'petition', id, 'serve-reply', { on: desk.today(), method: 'direct', proof: '回证' });
  };
  const raised = async (id: string, clockId: string) => (await readJournal(desk.stage.db, id))
    .filter((e) => e.event.type === 'EscalationRaised' && (e.event as unknown as { clockId: string }).clockId === clockId)
    .map((e) => ({ at: e.at, ...(e.event as unknown as { level: number; recipientId: string; scheduledFor: string }) }));
  const count = async (id: string, type: string) => (await desk.stage.types(id)).filter((t) => t === type).length;

  it('climbs the ladder at 15 and at 60 days, each rung once and on time; review has its 30; the workflow ends with the closing', async () => {
    await desk.during('petition', async (watch) => {
      const id = await register();
      const handle = await watch(id, 'petition');
      await desk.time.pass(14 * DAY);
      expect([await count(id, 'DeadlineWarned') > 0, await count(id, 'DeadlineMissed')]).toEqual([true, 0]);
      await desk.time.pass(12 * DAY);
      const { head, deputy, director } = desk.stage.ids;
      const late = await raised(id, 'petition-accept');
      expect(late.map((r) => [r.level, r.recipientId])).toEqual([[1, head], [2, deputy], [3, director]]);
      for (const rung of late) expect(Math.abs(Date.parse(rung.at) - Date.parse(rung.scheduledFor))).toBeLessThan(60_000);

      await accept(id);
      await handle.signal('changed');
      await desk.time.pass(59 * DAY);
      expect(await raised(id, 'petition-handle')).toEqual([]);
      await desk.time.pass(12 * DAY);
      expect((await raised(id, 'petition-handle')).map((r) => r.level)).toEqual([1, 2, 3]);

      await answer(id);
      await desk.give('desk', 'petition', id, 'request-review', { on: desk.today(), body: '市应急管理局' });
      await handle.signal('changed');
      await desk.time.pass(29 * DAY);
      expect(await raised(id, 'petition-review')).toEqual([]);
      await desk.time.pass(10 * DAY);
      expect((await raised(id, 'petition-review')).map((r) => r.level)).toEqual([1, 2, 3]);
      await desk.give('desk', 'petition', id, 'record-review-opinion', { on: desk.today(), outcome: 'upheld', text: '维持', servedOn: desk.today() });
      await desk.give('desk', 'petition', id, 'close-petition', { summary: '办结' });
      await handle.signal('changed');
      await expect(handle.result()).resolves.toEqual({ stage: 'closed' });
      expect(await count(id, 'DeadlineMissed')).toBe(3);
    });
  }, 90_000);

  it('puts an answered petition that nobody closes before one supervisor after the other, closes nothing, and after a reopening watches anew', async () => {
    await desk.during('idle', async (watch) => {
      const id = await register();
      await accept(id);
      await answer(id);
      const handle = await watch(id, 'petition');
      await desk.time.pass(40 * DAY);
      const { head, deputy, director } = desk.stage.ids;
      expect((await raised(id, 'petition-closing')).map((r) => [r.level, r.recipientId])).toEqual([[1, head], [2, deputy], [3, director]]);
      expect((await desk.stage.state(id)).stage).toBe('replied');
      await desk.give('desk', 'petition', id, 'close-petition', { summary: '办结' });
      await handle.signal('changed');
      await expect(handle.result()).resolves.toEqual({ stage: 'closed' });

      await desk.time.pass(20 * DAY);
      await desk.give('head', 'petition', id, 'sample-check', { passed: false, findings: '重办' });
      const before = await count(id, 'EscalationRaised');
      const again = await watch(id, 'petition');
      await desk.time.pass(59 * DAY);
      expect(await count(id, 'EscalationRaised')).toBe(before);
      await desk.time.pass(12 * DAY);
      expect((await raised(id, 'petition-handle#2')).map((r) => r.level)).toEqual([1, 2, 3]);
      await desk.give('desk', 'petition', id, 'withdraw-petition', { on: desk.today(), reason: '和解', proof: '申请书' });
      await again.signal('changed');
      await expect(again.result()).resolves.toEqual({ stage: 'withdrawn' });
    });
  }, 90_000);

  it('sends no more for a petition that was merged into another', async () => {
    await desk.during('merged', async (watch) => {
      const [lead, duplicate] = [await register(), await register()];
      const handle = await watch(duplicate, 'petition');
      await desk.time.pass(DAY);
      await desk.give('desk', 'petition', duplicate, 'merge-petition', { into: lead, reason: '同一事项' });
      await handle.signal('changed');
      await expect(handle.result()).resolves.toEqual({ stage: 'merged' });
      const types = await desk.stage.types(duplicate);
      await desk.time.pass(90 * DAY);
      expect(await desk.stage.types(duplicate)).toEqual(types);
    });
  }, 60_000);

  it('climbs for a report at sixty days and never closes it', async () => {
    await desk.during('report', async (watch) => {
      const id = await desk.give('desk', 'hazard-report', undefined, 'register-report', {
        channel: 'hotline', matter: 'hidden-hazard', receivedOn: desk.today(), subject: '通道被堵', content: '堆满货物', place: '2号仓库', reporter: { kind: 'person' }, anonymous: true,
      });
      const handle = await watch(id, 'hazard-report');
      await desk.time.pass(59 * DAY);
      expect(await raised(id, 'report-handle')).toEqual([]);
      await desk.time.pass(30 * DAY);
      expect((await raised(id, 'report-handle')).map((r) => r.level)).toEqual([1, 2, 3]);
      expect((await desk.stage.state(id)).stage).toBe('received');
      await desk.give('desk', 'hazard-report', id, 'withdraw-report', { on: desk.today(), reason: '误报' });
      await handle.signal('changed');
      await expect(handle.result()).resolves.toEqual({ stage: 'withdrawn' });
    });
  }, 60_000);
});

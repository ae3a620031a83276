import { CLOCK_ACTOR } from '#libs/casework/index.js';
import { Executor } from '#libs/journal/execute.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { give, registration } from '../support/steps.js';
import { expectProblem } from './support/refusal.js';

interface Row { processId: string; escalationId: string; clockId: string; level: number; post: string; recipientId: string; dueAt: string; answeredAt: string | null; title: string; version: number }

describe('the escalation inbox', () => {
  let api: TestApi;
  const ids: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    for (const discoveredOn of ['2026-02-27', '2026-02-25', '2026-02-26']) {
      ids.push((await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn }))).body.id);
    }
    // Four weeks on, every rung of the ladder has been due.
    await sound('2026-04-15T02:00:00.000Z');
  });
  afterAll(() => api.close());

  async function sound(at: string): Promise<void> {
    api.clock.set(at);
    for (const processId of ids) await api.app.get(Executor).execute({ bureauId: api.bureauId, kind: 'enforcement-case', processId, command: { type: 'sound-alarms', payload: {} }, actor: CLOCK_ACTOR });
  }
  const inbox = async (who: string, query = '') => (await api.call<{ items: Row[] }>(who, 'GET', `/api/escalations${query}`)).body.items;

  it('holds what climbed to me, longest overdue first', async () => {
    const rows = await inbox('head');
    expect(rows.map((r) => r.processId)).toEqual([ids[1], ids[2], ids[0]]);
    expect(rows[0]).toMatchObject({ clockId: 'case-filing', level: 1, post: 'section-head', recipientId: api.ids['head'], answeredAt: null, title: '某某化工有限公司' });
  });

  it("holds each rung's own recipient, and the whole bureau on request", async () => {
    expect((await inbox('deputy')).every((r) => r.recipientId === api.ids['deputy'] && r.post === 'deputy-director')).toBe(true);
    expect((await inbox('director')).length).toBe(3);
    expect(await inbox('officer1')).toEqual([]);
    const bureau = await inbox('auditor', '?scope=bureau');
    expect(new Set(bureau.map((r) => r.post))).toEqual(new Set(['section-head', 'deputy-director', 'director']));
    expect(bureau.map((r) => r.dueAt)).toEqual(bureau.map((r) => r.dueAt).sort());
    expect(await inbox('auditor', '?scope=bureau&limit=2')).toEqual(bureau.slice(0, 2));
  });

  it('adds nothing when the alarms sound again', async () => {
    const before = await inbox('auditor', '?scope=bureau');
    await sound('2026-04-15T02:00:00.000Z');
    expect(await inbox('auditor', '?scope=bureau')).toEqual(before);
  });

  it('shows the escalated cases in the list of cases', async () => {
    const { body } = await api.call<{ items: { id: string; level: number }[] }>('head', 'GET', '/api/cases?escalated=true');
    expect(body.items.map((i) => i.id).sort()).toEqual([...ids].sort());
    expect(Math.min(...body.items.map((i) => i.level))).toBeGreaterThan(0);
  });

  it('moves what is answered, once, to the answered ones', async () => {
    const [first] = await inbox('head');
    const answer = () => give(api, 'head', first?.processId ?? '', 'acknowledge-escalation', { escalationId: first?.escalationId, text: '已督促' });
    expect((await answer()).status).toBe(200);
    expect((await inbox('head')).map((r) => r.processId)).not.toContain(first?.processId);
    expect((await inbox('head', '?answered=true'))[0]).toMatchObject({ escalationId: first?.escalationId, answeredAt: api.clock.now() });
    expectProblem(await answer(), { status: 422, code: 'unknown-escalation', field: 'escalationId' });
  });

  it('is answered by nobody below', async () => {
    const [first] = await inbox('director');
    expectProblem(await give(api, 'head', first?.processId ?? '', 'instruct-officer', { escalationId: first?.escalationId, text: '办' }), { status: 403, code: 'not-your-escalation' });
    expect((await give(api, 'director', first?.processId ?? '', 'instruct-officer', { escalationId: first?.escalationId, text: '三日内办结' })).status).toBe(200);
  });
});

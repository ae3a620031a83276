import { startTestApi, type TestApi } from '../support/api.js';
import { done, filed, give, inReview, registration } from '../support/steps.js';

interface ClockOnPage { id: string; state: string; due: string; dueDay: string; start: string; citation: string; nameZh: string; remainingCalendarDays: number | null; overdue: boolean; term: { length: number; unit: string } }
interface Page { version: number; clocksCaughtUp: boolean; asOf: string; clocks: ClockOnPage[]; commands: { type: string; allowed: boolean; blockedBy: { code: string; zh: string; en: string; rule: string; cureZh: string; cureEn: string }[] }[] }
interface Explanation { clock: ClockOnPage; days: { day: string; verdict: string; why: string; number?: number; working: boolean }[] }

describe('the page of a case', () => {
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    id = await filed(api);
  });
  afterAll(() => api.close());

  const page = async (who: string, of = id) => (await api.call<Page>(who, 'GET', `/api/cases/${of}`)).body;
  const explanation = async (clock: string, of = id) => (await api.call<Explanation>('officer1', 'GET', `/api/cases/${of}/clocks/${clock}/explanation`)).body;

  it('shows each term with its due moment, its article and what is left of it', async () => {
    const { clocks } = await page('officer1');
    expect(clocks.map((c) => [c.id, c.state])).toEqual([['case-filing', 'met'], ['decision', 'running']]);
    expect(clocks[1]).toMatchObject({
      // Ninety calendar days after 2 March 2026, the day itself not counted (处罚法 art. 60, and the ministry's order no. 18).
      start: '2026-03-01T16:00:00.000Z', dueDay: '2026-05-31', due: '2026-05-31T15:59:59.999Z', term: { length: 90, unit: 'calendar-day' }, remainingCalendarDays: 90, overdue: false,
      nameZh: expect.stringMatching(/\p{Script=Han}/u), citation: expect.stringMatching(/^《.+》/),
    });
  });

  it('explains every day of a term: as many counted as the term has, the last of them the due day', async () => {
    for (const { id: clock } of (await page('officer1')).clocks) {
      const { clock: shown, days } = await explanation(clock);
      expect(shown.id).toBe(clock);
      const counted = days.filter((d) => d.number !== undefined);
      expect(counted.map((d) => d.number)).toEqual(counted.map((_, i) => i + 1));
      expect(counted).toHaveLength(shown.term.length);
      expect(counted.at(-1)?.day).toBe(shown.dueDay);
      expect(days.every((d) => d.why.length > 0)).toBe(true);
      if (shown.term.unit === 'working-day') expect(counted.every((d) => d.working)).toBe(true);
    }
  });

  it.each(['officer1', 'officer3', 'head', 'deputy', 'reviewer', 'archivist', 'auditor'])('blocks for %s what the API would refuse, with the same words', async (who) => {
    let compared = 0;
    for (const one of [id, await inReview(api)]) {
      const blocked = (await page(who, one)).commands.filter((c) => !c.allowed);
      compared += blocked.length;
      for (const { type, blockedBy } of blocked) {
        const { code, zh, en, rule, cureZh, cureEn } = blockedBy[0]!;
        const { body } = await give(api, who, one, type);
        expect(body).toMatchObject({ code, title: zh, titleEn: en, rule, cure: cureZh, cureEn });
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('offers what the API accepts, and stops blocking when the cause is gone', async () => {
    const conclude = async () => (await page('officer1')).commands.find((c) => c.type === 'conclude-investigation');
    expect((await conclude())?.blockedBy.map((b) => b.code)).toEqual(['no-evidence']);
    await done(api, 'officer1', id, 'collect-evidence', {
      kind: 'documentary', title: '台账', collectedAt: api.clock.now(), place: '车间', collectors: [api.ids['officer1'], api.ids['officer2']], provesWhat: '未培训',
    });
    expect(await conclude()).toMatchObject({ allowed: true, blockedBy: [] });
    expect((await give(api, 'officer1', id, 'conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'no-penalty', penalties: [] })).status).toBe(200);
  });

  it('counts down as days pass, and turns overdue the millisecond after the last', async () => {
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration());
    const filing = async () => (await page('officer1', body.id)).clocks.find((c) => c.id === 'case-filing');
    const { due } = (await filing())!;
    const before = api.clock.now();
    api.clock.set(due);
    expect(await filing()).toMatchObject({ overdue: false, remainingCalendarDays: 0 });
    api.clock.set(new Date(Date.parse(due) + 1).toISOString());
    expect(await filing()).toMatchObject({ overdue: true, state: 'running' });
    api.clock.set(before);
  });

  it('says that the clocks have not caught up until the workflow has seen the version', async () => {
    expect((await page('officer1')).clocksCaughtUp).toBe(false);
    await api.db.query('UPDATE process SET clocked_seq = seq WHERE id = ?', [id]);
    expect((await page('officer1')).clocksCaughtUp).toBe(true);
  });

  it('has a timeline of who did what when, without gaps', async () => {
    const { body } = await api.call<{ items: { seq: number; at: string; by: string; event: { type: string; because?: string } }[]; version: number }>('auditor', 'GET', `/api/cases/${id}/timeline`);
    expect(body.items.map((i) => i.seq)).toEqual(Array.from({ length: body.version }, (_, i) => i + 1));
    expect(body.items[0]).toMatchObject({ at: '2026-03-02T02:00:00.000Z', by: api.ids['officer1'], event: { type: 'CaseRegistered' } });
    expect(body.items.find((i) => i.event.type === 'FilingApproved')).toMatchObject({ by: api.ids['deputy'] });
  });
});

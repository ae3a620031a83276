import { builtinYears } from '#libs/calendar/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { approve, type Proposed } from '../support/second-person.js';

const HOLIDAY_CN_2026 = () => {
  const year = builtinYears.find((y) => y.year === 2026);
  return { year: 2026, papers: ['https://www.gov.cn/'], days: year?.days.map((d) => ({ name: d.name, date: d.day, isOffDay: d.off })) ?? [] };
};
const ICS = `BEGIN:VCALENDAR
VERSION:2.0
${[['20260101', '20260104', '元旦 休'], ['20260215', '20260224', '春节 休'], ['20260404', '20260407', '清明节 休'], ['20260501', '20260506', '劳动节 休'], ['20260619', '20260622', '端午节 休'], ['20260925', '20260928', '中秋节 休'], ['20261001', '20261008', '国庆节 休'], ['20260214', '20260215', '春节 补班']]
    .map(([from, to, name]) => `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${from}\nDTEND;VALUE=DATE:${to}\nSUMMARY:${name}\nEND:VEVENT`).join('\n')}
END:VCALENDAR
`;

type Day = { day: string; working: boolean; kind: string };

describe('importing a calendar year', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.db.query('UPDATE staff SET roles = ? WHERE id = ?', ['administrator', api.ids['auditor']]);
  });
  afterAll(() => api.close());

  const publish = (content: unknown, extra: object = {}) =>
    api.call<{ code: string; field: string; rule: string; cure: string; proposal: Proposed | null; changes: unknown[] }>('auditor', 'POST', '/api/calendar/years',
      { year: 2026, format: 'holiday-cn', source: '国办发明电〔2025〕7号', content: typeof content === 'string' ? content : JSON.stringify(content), ...extra });
  const published = async (content: unknown, extra: object = {}) => {
    const { status, body } = await publish(content, extra);
    expect(status).toBe(202);
    return (await approve(api, body.proposal ?? { id: '' })).status;
  };
  const versionInForce = async () => Number(((await api.db.query('SELECT MAX(version) AS n FROM calendar_year')) as { n: string }[])[0]?.n);
  const dayOf = async (day: string) => {
    const { body } = await api.call<{ days: Day[] }>('officer1', 'GET', `/api/calendar?year=${day.slice(0, 4)}`);
    return body.days.find((d) => d.day === day);
  };
  const rows = async () => Number(((await api.db.query('SELECT COUNT(*) AS n FROM calendar_year')) as { n: string }[])[0]?.n);

  it('is for the administrator', async () => {
    const { status } = await api.call('officer1', 'POST', '/api/calendar/years', { year: 2026, format: 'ics', source: 'x', content: 'x' });
    expect(status).toBe(403);
  });

  it('refuses a make-up day typed onto a weekday, names the row, and leaves the old calendar in force', async () => {
    const typo = HOLIDAY_CN_2026();
    typo.days = typo.days.map((d) => (d.date === '2026-09-20' ? { ...d, date: '2026-09-02' } : d));
    const { status, body } = await publish(typo);
    expect(status).toBe(422);
    expect(body.code).toBe('calendar-make-up-not-weekend');
    expect(body.field).toMatch(/^day\[\d+\]$/);
    expect(body.cure).not.toBe('');
    expect(await rows()).toBe(0);
    expect(await dayOf('2026-09-20')).toMatchObject({ working: true, kind: 'make-up-day' });
  });

  it('refuses an empty year: not published is not the same as no holidays', async () => {
    const { status, body } = await publish({ year: 2027, papers: [], days: [] }, { year: 2027 });
    expect([status, body.code]).toEqual([422, 'calendar-not-published']);
    const { body: year } = await api.call<{ provisional: boolean }>('officer1', 'GET', '/api/calendar?year=2027');
    expect(year.provisional).toBe(true);
  });

  it('says beforehand what would change, and saves nothing', async () => {
    const { status, body } = await publish(HOLIDAY_CN_2026(), { dryRun: true });
    expect([status, body.proposal, body.changes]).toEqual([200, null, []]);
    expect(await rows()).toBe(0);
  });

  it('takes an all-day ICS twice and has 1 October once', async () => {
    for (const version of [1, 2]) {
      expect([await published(ICS, { format: 'ics' }), await versionInForce()]).toEqual([200, version]);
    }
    const { body } = await api.call<{ days: Day[] }>('officer1', 'GET', '/api/calendar?year=2026');
    expect(body.days.filter((d) => d.day === '2026-10-01')).toEqual([expect.objectContaining({ working: false })]);
    expect(body.days).toHaveLength(365);
  });

  it('is used at the next calculation, without a restart', async () => {
    await published(HOLIDAY_CN_2026());
    const due = async () => (await api.call<{ dueDay: string }>('officer1', 'POST', '/api/deadlines', { limit: 'decision-service', on: '2026-04-29' })).body.dueDay;
    expect(await due()).toBe('2026-05-12');
    const flipped = HOLIDAY_CN_2026();
    flipped.days = flipped.days.filter((d) => d.date !== '2026-05-09');
    const { body } = await publish(flipped);
    expect(await due()).toBe('2026-05-12');
    expect((await approve(api, body.proposal ?? { id: '' })).status).toBe(200);
    expect(await due()).toBe('2026-05-13');
  });

  it('explains a deadline day by day', async () => {
    const { body } = await api.call<{ dueDay: string; citation: string; days: { day: string; verdict: string; why: string }[] }>(
      'officer1', 'POST', '/api/deadlines', { rule: 'hearing-request', on: '2026-02-12' });
    expect(body.dueDay).toBe('2026-02-26');
    expect(body.citation).toContain('第64条');
    expect(body.days.find((d) => d.day === '2026-02-14')).toMatchObject({ verdict: 'counted', why: expect.stringContaining('补班') });
    expect(body.days.find((d) => d.day === '2026-02-17')).toMatchObject({ verdict: 'skipped', why: expect.stringContaining('春节') });
  });

  it('refuses a question it cannot answer, naming the field', async () => {
    const ask = async (question: object) => {
      const { status, body } = await api.call<{ field: string }>('officer1', 'POST', '/api/deadlines', question);
      return [status, body.field];
    };
    expect(await ask({ on: '2026-02-12' })).toEqual([422, 'limit']);
    expect(await ask({ limit: 'decision', rule: 'suit-6m', on: '2026-02-12' })).toEqual([422, 'limit']);
    expect(await ask({ limit: 'no-such', on: '2026-02-12' })).toEqual([404, undefined]);
    expect((await ask({ limit: 'decision', on: '2026-02-30' }))[0]).toBe(422);
    expect(await ask({ rule: 'two-officers', on: '2026-02-12' })).toEqual([422, 'on']);
  });

  it('keeps a profile within the law: a longer promise than a verified rule is refused with the article', async () => {
    const { body: profile } = await api.call<Record<string, unknown>>('auditor', 'GET', '/api/profile');
    const promise = (length: number) => ({ limit: 'disclosure', term: { length, unit: 'working-day' }, basis: '本局公示制度', from: '2026-01-01', to: null });
    const refused = await api.call<{ code: string; rule: string; field: string }>('auditor', 'PUT', '/api/profile', { ...profile, terms: [promise(20)] });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'profile-loosens', field: 'terms.0.term', rule: expect.stringContaining('安全生产法') });
    const proposed = await api.call<Proposed>('auditor', 'PUT', '/api/profile', { ...profile, terms: [promise(5)] });
    expect([proposed.status, proposed.body.before, proposed.body.after]).toEqual([202, { terms: [] }, { terms: [promise(5)] }]);
    expect((await approve(api, proposed.body)).status).toBe(200);
    const { body } = await api.call<{ dueDay: string; source: string }>('officer1', 'POST', '/api/deadlines', { limit: 'disclosure', on: '2026-03-02' });
    expect(body).toMatchObject({ dueDay: '2026-03-09', source: 'profile' });
  });

  it('is refused to the administrator of another bureau than the one that keeps the calendar, which is named', async () => {
    await api.db.query('INSERT INTO bureau (id, code, name, short_name, profile, version) SELECT ?, ?, ?, short_name, profile, 1 FROM bureau LIMIT 1', ['0'.repeat(26), '120000', '天津市应急管理局']);
    const before = await rows();
    const { status, body } = await publish(HOLIDAY_CN_2026());
    expect([status, body.code]).toEqual([403, 'not-calendar-keeper']);
    expect(body.cure).toContain('天津市应急管理局');
    expect(await rows()).toBe(before);
  });
});

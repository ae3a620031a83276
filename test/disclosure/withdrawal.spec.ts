import { followPublications } from '#libs/disclosure/follow.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { done, today } from '../support/steps.js';
import { addressOf, CODE, openData, PERSON, PERSON_FACTS, PRIVATE, publishedCase, visit, WITHOUT_TEMPORAL } from './support.js';

interface Clock { id: string; state: string; dueDay: string; overdue: boolean; metAt: string | null }

describe('the withdrawal of a publication', () => {
  let api: TestApi;
  let id: string;
  let address: string;
  let number: string;
  const lists = async () => (await Promise.all(['', '.json', '.csv', '/2026-03', '/2026-03.csv'].map((end) => visit(api, `/public/${CODE}/disclosures${end}`)))).map((f) => f.text.includes(number));
  const clock = async () => (await api.call<{ clocks: Clock[] }>('officer1', 'GET', `/api/cases/${id}`)).body.clocks.find((c) => c.id.startsWith('disclosure-withdrawal'));
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
    id = await publishedCase(api, { party: PERSON, facts: PERSON_FACTS, penalties: [{ kind: 'fine', amountFen: 100_000 }] });
    address = await addressOf(api, id);
    number = (await openData(api)).items[0]?.number ?? '';
  });
  afterAll(() => api.close());

  it('is due three working days after the decision was overturned; until then the record stands', async () => {
    expect(await lists()).toEqual([true, true, true, true, true]);
    api.clock.set('2026-03-06T02:00:00.000Z');
    await done(api, 'officer1', id, 'record-lawsuit', { on: today(api), court: '南开区人民法院' });
    await done(api, 'officer1', id, 'record-lawsuit-outcome', { on: today(api), outcome: 'revoked', headAppeared: true });
    await followPublications(api.db);
    // Friday; Monday, Tuesday, Wednesday.
    expect(await clock()).toMatchObject({ state: 'running', dueDay: '2026-03-11' });
    expect((await visit(api, address)).text).toContain('王某某');
  });

  it('takes the record off every list at once and meets the term', async () => {
    api.clock.set('2026-03-11T15:59:00.000Z');
    await done(api, 'officer1', id, 'withdraw-publication', { on: today(api), reason: `法院撤销对王小明（120104199003070012）的决定，电话13800138000` });
    await followPublications(api.db);
    expect(await lists()).toEqual([false, false, false, false, false]);
    expect(await clock()).toMatchObject({ state: 'met', overdue: false });
  });

  it('leaves at the record’s address the reasons, and neither party nor facts nor a trace for search engines', async () => {
    const { status, text, headers } = await visit(api, address);
    expect(status).toBe(200);
    expect(text).toContain(`${number}的公示信息已于 2026-03-11 撤回。`);
    expect(text).toContain('理由：法院撤销对王某某（****）的决定，电话****');
    expect(text).not.toMatch(/未经培训上岗|罚款/);
    expect(text).not.toMatch(PRIVATE);
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  it('is not undone by a projector that is late', async () => {
    await api.db.query('UPDATE publication SET seq = 1 WHERE process_id = ?', [id]);
    await Promise.all([1, 2, 3].map(() => followPublications(api.db)));
    expect((await visit(api, address)).text).toContain('公示信息已撤回');
  });
});

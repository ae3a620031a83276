import { startTestApi, type TestApi } from '../support/api.js';
import { archived, filed } from '../support/steps.js';
import { expectRefused } from './support/refusal.js';

type Listed = { items: { id: string; ended: boolean }[]; next: string | null };

describe('the query of a list', () => {
  let api: TestApi;
  let open: string;
  let done: string;
  beforeAll(async () => {
    api = await startTestApi();
    open = await filed(api);
    done = await archived(api);
  });
  afterAll(() => api.close());

  const list = (query: string) => api.call<Listed>('officer1', 'GET', `/api/cases${query}`);
  const ids = async (query: string) => (await list(query)).body.items.map((i) => i.id).sort();

  it.each(['', '?includeArchived=false', '?includeArchived=0'])('shows no archived case for %p (M05)', async (query) => {
    expect(await ids(query)).toEqual([open]);
    expect((await api.call('officer1', 'GET', `/api/cases/count${query}`)).body['count']).toBe(1);
  });

  it.each(['?includeArchived=true', '?includeArchived=1'])('shows archived cases for %p', async (query) => {
    expect(await ids(query)).toEqual([open, done].sort());
    expect((await api.call('officer1', 'GET', `/api/cases/count${query}`)).body['count']).toBe(2);
  });

  it.each([
    ['includeArchived=abc', 'includeArchived'], ['includeArchived=', 'includeArchived'], ['includeArchived=TRUE', 'includeArchived'], ['includeArchived=true&includeArchived=false', 'includeArchived'],
    ['mine=yes', 'mine'], ['overdue=2', 'overdue'], ['escalated=null', 'escalated'],
    ['limit=0', 'limit'], ['limit=-1', 'limit'], ['limit=201', 'limit'], ['limit=ten', 'limit'], ['limit=1.5', 'limit'], ['limit=', 'limit'], ['limit=NaN', 'limit'], ['limit=1e2', 'limit'], ['limit=0x10', 'limit'],
    ['dueWithinDays=', 'dueWithinDays'], ['dueWithinDays=-1', 'dueWithinDays'], ['dueWithinDays=366', 'dueWithinDays'], ['dueOn=2026-02-30', 'dueOn'], ['dueOn=', 'dueOn'], ['year=20', 'year'], ['year=2026a', 'year'],
    ['sort=name', 'sort'], ['stage=nowhere', 'stage.0'], ['outcome=guilty', 'outcome'], ['variant=express', 'variant'], ['q=', 'q'], ['q=%20', 'q'], [`q=${'x'.repeat(81)}`, 'q'],
    ['owner=%E6%9D%8E', 'owner'], ['owner=%00', 'owner'], ["owner=' OR ''='", 'owner'], ['section=%F0%A0%AE%B7', 'section'], [`section=${'x'.repeat(41)}`, 'section'],
    ['colour=red', 'colour'], ['Limit=5', 'Limit'], ['includeArchived[]=true', 'includeArchived[]'], ['__proto__=1', '__proto__'],
  ])('answers 400 to %s and names the parameter', async (query, field) => {
    for (const path of ['/api/cases', '/api/cases/count']) {
      const answer = await expectRefused(api.db, () => api.call('officer1', 'GET', `${path}?${query}`), { status: 400 });
      expect(String(answer.body['field']).replace(/\.\d+$/, '')).toBe(field.replace(/\.\d+$/, ''));
    }
  });

  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  it.each([
    'abc', '', '%7B%7D', forged('due'), forged('due', 1, 2), forged('opened', '2026-03-02 00:00:00.000', 'x'), forged('due', "2026' OR 1=1 --", 'x'),
    forged('due', '2026-03-02 00:00:00.000', '案件'), forged('due', '2026-99-99 99:99:99.000', 'x'), forged('due', '2026-03-02 00:00:00.000', { a: 1 }), 'x'.repeat(201),
  ])('answers 400 to the cursor %p', (cursor) => expectRefused(api.db, () => list(`?cursor=${cursor}`), { status: 400, field: 'cursor' }));

  it('answers 400 to a cursor of another order', async () => {
    const { body } = await list('?includeArchived=1&limit=1&sort=opened');
    expect(body.next).not.toBeNull();
    await expectRefused(api.db, () => list(`?includeArchived=1&sort=due&cursor=${body.next}`), { status: 400, code: 'bad-cursor', field: 'cursor' });
  });

  it.each(['owner=nobody', 'section=nowhere', 'q=%25', 'q=_', 'q=%5C', 'q=%00', "q='%22%60", 'q=%F0%A0%AE%B7'])('finds nothing, and breaks nothing, for %s', async (query) => {
    const answer = await list(`?includeArchived=1&${query}`);
    expect([answer.status, answer.body.items]).toEqual([200, []]);
  });

  it.each(['scope=all', 'answered=maybe', 'limit=0', 'limit=501', 'limit=', 'who=me'])('answers 400 to %s of the escalation inbox', (query) =>
    expectRefused(api.db, () => api.call('head', 'GET', `/api/escalations?${query}`), { status: 400, field: query.split('=')[0] ?? '' }));
});

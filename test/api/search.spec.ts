import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { reconcileJournal } from '#libs/journal/reconcile.js';
import { Initials1780000000013 } from '#libs/journal/migrations/13-initials.js';
import { register, registerReport, startDesk } from '../petitions/support/desk-api.js';
import type { TestApi } from '../support/api.js';
import { people } from '../support/bureau.js';
import { archived, done, filed, registration, today } from '../support/steps.js';
import { bearer, send } from './support/http.js';

interface Found { items: { id: string; kind: string; title: string; number: string | null; stage: string }[]; next: string | null }

describe('the search', () => {
  let api: TestApi;
  const made: Record<string, string> = {};
  beforeAll(async () => {
    api = await startDesk();
    const open = async (name: string, kind = 'organisation') =>
      (await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api), party: { kind, name } }))).body.id;
    made['filed'] = await filed(api);
    made['archived'] = await archived(api);
    made['chongqing'] = await open('重庆A3仓储有限公司');
    made['shan'] = await open('单某某', 'person');
    made['petition'] = await register(api, { subject: '反映某某化工夜间动火' });
    made['report'] = await registerReport(api, { subject: '某某化工通道被堵' });
  });
  afterAll(() => api.close());

  const nameOf = (id: string) => Object.entries(made).find(([, v]) => v === id)?.[0] ?? id;
  const search = async (query: string, who = 'officer1') => (await api.call<Found>(who, 'GET', `/api/search?${query}`)).body;
  const names = async (q: string) => (await search(new URLSearchParams({ q }).toString())).items.map((i) => nameOf(i.id)).sort();

  it.each([
    ['mmhg', ['archived', 'filed', 'petition', 'report']], ['MMHG', ['archived', 'filed', 'petition', 'report']], ['hgyj', ['petition']], ['cqa3', ['chongqing']],
    ['smm', ['shan']], ['dmm', ['shan']], ['某某化工', ['archived', 'filed', 'petition', 'report']], ['应急立〔2026〕1号', ['filed']], ['应急举〔2026〕', ['report']],
    ['xyz', []], ['%', []], ['m', []],
  ])('for %s finds cases, petitions and reports, open and ended', async (q, expected) => {
    expect(await names(q)).toEqual(expected);
  });

  it('names kind, number, party and stage of what it finds', async () => {
    expect((await search('q=hgyj')).items[0]).toMatchObject({ kind: 'petition', title: '反映某某化工夜间动火', number: expect.stringContaining('应急信〔2026〕1号'), stage: 'received' });
  });

  it('goes on page by page, newest first, and shows nothing twice', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Found = await search(`q=mmhg&limit=1${cursor && `&cursor=${cursor}`}`);
      expect(page.items).toHaveLength(1);
      seen.push(...page.items.map((i) => i.id));
      cursor = page.next;
    }
    expect(seen).toEqual([...seen].sort().reverse());
    expect(seen.map(nameOf).sort()).toEqual(['archived', 'filed', 'petition', 'report']);
  });

  it('is what the lists find by the same letters', async () => {
    const { body } = await api.call<{ count: number }>('officer1', 'GET', '/api/cases/count?q=mmhg&includeArchived=true');
    expect(body.count).toBe(2);
  });

  it('follows a corrected name', async () => {
    await done(api, 'officer1', made['chongqing'] ?? '', 'correct-registration', { party: { kind: 'organisation', name: '乐山仓储有限公司' }, reason: '核对执照' });
    expect(await names('cqa3')).toEqual([]);
    expect(await names('lscc')).toEqual(['chongqing']);
  });

  it("finds nothing of another bureau's", async () => {
    await foundBureau(api.db, defaultProfile('120101', '另一应急管理局', '另一局', '津另'), people('o'), 'password-of-the-tests');
    const answer = await send(api, 'GET', '/api/search?q=mmhg', { headers: await bearer(api, 'o-director') });
    expect([answer.status, answer.body['items']]).toEqual([200, []]);
  });

  it.each(['', 'q=', 'q=mm&limit=0', 'q=mm&limit=51', 'q=mm&cursor=no', `q=${'x'.repeat(81)}`, 'q=mm&kind=case'])('refuses the query "%s" and names the field', async (query) => {
    const { status, body } = await api.call('officer1', 'GET', `/api/search?${query}`);
    expect([status, body]).toEqual([400, expect.objectContaining({ title: expect.any(String) })]);
  });

  it('knows the initials of what was there before it; those of a sealed title come with a repair', async () => {
    const all = () => api.db.query('SELECT id, initials FROM process ORDER BY id');
    const before = await all();
    const owner = await openDatabase(api.settings, 'owner');
    const db = owner.createQueryRunner();
    await new Initials1780000000013().down(db);
    await new Initials1780000000013().up(db);
    await db.release();
    await owner.destroy();
    const sealed = (await api.db.query("SELECT id FROM process WHERE title LIKE 'enc:%'") as { id: string }[]).map((r) => r.id);
    expect(sealed).toHaveLength(1);
    expect((await reconcileJournal(api.db, { repairing: true })).differences).toEqual(sealed.map((processId) => ({ processId, what: ['initials'], repaired: true })));
    expect(await all()).toEqual(before);
  });
});

import { followPublications } from '#libs/disclosure/follow.js';
import { projectPublication } from '#libs/disclosure/project.js';
import { ARCHIVE } from '#libs/casework/testing/index.js';
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

describe('a decision that was changed', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
  });
  afterAll(() => api.close());

  /** Published with 8,000 yuan, halved by the court, withdrawn for it. */
  const halved = async () => {
    const id = await publishedCase(api, { party: PERSON, facts: PERSON_FACTS, penalties: [{ kind: 'fine', amountFen: 800_000 }] });
    await done(api, 'officer1', id, 'record-lawsuit', { on: today(api), court: '南开区人民法院' });
    await done(api, 'officer1', id, 'record-lawsuit-outcome', { on: today(api), outcome: 'changed', headAppeared: true, penalties: [{ kind: 'fine', amountFen: 400_000 }] });
    await done(api, 'officer1', id, 'withdraw-publication', { on: today(api), reason: '法院变更' });
    await followPublications(api.db);
    return id;
  };

  it('is published again at the same address, with the penalties in force and no word of a withdrawal', async () => {
    const id = await halved();
    const address = await addressOf(api, id);
    expect((await visit(api, address)).text).toContain('公示信息已于');
    await done(api, 'officer1', id, 'publish-decision');
    await followPublications(api.db);
    expect(await addressOf(api, id)).toBe(address);
    const { text } = await visit(api, address);
    expect(text).toContain('4000.00');
    expect(text).not.toMatch(/8000\.00|公示信息已于/);
    expect((await openData(api)).items.map((i) => i.amountYuan)).toEqual(['4000.00']);
    // To a projector that has read less of the journal than another has written already, nothing is left to say.
    await api.db.query("UPDATE publication SET number = '后写的文号', proof = REPEAT('f', 64), seq = seq + 1 WHERE process_id = ?", [id]);
    await projectPublication(api.db, id);
    expect(await api.db.query('SELECT number FROM publication WHERE process_id = ?', [id])).toEqual([{ number: '后写的文号' }]);
  });

  it('of a case that was opened again stands as it was published until it is withdrawn, though nothing is decided now', async () => {
    const id = await publishedCase(api, { facts: '第二件案件的事实' });
    await done(api, 'officer1', id, 'record-payment', { amountFen: 1_000_000, paidOn: today(api), receiptNo: 'T-2' });
    await done(api, 'deputy', id, 'close-case', { summary: '办结' });
    await done(api, 'archivist', id, 'archive-case', ARCHIVE);
    await done(api, 'director', id, 'reopen-case', { to: 'investigation', ground: 'decision-overturned', reason: '依复议决定重新作出处理' });
    await projectPublication(api.db, id);
    const address = await addressOf(api, id);
    expect((await visit(api, address)).text).toContain('第二件案件的事实');
    await done(api, 'officer1', id, 'withdraw-publication', { on: today(api), reason: '复议撤销' });
    await followPublications(api.db);
    const { text } = await visit(api, address);
    expect(text).toContain('公示信息已于');
    expect(text).not.toContain('第二件案件的事实');
  });
});

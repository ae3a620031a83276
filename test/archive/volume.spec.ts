import { foundNeighbour } from '../api/support/second-bureau.js';
import { bearer, send } from '../api/support/http.js';
import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { closed, done } from '../support/steps.js';
import { download, textOf, write } from '../documents/support.js';

interface Volume { items: { key: string; title: string; pages: number; counted: boolean; from: number; to: number }[]; pages: number; sealed: boolean; retention: { id: string } }

describe('the volume of a case', () => {
  let api: TestApi;
  let id: string;
  const count = async (who: string, items: unknown) => send(api, 'PUT', `/api/cases/${id}/volume/pages`, { body: JSON.stringify({ items }), headers: { ...(await bearer(api, who)), 'content-type': 'application/json' } });
  const volume = async () => (await api.call<Volume>('auditor', 'GET', `/api/cases/${id}/volume`)).body;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await foundNeighbour(api);
    id = await closed(api);
    for (const kind of ['filing-approval', 'penalty-notice', 'penalty-decision', 'closing-approval']) await write(api, 'officer1', id, kind);
  });
  afterAll(() => api.close());

  it('lists documents and evidence in order, with page ranges', async () => {
    const { items, sealed, retention } = await volume();
    expect(items.map((i) => i.title)).toEqual(['行政处罚决定书', '立案审批表', '现场检查记录', '行政处罚告知书', '结案审批表']);
    expect([items[0]?.from, items.every((i) => !i.counted), sealed, retention.id]).toEqual([1, true, false, 'long']);
  });

  it('takes counted sheets, moves what follows, and prints both in the index', async () => {
    const [first, , evidence] = (await volume()).items;
    const { status, body } = await count('t-archivist', [{ key: first?.key, pages: 4 }, { key: evidence?.key, pages: 10 }]);
    expect(status).toBe(200);
    const { items } = body as unknown as Volume;
    expect([items[0]?.to, items[1]?.from, items[2]?.pages, items[2]?.counted]).toEqual([4, 5, 10, true]);
    const index = await write(api, 'archivist', id, 'volume-index');
    expect(textOf((await download(api, 'archivist', `/api/documents/${index.id}`)).bytes)).toMatch(/行政处罚决定书\n2026-03-02\n1-4\n\n/);
    expect((await write(api, 'archivist', id, 'volume-index')).id).toBe(index.id);
  });

  it('gets a new index when what it lists has changed', async () => {
    const before = await write(api, 'archivist', id, 'volume-index');
    await count('t-archivist', [{ key: 'evidence:1', pages: 11 }]);
    expect((await write(api, 'archivist', id, 'volume-index')).id).not.toBe(before.id);
  });

  it.each([
    [[{ key: 'evidence:7', pages: 1 }], { status: 422, code: 'no-such-item', field: 'items.0.key' }], [[{ key: 'evidence:1', pages: 0 }], { status: 422, code: 'too-small', field: 'items.0.pages' }],
    [[], { status: 422, field: 'items' }], [[{ key: "evidence:1' OR 1", pages: 1 }], { status: 422, field: 'items.0.key' }],
  ])('refuses %j', async (items, expected) => {
    expectProblem(await count('t-archivist', items), expected);
  });

  it('is counted by the archivist or an officer, and by nobody once it is sealed', async () => {
    expectProblem(await count('t-auditor', [{ key: 'evidence:1', pages: 1 }]), { status: 403, code: 'not-your-role' });
    expectProblem(await count('u-archivist', [{ key: 'evidence:1', pages: 1 }]), { status: 404, code: 'not-found' });
    await done(api, 'archivist', id, 'archive-case', { pages: 62, location: '一号柜' });
    expectProblem(await count('t-archivist', [{ key: 'evidence:1', pages: 1 }]), { status: 409, code: 'volume-sealed' });
    expect((await volume()).sealed).toBe(true);
  });
});

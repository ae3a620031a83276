import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { decided, filed } from '../support/steps.js';
import { write, type Written } from './support.js';

const ordinals = (documents: readonly { number: string | null }[]) => documents.map((d) => Number(/〕(\d+)号$/.exec(d.number ?? '')?.[1])).sort((a, b) => a - b);

describe('the numbers of documents', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
  });
  afterAll(() => api.close());

  it('leave no gap and no double when fifty are drawn at once, over several cases', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, () => filed(api)));
    const notices = await Promise.all(Array.from({ length: 50 }, (_, i) => write(api, 'officer1', cases[i % 10] ?? '', 'inquiry-notice', { fields: { 询问对象: `证人${i}` } })));
    expect(ordinals(notices)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(new Set(notices.map((d) => d.id)).size).toBe(50);
  });

  it('give twenty who ask for one and the same document one number', async () => {
    const id = await filed(api);
    const same = await Promise.all(Array.from({ length: 20 }, () => write(api, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '同一人' } })));
    expect(new Set(same.map((d) => d.id)).size).toBe(1);
    expect(same.filter((d) => !d.replayed)).toHaveLength(1);
    const [row] = (await api.db.query("SELECT last FROM number_series WHERE series = 'document:inquiry-notice'")) as { last: number }[];
    expect(row?.last).toBe(51);
  });

  it('stay used when a document is voided: the record tells of the hole, and the next takes the next', async () => {
    const id = await decided(api);
    const first = await write(api, 'officer1', id, 'penalty-notice');
    const voided = await api.call<Written>('officer1', 'POST', `/api/documents/${first.id}/void`, { reason: '打印有误' });
    expect([voided.status, voided.body.voided]).toEqual([200, expect.objectContaining({ reason: '打印有误', by: api.ids['officer1'] })]);
    expectProblem(await api.call('officer1', 'POST', `/api/documents/${first.id}/void`, { reason: '再次' }), { status: 409, code: 'document-voided' });

    const second = await write(api, 'officer1', id, 'penalty-notice', { fields: { 联系人: '张三' } });
    expect(ordinals([first, second])).toEqual([1, 2]);
    const { body } = await api.call<{ items: Written[] }>('officer1', 'GET', `/api/cases/${id}/documents`);
    expect(body.items.filter((d) => d.kind === 'penalty-notice').map((d) => [d.number, d.voided?.reason ?? null])).toEqual([[first.number, '打印有误'], [second.number, null]]);

    const rows = (await api.db.query("SELECT ordinal, voided_at FROM document WHERE series = 'document:penalty-notice' ORDER BY ordinal")) as { ordinal: number }[];
    const [series] = (await api.db.query("SELECT last FROM number_series WHERE series = 'document:penalty-notice'")) as { last: number }[];
    expect(rows.map((r) => r.ordinal)).toEqual(Array.from({ length: series?.last ?? 0 }, (_, i) => i + 1));
  });

  it('are given back when the document cannot be stored', async () => {
    const id = await filed(api);
    const [before] = (await api.db.query("SELECT last FROM number_series WHERE series = 'document:inquiry-notice'")) as { last: number }[];
    // A template that no longer opens stops the writing after the number was drawn.
    await api.db.query("INSERT INTO document_template (bureau_id, kind, version, sha256, size, content, note, uploaded_at, uploaded_by) VALUES (?, 'inquiry-notice', 1, REPEAT('0', 64), 1, 'x', '', NOW(3), ?)", [api.bureauId, api.ids['director']]);
    expect((await api.call('officer1', 'POST', `/api/cases/${id}/documents`, { kind: 'inquiry-notice', fields: { 询问对象: '某人' } })).status).toBe(500);
    await api.db.query('DELETE FROM document_template');
    expect(await api.db.query("SELECT last FROM number_series WHERE series = 'document:inquiry-notice'")).toEqual([before]);
    expect(ordinals([await write(api, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '某人' } })])).toEqual([Number(before?.last) + 1]);
  });

  it('begin at 1 with the year of Shanghai, not of Greenwich', async () => {
    const night = await startTestApi({ now: '2026-12-31T15:59:58.000Z', env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    try {
      const id = await filed(night);
      const last = await write(night, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '年末' } });
      night.clock.set('2026-12-31T16:00:00.000Z');
      const first = await write(night, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '元旦' } });
      expect([last.number, first.number]).toEqual(['（津南）应急询〔2026〕1号', '（津南）应急询〔2027〕1号']);
    } finally {
      await night.close();
    }
  });

  it('are voided with a reason, by those who may write, in their own bureau', async () => {
    const id = await filed(api);
    const { id: documentId } = await write(api, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '甲' } });
    expectProblem(await api.call('officer1', 'POST', `/api/documents/${documentId}/void`, {}), { status: 422, field: 'reason' });
    expectProblem(await api.call('officer3', 'POST', `/api/documents/${documentId}/void`, { reason: 'x' }), { status: 403, code: 'not-document-writer' });
    expectProblem(await api.call('officer1', 'POST', '/api/documents/01ARZ3NDEKTSV4RRFFQ69G5FAV/void', { reason: 'x' }), { status: 404, code: 'not-found' });
  });
});

import type { Actor } from '#libs/casework/index.js';
import { Executor } from '#libs/journal/execute.js';
import type { TestApi } from '../support/api.js';
import { waitsForLock } from '../support/database.js';
import { until } from '../support/until.js';
import { expectSound } from '../support/evidence.js';
import { closed, done, give, handling, petition, register, replied, startDesk, today } from './support/desk-api.js';

interface One { version: number; masked: boolean; facts: Record<string, unknown>; clocks: { id: string; state: string; dueDay: string; overdue: boolean }[]; commands: { type: string; allowed: boolean; blockedBy: { code: string }[] }[]; absorbed: { id: string }[] }
interface List { items: { id: string; title: string; stage: string; ended: boolean; variant: string }[]; next: string | null }

describe('petitions over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const one = async (id: string, who = 'desk') => (await api.call<One>(who, 'GET', `/api/petitions/${id}`)).body;
  const list = async (query = '') => (await api.call<List>('desk', 'GET', `/api/petitions${query}`)).body;

  it('are registered with a number, a place and a version, once for one key', async () => {
    const first = await api.call<{ id: string }>('desk', 'POST', '/api/petitions', petition(api), { 'idempotency-key': 'p-1' });
    expect(first.status).toBe(201);
    expect(first.headers).toMatchObject({ location: `/api/petitions/${first.body.id}`, etag: expect.stringMatching(/^"\d+"$/) });
    const again = await api.call('desk', 'POST', '/api/petitions', petition(api), { 'idempotency-key': 'p-1' });
    expect(again.body).toMatchObject({ id: first.body.id, replayed: true });
    expect((await one(first.body.id)).facts).toMatchObject({ stage: 'received', number: '津南应急信〔2026〕1号', registeredBy: expect.any(String) });
  });

  it('are shown with clocks and each next step, and move on command by command', async () => {
    const id = await replied(api);
    const view = await one(id);
    expect(view.clocks.map((c) => [c.id, c.state])).toEqual([['petition-accept', 'met'], ['petition-handle', 'met'], ['petition-review-request', 'running'], ['petition-closing', 'running']]);
    expect(view.commands.find((c) => c.type === 'close-petition')).toMatchObject({ allowed: true });
    expect((await give(api, 'officer1', '/api/petitions', id, 'close-petition', { summary: '办结' })).status).toBe(403);
    await done(api, 'desk', id, 'close-petition', { summary: '办结' });
    expect((await one(id)).commands.map((c) => c.type)).toEqual(['sample-check']);
    const timeline = await api.call<{ items: { event: { type: string } }[] }>('desk', 'GET', `/api/petitions/${id}/timeline`);
    expect(timeline.body.items.map((e) => e.event.type)).toContain('PetitionClosed');
    const explanation = await api.call<{ days: unknown[] }>('desk', 'GET', `/api/petitions/${id}/clocks/petition-accept/explanation`);
    expect(explanation.body.days.length).toBeGreaterThan(14);
    expect((await api.call('desk', 'GET', `/api/petitions/${id}/clocks/constructor/explanation`)).status).toBe(404);
  });

  it('say what is missing before a closing, with rule and cure', async () => {
    const id = await handling(api);
    const answer = await give(api, 'desk', '/api/petitions', id, 'close-petition', { summary: '办结' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'reply-missing', cure: expect.any(String), rule: expect.stringContaining('信访工作条例') } });
    expect((await one(id)).commands.find((c) => c.type === 'close-petition')?.blockedBy.map((b) => b.code)).toEqual(['reply-missing', 'service-missing', 'result-missing']);
  });

  it('are listed open by default, by channel, and in pages that lose and repeat nothing', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, () => register(api, { channel: 'proxy' })));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`?channel=proxy&limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((i) => i.id));
      cursor = page.next ?? '';
    } while (cursor);
    expect([...seen].sort()).toEqual([...ids].sort());
    expect((await api.call<{ count: number }>('desk', 'GET', '/api/petitions/count?channel=proxy')).body.count).toBe(7);
    const done = await closed(api, { channel: 'proxy' });
    expect((await list('?channel=proxy')).items.map((i) => i.id)).not.toContain(done);
    expect((await list('?channel=proxy&includeArchived=1')).items.map((i) => i.id)).toContain(done);
    expect((await api.call('desk', 'GET', '/api/petitions?channel=pigeon')).status).toBe(400);
    expect((await api.call('desk', 'GET', '/api/petitions?variant=letter')).status).toBe(400);
  });

  it('are not found as cases, nor cases as petitions', async () => {
    const id = await register(api);
    expect((await api.call('desk', 'GET', `/api/cases/${id}`)).status).toBe(404);
    expect((await give(api, 'desk', '/api/hazard-reports', id, 'assign', { reason: '交办' })).status).toBe(404);
    expect((await api.call('desk', 'GET', '/api/petitions/not-an-id')).status).toBe(404);
  });

  it('reopened by a sample check are open in every list again, with the closing only in their history', async () => {
    const id = await closed(api, { channel: 'hotline' });
    await done(api, 'head', id, 'sample-check', { passed: false, findings: '答复不完整' });
    const item = (await list('?channel=hotline')).items.find((i) => i.id === id);
    expect(item).toMatchObject({ stage: 'handling', ended: false });
    expect((await one(id)).facts).toMatchObject({ closedOn: null, closings: [{ reopenedOn: today(api) }] });
  });

  it('merge into one that goes on: it lists the absorbed, which rings no more', async () => {
    const [lead, duplicate] = [await handling(api), await handling(api)];
    expect(await give(api, 'desk', '/api/petitions', duplicate, 'merge-petition', { into: '01HZZZZZZZZZZZZZZZZZZZZZZZ', reason: '重复' })).toMatchObject({ status: 422, body: { code: 'unknown-reference', field: 'into' } });
    expect(await give(api, 'desk', '/api/petitions', duplicate, 'merge-petition', { into: await closed(api), reason: '重复' })).toMatchObject({ status: 422, body: { code: 'reference-ended', field: 'into' } });
    expect(await give(api, 'desk', '/api/petitions', duplicate, 'merge-petition', { into: duplicate, reason: '重复' })).toMatchObject({ status: 422, body: { code: 'merged-into-itself' } });
    await done(api, 'desk', duplicate, 'merge-petition', { into: lead, reason: '同一事项' });
    expect((await one(lead)).absorbed.map((a) => a.id)).toEqual([duplicate]);
    const absorbed = await one(duplicate);
    expect(absorbed.facts).toMatchObject({ stage: 'merged', mergedInto: lead });
    expect(absorbed.clocks.every((c) => c.state !== 'running')).toBe(true);
  });

  it('merged into each other at once: one of each pair goes on', async () => {
    for (let pair = 0; pair < 4; pair += 1) {
      const [a, b] = [await register(api), await register(api)];
      const both = await Promise.all([[a, b], [b, a]].map(([from = '', into]) => give(api, 'desk', '/api/petitions', from, 'merge-petition', { into, reason: '重复' })));
      expect(both.map((r) => r.status).sort()).toEqual([200, 422]);
      expect(both.find((r) => r.status === 422)?.body).toMatchObject({ code: 'reference-ended', field: 'into' });
      expect((await Promise.all([one(a), one(b)])).map((p) => p.facts['stage']).sort()).toEqual(['merged', 'received']);
    }
  });

  it('do not go into one that is being ended while they are merged', async () => {
    const [duplicate, lead] = [await register(api), await register(api)];
    const ending = api.db.createQueryRunner();
    await ending.startTransaction();
    const desk: Actor = { id: api.ids['desk'] ?? '', post: 'officer', sectionId: '', roles: ['petition-desk'] };
    const command = { type: 'withdraw-petition', payload: { on: today(api), reason: '已解决', proof: '申请书' } };
    expect((await api.app.get(Executor).within(ending, { bureauId: api.bureauId, kind: 'petition', processId: lead, command, actor: desk })).ok).toBe(true);
    const merging = give(api, 'desk', '/api/petitions', duplicate, 'merge-petition', { into: lead, reason: '重复' });
    let answered = false;
    void merging.then(() => (answered = true));
    await until('the merge to wait for the ending', async () => answered || (await waitsForLock(api.settings)));
    await ending.commitTransaction();
    await ending.release();
    expect(await merging).toMatchObject({ status: 422, body: { code: 'reference-ended' } });
    expect((await one(duplicate)).facts).toMatchObject({ stage: 'received', mergedInto: null });
  });

  it('name an earlier petition of the bureau as repeated, or are refused', async () => {
    const earlier = await closed(api);
    expect((await one(await register(api, { repeatOf: earlier }))).facts['repeatOf']).toBe(earlier);
    expect(await api.call('desk', 'POST', '/api/petitions', petition(api, { repeatOf: '01HZZZZZZZZZZZZZZZZZZZZZZZ' }))).toMatchObject({ status: 422, body: { field: 'repeatOf' } });
  });

  it('of two at once on one version one wins, and the other is told who changed what', async () => {
    const id = await handling(api);
    const { version } = await one(id);
    const both = await Promise.all(['a', 'b'].map((text) => give(api, 'desk', '/api/petitions', id, 'supplement-petition', { on: today(api), text }, { 'if-match': `"${version}"` })));
    expect(both.map((b) => b.status).sort()).toEqual([200, 409]);
    expect(both.find((b) => b.status === 409)?.body).toMatchObject({ code: 'stale-version', title: '信访事项已被他人更新', change: { types: ['PetitionSupplemented'] } });
  });

  it('leave sound chains, each snapshot the fold of its journal', async () => {
    await expectSound(api.db);
  });
});

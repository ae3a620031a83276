import { startTestApi, type TestApi } from '../support/api.js';
import { decided, done } from '../support/steps.js';

describe('a case through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('is filed, investigated, reviewed, decided, served, published, paid, closed and archived', async () => {
    const id = await decided(api);
    api.clock.set('2026-03-05T02:00:00.000Z');
    await done(api, 'officer1', id, 'record-service', { method: 'direct', servedOn: '2026-03-04', proof: '送达回证' });
    await done(api, 'officer1', id, 'publish-decision');
    await done(api, 'officer1', id, 'record-payment', { amountFen: 1_000_000, paidOn: '2026-03-05', receiptNo: 'T-1' });
    await done(api, 'deputy', id, 'close-case', { summary: '已履行' });
    await done(api, 'archivist', id, 'archive-case', { pages: 62, location: '一号柜' });
    const { body } = await api.call<{ facts: Record<string, unknown>; clocks: { id: string; state: string; citation: string }[] }>('auditor', 'GET', `/api/cases/${id}`);
    expect(body.facts).toMatchObject({
      stage: 'archived', outcome: 'penalty', caseNo: '（津南）应急立〔2026〕1号', decision: { number: '（津南）应急罚〔2026〕1号' }, volume: { number: '津南应急卷〔2026〕1号' },
    });
    expect(body.clocks.filter((c) => c.state === 'running')).toEqual([]);
    expect(body.clocks.find((c) => c.id === 'decision')?.state).toBe('met');
  });

  it('shows every event of it in order', async () => {
    const id = await decided(api);
    const { body } = await api.call<{ items: { seq: number; event: { type: string } }[]; version: number }>('officer1', 'GET', `/api/cases/${id}/timeline`);
    expect(body.items.map((i) => i.seq)).toEqual(Array.from({ length: body.version }, (_, i) => i + 1));
    expect(body.items.map((i) => i.event.type).filter((t) => /^(Case|Filing|Investigation|Review|Penalty)/.test(t))).toEqual([
      'CaseRegistered', 'FilingApproved', 'InvestigationConcluded', 'ReviewSubmitted', 'ReviewPassed', 'PenaltyDecided',
    ]);
  });
});

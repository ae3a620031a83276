import type { TestApi } from '../support/api.js';
import { AbsenceRow } from '#libs/bureau/entities.js';
import { ulid } from 'ulid';
import { closed, closedReport, done, handling, register, registerReport, startDesk, today } from './support/desk-api.js';

interface Item { id: string; overdue: boolean; dueDay: string | null }
interface Board {
  periods: Record<'today' | 'month' | 'year', { rate: { closed: number; received: number; text: string }; open: Item[] }>;
  byChannel: { kind: string; key: string; received: number; closed: number; text: string }[]; byAge: { key: string; open: number; overdue: number }[];
  byOwner: { key: string; open: number }[]; holding: Record<'overdue' | 'dueToday' | 'dueThisMonth' | 'later' | 'noTerm', Item[]>;
}

describe('the desk over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const board = async (query = '') => (await api.call<Board>('desk', 'GET', `/api/desk/board${query}`)).body;

  it('says of an empty desk that there is nothing, not 100%', async () => {
    expect((await board()).periods.year.rate).toEqual({ closed: 0, received: 0, text: '无事项' });
  });

  it('shows what keeps the rate under 100%, and 100% only when the last one is closed; a merged pair counts once', async () => {
    await closed(api, { channel: 'visit', visitors: 2 });
    await closedReport(api);
    const open = await handling(api, { channel: 'online' });
    const duplicate = await register(api, { channel: 'online' });
    await done(api, 'desk', duplicate, 'merge-petition', { into: open, reason: '重复' });
    const before = await board('?kind=petition');
    expect(before.periods.month.rate).toEqual({ closed: 1, received: 2, text: '50%' });
    expect(before.periods.today.open.map((i) => i.id)).toEqual([open]);
    expect(before.byChannel.map((c) => [c.key, c.received, c.text])).toEqual([['online', 1, '0%'], ['visit', 1, '100%']]);
    expect((await board()).byChannel.map((c) => c.kind)).toContain('hazard-report');

    const start = api.clock.now();
    api.clock.set('2026-05-02T02:00:00.000Z');
    const late = await board();
    expect(late.holding.overdue.map((i) => i.id)).toEqual([open]);
    expect(late.byAge.find((a) => a.key === '61-90')).toEqual({ key: '61-90', open: 1, overdue: 1 });
    expect(late.byOwner).toMatchObject([{ key: api.ids['officer1'], open: 1 }]);
    await done(api, 'officer1', open, 'issue-reply', { on: today(api), text: '答复', basis: '依据' });
    await done(api, 'officer1', open, 'record-result', { result: 'explained', detail: '说明' });
    await done(api, 'officer1', open, 'serve-reply', { on: today(api), method: 'direct', proof: '回证' });
    // A petition that has been answered still has a term running: nothing on the desk goes unwatched.
    expect((await board()).holding.noTerm).toEqual([]);
    await done(api, 'desk', open, 'close-petition', { summary: '办结' });
    expect((await board()).periods.year.rate).toEqual({ closed: 3, received: 3, text: '100%' });
    api.clock.set(start);
  });

  it('keeps a ledger in pages, with what proves each closing and what was late', async () => {
    await register(api, { channel: 'letter' });
    const seen: Record<string, unknown>[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: { items: Record<string, unknown>[]; next: string | null } } = await api.call('desk', 'GET', `/api/desk/ledger?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...body.items);
      cursor = body.next;
    } while (cursor);
    expect(seen).toHaveLength(4);
    expect(seen.find((r) => r['channel'] === 'visit')).toMatchObject({ channel: 'visit', visitors: 2, stage: 'closed', serviceProof: '送达回证', result: 'supported', late: false });
    expect(seen.find((r) => r['channel'] === 'online' && r['stage'] === 'closed')).toMatchObject({ dueDay: '2026-05-01', servedOn: '2026-05-02', late: true });
    const open = await api.call<{ items: unknown[] }>('desk', 'GET', `/api/desk/ledger?open=true&from=${today(api)}&to=${today(api)}&channel=letter`);
    expect(open.body.items).toHaveLength(1);
    for (const bad of ['cursor=x', 'from=2026-02-30', 'kind=case', 'limit=0']) expect([bad, (await api.call('desk', 'GET', `/api/desk/ledger?${bad}`)).status]).toEqual([bad, 400]);
  });

  it('shows who has how much, who is away, and who stands in', async () => {
    await registerReport(api, { ownerId: api.ids['officer2'] });
    await api.db.getRepository(AbsenceRow).insert({ id: ulid(), staffId: api.ids['officer1'] ?? '', fromDay: today(api), toDay: today(api), delegateId: api.ids['officer2'] ?? null });
    await api.db.query('UPDATE bureau SET version = version + 1 WHERE id = ?', [api.bureauId]);
    const { body } = await api.call<{ items: object[]; away: object[] }>('desk', 'GET', '/api/desk/workload');
    expect(body.items).toContainEqual({ ownerId: api.ids['officer2'], kind: 'hazard-report', open: 1, overdue: 0, escalated: 0 });
    expect(body.away).toEqual([{ id: api.ids['officer1'], standInId: api.ids['officer2'] }]);
  });
});

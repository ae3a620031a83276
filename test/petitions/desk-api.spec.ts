import type { TestApi } from '../support/api.js';
import type { Board as ConsoleBoard } from '../../apps/console/src/api/types.js';
import { ageFigures, channelFigures, ownerFigures } from '../../apps/console/src/desk/board-links.js';
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
    expect(late.byAge.find((a) => a.key === '61-90')).toMatchObject({ kind: 'petition', open: 1, overdue: 1 });
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

  it('opens each number of the board to exactly its records, those carried over from last year among them', async () => {
    const start = api.clock.now();
    api.clock.set('2025-12-20T02:00:00.000Z');
    const carried = await register(api, { channel: 'forwarded', forwarded: { by: '市信访局', reference: '转办1号' } });
    await registerReport(api);
    api.clock.set('2026-03-16T02:00:00.000Z');
    await closed(api, { channel: 'forwarded', forwarded: { by: '市信访局', reference: '转办2号' } });
    const today = await handling(api, { channel: 'letter' });
    await done(api, 'head', today, 'set-due-day', { clockId: 'petition-handle', day: '2026-03-16', reason: '加快' });
    const answer = (await api.call<ConsoleBoard>('desk', 'GET', '/api/desk/board')).body;
    expect(answer.byChannel.find((c) => c.key === 'forwarded')).toMatchObject({ received: 1, closed: 1, carried: 1, open: 1, text: '100%' });
    expect(answer.byOwner.some((o) => o.dueToday > 0)).toBe(true);
    const figures = [...answer.byChannel.map((c) => channelFigures(answer, c)), ...answer.byAge.map(ageFigures), ...answer.byOwner.map(ownerFigures)].flatMap((f) => Object.values(f));
    for (const { kind, count, query } of figures) {
      const place = kind === 'petition' ? 'petitions' : 'hazard-reports';
      const list = await api.call<{ count: number }>('desk', 'GET', `/api/${place}/count?${new URLSearchParams(query as Record<string, string>)}`);
      expect([place, query, list.status, list.body.count]).toEqual([place, query, 200, count]);
    }
    await done(api, 'desk', carried, 'withdraw-petition', { on: '2026-03-16', reason: '已解决', proof: '申请书' });
    api.clock.set(start);
  });

  it('knows what it has of a person, by what is asked in the body alone, for those who may know', async () => {
    const phone = '13700000001';
    const older = await closed(api, { petitioner: { kind: 'person', name: '示例重复人', phone, address: '示范路9号' } });
    const open = await register(api, { petitioner: { kind: 'person', name: '示例重复人', phone } });
    const namesake = await registerReport(api, { reporter: { kind: 'person', name: '示例重复人', phone: '13700000002' } });
    const { body } = await api.call<{ items: { id: string; foundBy: string[]; ended: boolean }[] }>('desk', 'POST', '/api/desk/known', { name: '示例 重复人', phone: '+86 137-0000-0001' });
    expect(body.items.map((i) => [i.id, [...i.foundBy].sort(), i.ended])).toEqual([[open, ['name', 'phone'], false], [older, ['name', 'phone'], true], [namesake, ['name'], false]]);
    expect((await api.call<{ items: object[] }>('desk', 'POST', '/api/desk/known', { name: '无此人' })).body.items).toEqual([]);
    expect((await api.call<{ items: object[] }>('desk', 'POST', '/api/desk/known', {})).body.items).toEqual([]);
    expect((await api.call('officer1', 'POST', '/api/desk/known', { phone })).status).toBe(403);
    expect(await api.call('desk', 'POST', '/api/desk/known', { phone: { like: '%' } })).toMatchObject({ status: 422, body: { field: 'phone' } });
  });

  it('lets whoever handles a petition find their own by the name of the petitioner, and counts lists in groups', async () => {
    const [own, other] = [await register(api, { petitioner: { kind: 'person', name: '示例寻找人' } }), await register(api, { petitioner: { kind: 'person', name: '示例寻找人' } })];
    await done(api, 'desk', own, 'assign', { to: api.ids['officer1'], reason: '职责' });
    const found = async (who: string) => (await api.call<{ items: { id: string }[] }>(who, 'GET', `/api/petitions?q=${encodeURIComponent('示例寻找人')}`)).body.items.map((i) => i.id).sort();
    expect([await found('officer1'), await found('officer3'), await found('desk')]).toEqual([[own], [], [own, other].sort()]);
    const groups = await api.call<{ groups: { key: string; count: number }[] }>('desk', 'GET', `/api/petitions/groups?by=owner&q=${encodeURIComponent('示例寻找人')}`);
    expect(groups.body.groups.map((g) => g.count)).toEqual([1, 1]);
    expect(groups.body.groups.map((g) => g.key)).toContain(api.ids['officer1']);
    expect((await api.call('desk', 'GET', '/api/hazard-reports/groups?by=stage')).status).toBe(200);
  });
});

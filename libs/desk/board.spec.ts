import { closureBoard } from './board.js';
import type { DeskItem } from './desk-items.js';

const NOW = '2026-03-20T02:00:00.000Z';
let n = 0;
function item(change: Partial<DeskItem>): DeskItem {
  n += 1;
  const nextDueDay = change.nextDueDay ?? null;
  return {
    id: String(n).padStart(4, '0'), kind: 'petition', number: `信${n}号`, title: '事项', channel: 'letter', stage: 'handling', outcome: null, ended: false, ownerId: 'li', sectionId: 's',
    level: 0, receivedOn: '2026-03-02', nextDue: nextDueDay && `${nextDueDay}T15:59:59.999Z`, nextDueDay, ...change,
  };
}
const closed = (change: Partial<DeskItem> = {}) => item({ stage: 'closed', outcome: 'supported', ended: true, ...change });

describe('the closure board', () => {
  it('never shows 100% before the last one is closed, and of nothing says that there was nothing', () => {
    const board = closureBoard([...Array.from({ length: 212 }, () => closed()), item({})], NOW);
    expect(board.periods.month.rate).toEqual({ closed: 212, received: 213, text: '99.5%' });
    expect(board.periods.today.rate).toEqual({ closed: 0, received: 0, text: '无事项' });
    expect(closureBoard(Array.from({ length: 213 }, () => closed()), NOW).periods.year.rate.text).toBe('100%');
  });

  it('names what keeps the rate under 100%: overdue, due today, due this month, later, and without a term', () => {
    const items = ['2026-03-19', '2026-03-20', '2026-03-31', '2026-04-01'].map((nextDueDay) => item({ nextDueDay }));
    const idle = item({ stage: 'replied' });
    const { holding, periods } = closureBoard([...items, idle, closed()], NOW);
    expect([holding.overdue, holding.dueToday, holding.dueThisMonth, holding.later, holding.noTerm].map((list) => list.map((i) => i.id)))
      .toEqual([[items[0]?.id], [items[1]?.id], [items[2]?.id], [items[3]?.id], [idle.id]]);
    expect(periods.month.open.map((i) => i.id)).toEqual([...items.map((i) => i.id), idle.id]);
  });

  it('counts by channel what was received this year, what was carried over, and whatever is open; by age and owner the same open ones', () => {
    const board = closureBoard([
      closed({ channel: 'visit' }), item({ channel: 'visit', ownerId: 'wang', nextDueDay: '2026-03-20' }),
      item({ kind: 'hazard-report', channel: 'hotline', receivedOn: '2026-01-05', nextDueDay: '2026-03-06' }), item({ receivedOn: '2025-11-01', nextDueDay: '2026-03-01' }),
    ], NOW);
    expect(board.byChannel.map((c) => [c.kind, c.key, c.received, c.closed, c.carried, c.open, c.overdue, c.text])).toEqual([
      ['petition', 'letter', 0, 0, 1, 1, 1, '无事项'], ['petition', 'visit', 2, 1, 0, 1, 0, '50%'], ['hazard-report', 'hotline', 1, 0, 0, 1, 1, '0%'],
    ]);
    expect(board.byAge.filter((a) => a.open > 0)).toEqual([
      { kind: 'petition', key: '16-60', from: '2026-01-19', to: '2026-03-04', open: 1, overdue: 0 }, { kind: 'petition', key: '91-', from: null, to: '2025-12-19', open: 1, overdue: 1 },
      { kind: 'hazard-report', key: '61-90', from: '2025-12-20', to: '2026-01-18', open: 1, overdue: 1 },
    ]);
    expect(board.byOwner).toEqual([
      { kind: 'petition', key: 'li', open: 1, overdue: 1, dueToday: 0 }, { kind: 'petition', key: 'wang', open: 1, overdue: 0, dueToday: 1 },
      { kind: 'hazard-report', key: 'li', open: 1, overdue: 1, dueToday: 0 },
    ]);
    const sum = (rows: readonly { open: number }[]) => rows.reduce((n, r) => n + r.open, 0);
    expect([sum(board.byChannel), sum(board.byAge), sum(board.byOwner)]).toEqual([3, 3, 3]);
  });

  it('puts an item in the month and year of its Shanghai day', () => {
    const first = '2025-12-31T16:20:00.000Z';
    expect(closureBoard([closed({ receivedOn: '2026-01-01' })], first).periods.today.rate.received).toBe(1);
    expect(closureBoard([closed({ receivedOn: '2026-01-01' })], '2025-12-31T15:59:59.000Z').periods.year.from).toBe('2025-01-01');
  });
});

import type { Board, DeskQuery } from '../api/types.js';

export type BoardKind = 'petition' | 'hazard-report';

/** A number of the board and the list filter that shows exactly what was counted. */
export interface Figure { readonly kind: BoardKind; readonly count: number; readonly query: DeskQuery }

type Narrowing = Omit<DeskQuery, 'channel'> & { readonly channel?: string };

const figure = (kind: BoardKind, count: number, query: Narrowing): Figure => ({ kind, count, query: query as DeskQuery });
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** One channel: what came in this year, what of it is closed, what earlier years left open, and all that is open or overdue. */
export function channelFigures(board: Board, { kind, key: channel, received, closed, carried, open, overdue }: Board['byChannel'][number]) {
  const receivedFrom = board.periods.year.from;
  return {
    received: figure(kind, received, { channel, receivedFrom, counted: 'true', includeArchived: 'true' }),
    closed: figure(kind, closed, { channel, receivedFrom, counted: 'true', closed: 'true' }),
    carried: figure(kind, carried, { channel, receivedTo: dayBefore(receivedFrom) }),
    open: figure(kind, open, { channel }),
    overdue: figure(kind, overdue, { channel, overdue: 'true' }),
  };
}

export function ageFigures({ kind, from, to: receivedTo, open, overdue }: Board['byAge'][number]) {
  const band = { receivedTo, ...(from ? { receivedFrom: from } : {}) };
  return { open: figure(kind, open, band), overdue: figure(kind, overdue, { ...band, overdue: 'true' }) };
}

export function ownerFigures({ kind, key: owner, open, overdue, dueToday }: Board['byOwner'][number]) {
  return { open: figure(kind, open, { owner }), overdue: figure(kind, overdue, { owner, overdue: 'true' }), dueToday: figure(kind, dueToday, { owner, dueToday: 'true' }) };
}

/** Where the list stands that a figure opens. */
export function addressOf({ kind, query }: Figure): string {
  return `/${kind === 'petition' ? 'petitions' : 'hazard-reports'}?${new URLSearchParams(query as Record<string, string>)}`;
}

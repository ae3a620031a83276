import { addDays, addMonths, daysBetween, legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { rateText } from '#libs/reports/index.js';
import { DESK_KINDS, type DeskItem, type DeskKind } from './desk-items.js';

/** Closed of received, cut and never rounded up; of nothing: 无事项. */
export interface ClosureRate { readonly closed: number; readonly received: number; readonly text: string }

export interface OpenItem {
  readonly id: string; readonly kind: DeskKind; readonly number: string | null; readonly title: string; readonly channel: string; readonly stage: string;
  readonly ownerId: string; readonly receivedOn: LegalDay; readonly ageDays: number; readonly dueDay: LegalDay | null; readonly overdue: boolean;
}

/** Items received in a period: how many, how many of them are closed, and which are not. */
export interface Period { readonly from: LegalDay; readonly rate: ClosureRate; readonly open: readonly OpenItem[] }

/**
 * One channel. `received`, `closed` and the rate are of what was received this year, as the annual report counts it and so
 * that the channels add up to the year's rate. What was carried over (上年结转: received in an earlier year, still open) stands
 * beside it: not in the rate, since it was in the year's it was received in, but among `open` and `overdue`, so that the three
 * axes, channel, age and owner, each add up to everything that is open.
 */
export interface Channel {
  readonly kind: DeskKind; readonly key: string; readonly received: number; readonly closed: number; readonly carried: number; readonly open: number; readonly overdue: number;
  readonly text: string;
}

/** Open items by days since receipt; the days of receipt of the band, `from` null in the last, which has no end. */
export interface Age { readonly kind: DeskKind; readonly key: string; readonly from: LegalDay | null; readonly to: LegalDay; readonly open: number; readonly overdue: number }

export interface Owner { readonly kind: DeskKind; readonly key: string; readonly open: number; readonly overdue: number; readonly dueToday: number }

export interface Board {
  readonly rule: { readonly zh: string; readonly en: string };
  readonly periods: { readonly today: Period; readonly month: Period; readonly year: Period };
  readonly byChannel: readonly Channel[];
  readonly byAge: readonly Age[];
  readonly byOwner: readonly Owner[];
  /** Open items by when their term ends: what to close today, what this month, to keep the rate at 100%. */
  readonly holding: { readonly overdue: readonly OpenItem[]; readonly dueToday: readonly OpenItem[]; readonly dueThisMonth: readonly OpenItem[]; readonly later: readonly OpenItem[]; readonly noTerm: readonly OpenItem[] };
}

/** How the counting goes, for whoever reads the number upstairs. */
const RULE = {
  zh: '办结率＝已办结÷收到。不予受理、转送、退回、撤回的计为已办结；并案的只计并入的一件；复查、复核和重新办理的为未办结。上年结转未办结的另列，计入在办，不计入今年办结率。不足100%时不进位。',
  en: 'Closed of received. Not accepted, transferred, returned and withdrawn count as closed; a merged pair counts once; review, re-examination and reopening count as open. What is still open from earlier years is listed beside, among the open ones, not in this year’s rate. Never rounded up to 100%.',
};

/** Upper ends in days since receipt: the terms of notice, handling, and handling with extension. */
const AGES = [{ key: '0-15', from: 0, to: 15 }, { key: '16-60', from: 16, to: 60 }, { key: '61-90', from: 61, to: 90 }, { key: '91-', from: 91, to: null }] as const;

function rate(items: readonly DeskItem[]): ClosureRate {
  const closed = items.filter((i) => i.ended).length;
  return { closed, received: items.length, text: rateText(closed, items.length) };
}

function openItem(i: DeskItem, now: Instant, today: LegalDay): OpenItem {
  return {
    id: i.id, kind: i.kind, number: i.number, title: i.title, channel: i.channel, stage: i.stage, ownerId: i.ownerId, receivedOn: i.receivedOn,
    ageDays: daysBetween(i.receivedOn, today), dueDay: i.nextDueDay, overdue: i.nextDue !== null && i.nextDue < now,
  };
}

const byDue = (a: OpenItem, b: OpenItem) => ((a.dueDay ?? '9999') < (b.dueDay ?? '9999') ? -1 : (a.dueDay ?? '9999') > (b.dueDay ?? '9999') ? 1 : a.id < b.id ? -1 : 1);

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The closure board as of a moment. `items` are those open, and all received since 1 January. */
export function closureBoard(items: readonly DeskItem[], now: Instant): Board {
  const today = legalDay(now);
  const monthStart = `${today.slice(0, 7)}-01`;
  const yearStart = `${today.slice(0, 4)}-01-01`;
  const monthEnd = addDays(addMonths(monthStart, 1), -1);
  const overdueIn = (list: readonly DeskItem[]) => list.filter((i) => !i.ended && i.nextDue !== null && i.nextDue < now).length;
  const period = (from: LegalDay): Period => {
    const received = items.filter((i) => i.receivedOn >= from);
    return { from, rate: rate(received), open: received.filter((i) => !i.ended).map((i) => openItem(i, now, today)).sort(byDue) };
  };
  const open = items.filter((i) => !i.ended).map((i) => openItem(i, now, today)).sort(byDue);
  const kinds = DESK_KINDS.filter((kind) => items.some((i) => i.kind === kind));
  return {
    rule: RULE,
    periods: { today: period(today), month: period(monthStart), year: period(yearStart) },
    byChannel: DESK_KINDS.flatMap((kind) => [...groupBy(items.filter((i) => i.kind === kind), (i) => i.channel)].map(([key, list]) => {
      const { closed, received, text } = rate(list.filter((i) => i.receivedOn >= yearStart));
      const carried = list.filter((i) => i.receivedOn < yearStart && !i.ended).length;
      return { kind, key, received, closed, carried, open: received - closed + carried, overdue: overdueIn(list), text };
    })),
    byAge: kinds.flatMap((kind) => AGES.map(({ key, from, to }) => {
      const list = open.filter((i) => i.kind === kind && i.ageDays >= from && (to === null || i.ageDays <= to));
      return { kind, key, from: to === null ? null : addDays(today, -to), to: addDays(today, -from), open: list.length, overdue: list.filter((i) => i.overdue).length };
    })),
    byOwner: kinds.flatMap((kind) => [...groupBy(open.filter((i) => i.kind === kind), (i) => i.ownerId)].map(([key, list]) => ({
      kind, key, open: list.length, overdue: list.filter((i) => i.overdue).length, dueToday: list.filter((i) => !i.overdue && i.dueDay === today).length,
    }))),
    holding: {
      overdue: open.filter((i) => i.overdue),
      dueToday: open.filter((i) => !i.overdue && i.dueDay === today),
      dueThisMonth: open.filter((i) => !i.overdue && i.dueDay !== null && i.dueDay > today && i.dueDay <= monthEnd),
      later: open.filter((i) => !i.overdue && i.dueDay !== null && i.dueDay > monthEnd),
      noTerm: open.filter((i) => i.dueDay === null),
    },
  };
}

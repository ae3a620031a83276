import { compareYears, type CalendarYear, type CalendarYearDay, type LocalClosure, type YearChange } from '#libs/calendar/index.js';
import type { Refusal } from '#libs/casework/index.js';
import { calendarKeeper } from '#libs/workdays/keeper.js';
import { addClosure, closuresOf, publishYear, revokeClosure, yearsInForce } from '#libs/workdays/store.js';
import type { DataSource, EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Kind } from './kind.js';

const nobody = () => null;
const unsaid = () => undefined;

/** A year moves every bureau's terms, so one bureau publishes it; null when it is this one. */
export async function refuseUnlessKeeper(db: DataSource | EntityManager, bureauId: string, code: string): Promise<Refusal | null> {
  const keeper = await calendarKeeper(db, code);
  return keeper?.id === bureauId ? null : refuse('not-calendar-keeper', { name: keeper?.name ?? code });
}

function side(year: CalendarYear, changes: readonly YearChange[], which: 'before' | 'after') {
  const entry = (day: CalendarYearDay) => `${day.off ? '放假' : '上班'} ${day.name}`;
  return { source: year.source, days: Object.fromEntries(changes.flatMap((c) => (c[which] ? [[c.day, entry(c[which])]] : []))) };
}

export const publishYearKind: Kind<CalendarYear> = {
  person: nobody,
  reason: unsaid,
  async look({ tx, me, calendarBureau }, year) {
    const refused = await refuseUnlessKeeper(tx, me.bureauId, calendarBureau);
    if (refused) return refused;
    const held = (await yearsInForce(tx)).find((y) => y.year === year.year) ?? { year: year.year, source: '', days: [] };
    const changes = compareYears(held, year);
    return { subject: String(year.year), before: side(held, changes, 'before'), after: side(year, changes, 'after'), basis: held };
  },
  async apply({ tx, me }, year) {
    await publishYear(tx, year, { by: me.id, at: me.now });
    return {};
  },
};

/** The closure has its id from the day it is proposed. */
export const addClosureKind: Kind<LocalClosure & { readonly id: string }> = {
  person: nobody,
  reason: unsaid,
  async look({ tx, me }, { id, ...closure }) {
    const held = (await closuresOf(tx, me.bureauId)).filter((c) => c.from <= closure.to && closure.from <= c.to);
    return { subject: id, before: null, after: closure, basis: held };
  },
  async apply({ tx, me }, closure) {
    await addClosure(tx, me.bureauId, closure, { by: me.id, at: me.now });
    return {};
  },
};

export const revokeClosureKind: Kind<{ readonly id: string }> = {
  person: nobody,
  reason: unsaid,
  async look({ tx, me }, { id }) {
    const held = (await closuresOf(tx, me.bureauId)).find((c) => c.id === id);
    if (!held) return refuse('no-such-closure');
    const { id: _, ...closure } = held;
    return { subject: id, before: closure, after: null, basis: held };
  },
  async apply({ tx, me }, { id }) {
    await revokeClosure(tx, me.bureauId, id, me.now);
    return {};
  },
};

import { addDays, legalDay } from './legal-day.js';
import { daysIn, mergeSuspensions, type Stretch, stretchAt } from './suspension.js';
import { addUnits, checkTerm, type DayUnit, isDayUnit, rawEnd } from './term-arithmetic.js';
import type { Count, LegalDay, Term, WorkCalendar } from './types.js';

/** A part of the count in which every day counts, or only working days do; it ends with `end`, suspensions included. */
export interface Leg {
  readonly workingDaysOnly: boolean;
  readonly end: LegalDay;
}

/** A day, month or year term counted out. */
export interface CountedTerm {
  readonly triggerDay: LegalDay;
  /** The first day that can count: the trigger or the day after it. */
  readonly firstDay: LegalDay;
  readonly legs: readonly Leg[];
  readonly rawDay: LegalDay;
  readonly dueDay: LegalDay;
  readonly stretches: readonly Stretch[];
  readonly suspendedDays: number;
}

function dayUnitOf(term: Term): DayUnit {
  checkTerm(term);
  if (!isDayUnit(term.unit)) throw new RangeError(`a day term cannot be extended in the unit ${term.unit}`);
  return term.unit;
}

/** How many of the extensions go on in the same kind of days, so that their raw ends can be chained first. */
function sameKind(terms: readonly Term[], from: number): number {
  const working = terms[from]!.unit === 'working-day';
  let to = from + 1;
  while (to < terms.length && (terms[to]!.unit === 'working-day') === working) to++;
  return to;
}

/**
 * The day itself or, when it is no working day or lies in a suspension, the next that is neither (民法典 art. 203):
 * a term cannot run out while it is suspended.
 */
function roll(day: LegalDay, stretches: readonly Stretch[], calendar: WorkCalendar): LegalDay {
  let rolled = calendar.nextWorkingDayOnOrAfter(day);
  for (let off = stretchAt(stretches, rolled); off; off = stretchAt(stretches, rolled)) {
    rolled = calendar.nextWorkingDayOnOrAfter(off.until);
  }
  return rolled;
}

/** Counts a day, month or year term. Throws RangeError for a unit of hours or a length that is not a whole number. */
export function countDays(count: Count, calendar: WorkCalendar, asOf: LegalDay): CountedTerm {
  const { term, extensions = [] } = count;
  const triggerDay = legalDay(count.start);
  const firstDay = term.startDayCounts ? triggerDay : addDays(triggerDay, 1);
  const stretches = mergeSuspensions(count.suspensions, firstDay, asOf);
  const terms = [term, ...extensions];
  const legs: Leg[] = [];
  let end = triggerDay;
  let suspendedDays = 0;
  let nextStretch = 0;

  for (let at = 0, next; at < terms.length; at = next) {
    const unit = dayUnitOf(terms[at]!);
    next = sameKind(terms, at);
    end = at === 0 ? rawEnd(end, term, unit, calendar) : addUnits(end, terms[at]!.length, unit, calendar);
    for (let i = at + 1; i < next; i++) end = addUnits(end, terms[i]!.length, dayUnitOf(terms[i]!), calendar);
    // A suspension that begins after the end found so far finds no term to suspend.
    for (let off = stretches[nextStretch]; off && off.from <= end; off = stretches[++nextStretch]) {
      const days = daysIn(off, unit, calendar);
      end = unit === 'working-day' ? calendar.addWorkingDays(end, days) : addDays(end, days);
      suspendedDays += days;
    }
    legs.push({ workingDaysOnly: unit === 'working-day', end });
  }

  const dueDay = term.roll === 'next-working-day' ? roll(end, stretches, calendar) : end;
  return { triggerDay, firstDay, legs, rawDay: end, dueDay, stretches, suspendedDays };
}

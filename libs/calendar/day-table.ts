import type { DayNumber } from './day-number.js';
import { plainDay, plainRank } from './plain-weekdays.js';

/**
 * Working days as ranks: the rank of a day is the number of working days up to and with it. Then "n working days on"
 * is one look-up of a rank and one of the day with rank + n, however long the term.
 */
export interface DayTable {
  isWorking(number: DayNumber): boolean | undefined;
  rank(number: DayNumber): number;
  /** The working day with this rank. */
  dayOfRank(rank: number): DayNumber;
}

/** Tabulates `first`..`last` with `isWorking`; outside that range plain weekdays go on by formula. */
export function buildDayTable(first: DayNumber, last: DayNumber, isWorking: (number: DayNumber) => boolean): DayTable {
  const length = Math.max(0, last - first + 1);
  const before = plainRank(first - 1);
  const prefix = new Int32Array(length + 1);
  const workingDays: DayNumber[] = [];
  for (let i = 0; i < length; i++) {
    const working = isWorking(first + i);
    if (working) workingDays.push(first + i);
    prefix[i + 1] = prefix[i]! + (working ? 1 : 0);
  }
  const days = Int32Array.from(workingDays);
  const through = before + days.length;
  const shift = through - plainRank(first + length - 1);

  return {
    isWorking(number) {
      const i = number - first;
      return i >= 0 && i < length ? prefix[i + 1]! > prefix[i]! : undefined;
    },
    rank(number) {
      const i = number - first;
      if (i < 0) return plainRank(number);
      return i < length ? before + prefix[i + 1]! : plainRank(number) + shift;
    },
    dayOfRank(rank) {
      if (rank <= before) return plainDay(rank);
      return rank <= through ? days[rank - before - 1]! : plainDay(rank - shift);
    },
  };
}

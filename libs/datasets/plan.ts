import { addDays, type LegalDay, type WorkCalendar } from '#libs/calendar/index.js';
import type { Step } from './case-script.js';
import { stepInstant } from './case-script.js';
import type { Draw } from './draw.js';

const OPENS = 9 * 60;
const NOON = 12 * 60;
const LUNCH_MINUTES = 90;
const CLOSES = 17 * 60 + 30;

function clockTime(minutes: number): string {
  return `${String(Math.trunc(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Writes down a case day by day: only working days, only office hours, one thing after the other. */
export class Plan {
  private readonly steps: Step[] = [];
  private minutes = OPENS;

  constructor(private readonly calendar: WorkCalendar, private readonly draw: Draw, private today: LegalDay) {}

  get day(): LegalDay {
    return this.today;
  }

  /** Goes on `from` to `to` working days later. */
  later(from: number, to: number = from): this {
    return this.on(this.calendar.addWorkingDays(this.today, this.draw.between(from, to)));
  }

  /** Goes on on that day, or on the working day before it; never back in time. */
  on(day: LegalDay): this {
    const working = this.calendar.previousWorkingDayOnOrBefore(day);
    if (working > this.today) {
      this.today = working;
      this.minutes = OPENS;
    }
    return this;
  }

  /** The next thing done today. */
  does(by: string, command: string, payload: unknown = {}): this {
    this.minutes += this.draw.between(8, 55);
    if (this.minutes >= NOON && this.minutes < NOON + LUNCH_MINUTES) this.minutes += LUNCH_MINUTES;
    if (this.minutes > CLOSES) throw new Error(`too much for ${this.today}: ${command}`);
    this.steps.push({ day: this.today, time: clockTime(this.minutes), by, command, payload });
    return this;
  }

  /** Something on the side, at the opening of the office of that working day or the one before. */
  aside(day: LegalDay, by: string, command: string, payload: unknown): this {
    this.steps.push({ day: this.calendar.previousWorkingDayOnOrBefore(day), time: '08:50', by, command, payload });
    return this;
  }

  inOrder(): Step[] {
    return [...this.steps].sort((a, b) => (stepInstant(a) < stepInstant(b) ? -1 : 1));
  }
}

/** The last working day of the calendar days after `from`, `days` at most. */
export function within(from: LegalDay, days: number, calendar: WorkCalendar): LegalDay {
  return calendar.previousWorkingDayOnOrBefore(addDays(from, days));
}

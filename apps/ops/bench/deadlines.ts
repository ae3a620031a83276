import { addDays, buildCalendar, builtinCalendar, builtinYears, computeDeadline, startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { CLOCK_ACTOR, type Context } from '#libs/casework/index.js';
import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import chineseDays from 'chinese-days';
import { addBusinessDays, addDays as nextDay, formatISO, isWeekend } from 'date-fns';
import { printTimings, sideBySide } from './side-by-side.js';

const TERM = { length: 20, unit: 'working-day' } as const;
const CLOCKS = 100_000;

function triggers(): LegalDay[] {
  return Array.from({ length: 2_000 }, (_, i) => addDays('2018-01-02', Math.floor((i * 3_200) / 2_000)));
}

const EXCEPTIONS = new Map(builtinYears.flatMap((y) => y.days.map((d) => [d.day, d.off] as const)));

/** What one writes with date-fns to respect holidays and make-up days: it has no notion of either. */
function walkWithDateFns(day: LegalDay, n: number): LegalDay {
  let date = new Date(`${day}T12:00:00`);
  for (let left = n; left > 0;) {
    date = nextDay(date, 1);
    const off = EXCEPTIONS.get(formatISO(date, { representation: 'date' })) ?? isWeekend(date);
    if (!off) left -= 1;
  }
  return formatISO(date, { representation: 'date' });
}

/** Twenty working days from the same 2,000 triggers: our count, chinese-days' walk, and date-fns, which knows only weekends. */
async function twentyWorkingDays(): Promise<void> {
  const calendar = builtinCalendar();
  const days = triggers();
  const starts = days.map(startOfLegalDay);
  const differing = days.filter((d, i) => computeDeadline({ term: TERM, start: starts[i] ?? '' }, calendar, d).dueDay !== chineseDays.findWorkday(20, d)).length;
  const timings = await sideBySide([
    { name: 'anqi addWorkingDays', units: days.length * 20, run: () => { for (let k = 0; k < 20; k += 1) for (const d of days) calendar.addWorkingDays(d, 20); } },
    { name: 'anqi computeDeadline (roll, suspension, UTC)', units: days.length * 20, run: () => { for (let k = 0; k < 20; k += 1) for (const [i, d] of days.entries()) computeDeadline({ term: TERM, start: starts[i] ?? '' }, calendar, d); } },
    { name: 'chinese-days findWorkday', units: days.length, run: () => { for (const d of days) chineseDays.findWorkday(20, d); } },
    { name: 'date-fns walk with the same holidays', units: days.length, run: () => { for (const d of days) walkWithDateFns(d, 20); } },
    { name: 'date-fns addBusinessDays (weekends only)', units: days.length, run: () => { for (const d of days) addBusinessDays(new Date(`${d}T00:00:00Z`), 20); } },
  ]);
  printTimings('20 working days, same triggers', timings);
  const weekendsOnly = days.filter((d) => formatISO(addBusinessDays(new Date(`${d}T12:00:00`), 20), { representation: 'date' }) !== chineseDays.findWorkday(20, d)).length;
  console.log(`  answers that date-fns addBusinessDays gets wrong, having no holidays: ${weekendsOnly} of ${days.length}`);
  console.log(`  our answers that differ from chinese-days: ${differing} of ${days.length}`);
}

/** A holiday is moved under 100,000 open cases; every clock is counted again by the decider. */
function recompute(): void {
  const calendar = builtinCalendar();
  const context = (c: Context['calendar']): Context => ({
    now: '2026-04-01T02:00:00.000Z', actor: CLOCK_ACTOR, calendar: c, rules: builtinPack, numbers: {},
    profile: defaultProfile('000000', '', '', ''), staff: { find: () => undefined, all: () => [] },
  });
  const revised = buildCalendar({ years: builtinYears, closures: [{ from: '2026-05-07', to: '2026-05-07', name: '台风停业' }] });
  const binding = builtinPack.bind('disclosure', '2026-04-01');
  if (!binding) throw new Error('the disclosure limit has no rule');
  const cases = Array.from({ length: CLOCKS }, (_, i) => {
    const start = startOfLegalDay(addDays('2026-03-02', i % 64));
    const deadline = computeDeadline({ term: { ...TERM, length: 30 }, start }, calendar, '2026-04-01');
    const empty = enforcementCase.initial(`case-${i}`);
    return enforcementCase.evolve(empty, { type: 'ClockStarted', clockId: 'disclosure', binding: { ...binding, term: { ...TERM, length: 30 } }, start, deadline, calendarVersion: calendar.version }, { at: start, by: 'clock' });
  });
  const ctx = context(revised);
  const began = process.hrtime.bigint();
  let moved = 0;
  for (const state of cases) {
    const verdict = enforcementCase.decide(state, { type: 'recompute-clocks', payload: {} }, ctx);
    if (Array.isArray(verdict)) moved += verdict.length;
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(`\n${CLOCKS} open clocks counted again on a revised calendar: ${seconds.toFixed(2)} s, ${Math.round(CLOCKS / seconds)} clocks/s, ${moved} moved`);
}

export async function benchDeadlines(): Promise<void> {
  await twentyWorkingDays();
  recompute();
}

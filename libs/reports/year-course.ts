import { legalDay, type Instant } from '#libs/calendar/index.js';
import { count, rate } from './count.js';
import type { Figure } from './figure.js';
import type { ClockMet, DeadlineMissed } from './year-records.js';
import { yearOf } from './year-records.js';
import type { Year } from './year.js';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** `filed-01` … `closed-12`: cases filed and closed in each month of the legal year, the empty months too. */
export function courseFigures(year: Year): Figure[] {
  const filed = year.of('FilingApproved', (e) => e.filedOn);
  const closed = year.of('CaseClosed', (e) => e.on);
  return MONTHS.flatMap((month) => [
    count(`filed-${month}`, `${Number(month)}月立案`, `Filed, month ${Number(month)}`, filed.filter(({ event }) => event.filedOn.slice(5, 7) === month)),
    count(`closed-${month}`, `${Number(month)}月结案`, `Closed, month ${Number(month)}`, closed.filter(({ event }) => event.on.slice(5, 7) === month)),
  ]);
}

/** The bureau's own terms by the stage they belong to; the time of parties and courts says nothing about the bureau. */
const TERMS: readonly (readonly [stage: string, nameZh: string, nameEn: string, limits: readonly string[]])[] = [
  ['filing', '立案', 'Filing', ['case-filing']],
  ['investigation', '调查取证', 'Investigation', ['accident-report', 'accident-investigation', 'evidence-registration']],
  ['legal-review', '法制审核', 'Legal review', ['legal-review']],
  ['decision', '处罚决定', 'Decision', ['decision', 'hearing-hold', 'decision-service', 'onsite-report']],
  ['disclosure', '公示', 'Disclosure', ['disclosure', 'disclosure-withdrawal', 'major-penalty-record']],
  ['archiving', '结案归档', 'Archiving', ['case-closing', 'archiving']],
];

/** A term whose fate is known: when, and whether it was kept. */
interface Fate { readonly processId: string; readonly limit: string; readonly knownAt: Instant; readonly onTime: boolean }

/** The limit a clock counts: `legal-review#2` is the second term of `legal-review`. */
const limitOf = (clockId: string) => clockId.split('#')[0] ?? clockId;

/**
 * One fate a term: kept when it was met in time, on the day it was met; late otherwise, on the day it fell due, whether it was
 * met afterwards or not.
 */
function fates(met: readonly { processId: string; event: ClockMet }[], missed: readonly { processId: string; event: DeadlineMissed }[]): Fate[] {
  const known = new Map<string, Fate>();
  for (const { processId, event } of missed) known.set(`${processId} ${event.clockId}`, { processId, limit: limitOf(event.clockId), knownAt: event.dueAt, onTime: false });
  for (const { processId, event } of met) {
    const { clockId, metAt, onTime, deadline } = event;
    known.set(`${processId} ${clockId}`, { processId, limit: limitOf(clockId), knownAt: onTime ? metAt : deadline.due, onTime });
  }
  return [...known.values()];
}

/** How the terms of one stage were kept: its cases none of whose terms was late in the year (`onTime-<stage>`), and those with one that was (`late-<stage>`). */
export interface StageTerms {
  readonly stage: string;
  readonly onTime: Figure;
  readonly late: Figure;
}

/** The figures of all stages in one list, as a report prints them. */
export function figuresOfTerms(terms: readonly StageTerms[]): Figure[] {
  return terms.flatMap(({ onTime, late }) => [onTime, late]);
}

export function stageTerms(year: Year): StageTerms[] {
  const own = fates(year.clocks<ClockMet>('ClockMet'), year.clocks<DeadlineMissed>('DeadlineMissed')).filter((f) => yearOf(legalDay(f.knownAt)) === year.number);
  return TERMS.map(([stage, nameZh, nameEn, limits]) => {
    const here = own.filter((f) => limits.includes(f.limit));
    const all = count(`terms-${stage}`, `${nameZh}有到期期限的案件`, `${nameEn}: cases with a term`, here);
    const late = count(`late-${stage}`, `${nameZh}逾期案件`, `${nameEn}: cases late`, here.filter((f) => !f.onTime));
    const kept = all.processIds.filter((processId) => !late.processIds.includes(processId)).map((processId) => ({ processId }));
    return { stage, onTime: rate(`onTime-${stage}`, `${nameZh}按期率`, `${nameEn}: rate on time`, count('', '', '', kept), all), late };
  });
}


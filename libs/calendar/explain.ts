import { type CountedTerm, countDays } from './day-terms.js';
import { countHours } from './hour-terms.js';
import { addDays, legalDay } from './legal-day.js';
import type { OfficeHours } from './office-hours.js';
import { type Stretch, stretchAt } from './suspension.js';
import { isDayUnit } from './term-arithmetic.js';
import type { Count, DayInfo, ExplainedDay, LegalDay, WorkCalendar } from './types.js';

/** What a day is, in the words of the office: 补班 works, 休 does not. */
function mark({ kind, name, provisional }: DayInfo): string {
  const named = name === undefined ? '' : `（${name}）`;
  const word = {
    'working-day': '工作日',
    weekend: '周末',
    holiday: `休${named}`,
    'make-up-day': `补班${named}`,
    'local-closure': `局部放假${named}`,
  }[kind];
  return provisional ? `${word}·暂定` : word;
}

function line(info: DayInfo, verdict: ExplainedDay['verdict'], reason: string, number?: number): ExplainedDay {
  return { ...info, verdict, why: `${mark(info)}：${reason}`, ...(number === undefined ? {} : { number }) };
}

function suspendedReason({ from, until }: Stretch): string {
  return `中止/扣除期间（${from} 至 ${addDays(until, -1)}），不计`;
}

function* daysFrom(first: LegalDay, last: LegalDay, calendar: WorkCalendar): Generator<DayInfo> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield calendar.info(day);
}

/** One line a day of a day, month or year term, from the trigger to the due day. */
function explainDays(counted: CountedTerm, calendar: WorkCalendar): ExplainedDay[] {
  const { triggerDay, firstDay, legs, rawDay, dueDay, stretches } = counted;
  let number = 0;

  function explainDay(info: DayInfo): ExplainedDay {
    const { day, working } = info;
    const off = stretchAt(stretches, day);
    if (day > rawDay) {
      if (day === dueDay) return line(info, 'due', '顺延后的期限届满日（民法典第203条）');
      return line(info, 'rolled', off ? `${suspendedReason(off)}，继续顺延` : '期限届满后遇非工作日，顺延（民法典第203条）');
    }
    const workingDaysOnly = legs.find(({ end }) => day <= end)!.workingDaysOnly;
    const counts = day >= firstDay && !off && (working || !workingDaysOnly);
    if (counts) number++;
    const position = counts ? number : undefined;
    if (day === dueDay) return line(info, 'due', counts ? `第${number}日，期限届满日` : '期限届满日', position);
    if (day === triggerDay) {
      if (counts) return line(info, 'trigger', `起算日，按规定当日计入，第${number}日`, position);
      return line(info, 'trigger', firstDay === triggerDay ? '起算日，不计' : '起算日，当日不计入（民法典第201条）');
    }
    if (off) return line(info, 'suspended', suspendedReason(off));
    if (!counts) return line(info, 'skipped', '不计');
    const rolls = day === rawDay ? '，名义届满日' : '';
    const note = workingDaysOnly || working ? '' : '，按自然日照计';
    return line(info, 'counted', `第${number}日${note}${rolls}`, number);
  }

  return [...daysFrom(triggerDay, dueDay, calendar)].map(explainDay);
}

/** One line a day of an hour term: which days it ran on. Days carry no number, as hours are counted. */
function explainHours(count: Count, calendar: WorkCalendar, asOf: LegalDay, officeHours?: OfficeHours): ExplainedDay[] {
  const { due, stretches } = countHours(count, calendar, asOf, officeHours);
  const startDay = legalDay(count.start);
  const dueDay = legalDay(due);
  const officeOnly = count.term.unit === 'working-hour';
  return [...daysFrom(startDay, dueDay, calendar)].map((info) => {
    const off = stretchAt(stretches, info.day);
    if (info.day === dueDay) return line(info, 'due', '按小时计，期限届满日');
    if (info.day === startDay) return line(info, 'trigger', '起算日，自起算时刻按小时计');
    if (off) return line(info, 'suspended', suspendedReason(off));
    if (officeOnly && !info.working) return line(info, 'skipped', '不计');
    return line(info, 'counted', officeOnly ? '按办公时间计' : '按小时连续计算');
  });
}

/**
 * How a due date comes about: every day from the trigger to the due day, in order, whether it was counted and why.
 * Agrees with computeDeadline for the same arguments, and throws as it does.
 */
export function explainDeadline(
  count: Count,
  calendar: WorkCalendar,
  asOf: LegalDay,
  options: { readonly officeHours?: OfficeHours } = {},
): ExplainedDay[] {
  return isDayUnit(count.term.unit)
    ? explainDays(countDays(count, calendar, asOf), calendar)
    : explainHours(count, calendar, asOf, options.officeHours);
}

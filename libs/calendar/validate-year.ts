import type { CalendarYear, CalendarYearDay, YearFault, YearFaultCode } from './calendar-year.js';
import { isLegalDay } from './day-number.js';
import { addDays, weekday } from './legal-day.js';
import type { LegalDay } from './types.js';

/** Statutory holidays that fall on the same date in every year. */
const FIXED_HOLIDAYS = [['01-01', '元旦'], ['05-01', '劳动节'], ['10-01', '国庆节']] as const;
const HOLIDAY_NAME = /元旦|春节|清明|劳动节|端午|中秋|国庆|纪念日/;
const WEEKDAY_NAMES = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

type Row = CalendarYearDay & { readonly index: number };
type Finding = Pick<YearFault, 'code' | 'field' | 'message' | 'cure'>;

function isWeekend(day: LegalDay): boolean {
  return weekday(day) > 5;
}

function fixedDaysMissing(year: number, rows: readonly CalendarYearDay[]): (readonly [LegalDay, string])[] {
  const off = offDaysOf(rows);
  return FIXED_HOLIDAYS.map(([date, name]) => [`${year}-${date}`, name] as const).filter(([day]) => !off.has(day));
}

/** The notice of a year may begin in the last fortnight of the December before, no further off. */
function belongsToYear(day: LegalDay, year: number): boolean {
  return day >= `${year - 1}-12-16` && day <= `${year}-12-31`;
}

function offDaysOf(rows: readonly CalendarYearDay[]): Set<LegalDay> {
  return new Set(rows.filter(({ off }) => off).map(({ day }) => day));
}

/** A make-up day lies on a weekend. A notice may also name the Monday on which work resumes (2020-02-03). */
function isMakeUpPlausible(day: LegalDay, offDays: ReadonlySet<LegalDay>): boolean {
  return isWeekend(day) || (weekday(day) === 1 && offDays.has(addDays(day, -1)));
}

/** +1 or -1 when the file makes sense a day earlier or later and does not as it stands, else null. */
function shiftedBy(year: number, rows: readonly Row[]): 1 | -1 | null {
  const implausible = (by: number) => {
    const moved = rows.map((row) => ({ ...row, day: addDays(row.day, -by) }));
    const offDays = offDaysOf(moved);
    return fixedDaysMissing(year, moved).length + moved.filter(({ off, day }) => !off && !isMakeUpPlausible(day, offDays)).length;
  };
  if (implausible(0) < 2) return null;
  return ([1, -1] as const).find((by) => implausible(by) === 0) ?? null;
}

/**
 * Off-days of a holiday lie together, weekends and other days off between them aside; a mistyped day lies apart.
 * The last days of December belong to the 元旦 of the next year.
 */
function rowsApart(year: number, rows: readonly Row[]): Row[] {
  const holidayOf = ({ day, name }: Row) => (day >= `${year}-12-16` ? `${name} ${year + 1}` : name);
  const off = offDaysOf(rows);
  const joined = (from: LegalDay, to: LegalDay) => {
    let day = addDays(from, 1);
    while (day < to && (off.has(day) || isWeekend(day))) day = addDays(day, 1);
    return day === to;
  };
  return [...new Set(rows.map(holidayOf))].flatMap((holiday) => {
    const runs: Row[][] = [];
    const ordered = rows.filter((row) => row.off && holidayOf(row) === holiday).sort((a, b) => (a.day < b.day ? -1 : 1));
    for (const row of ordered) {
      const previous = runs.at(-1)?.at(-1);
      if (previous && joined(previous.day, row.day)) runs.at(-1)!.push(row);
      else runs.push([row]);
    }
    const main = runs.reduce((a, b) => (b.length > a.length ? b : a), []);
    return runs.filter((run) => run !== main).flat();
  });
}

interface Surroundings {
  readonly year: number;
  /** The first row of each day. */
  readonly firstIndexOf: ReadonlyMap<LegalDay, number>;
  readonly apart: ReadonlySet<number>;
  readonly offDays: ReadonlySet<LegalDay>;
}

function rowFinding(row: Row, { year, firstIndexOf, apart, offDays }: Surroundings): Finding | null {
  const { day, off, name, index } = row;
  const found = (code: YearFaultCode, field: YearFault['field'], message: string, cure: string) => ({ code, field, message, cure });
  if (!belongsToYear(day, year)) {
    return found('outside-year', 'day', `${day} 不在 ${year} 年度安排之内`, '删除该行，或改用对应年度的文件');
  }
  if (firstIndexOf.get(day) !== index) {
    return found('duplicate-day', 'day', `${day} 重复出现`, '同一天只保留一行');
  }
  if (!off && !isMakeUpPlausible(day, offDays)) {
    return found('make-up-not-weekend', 'day', `补班日 ${day} 是${WEEKDAY_NAMES[weekday(day)]}，补班日必须是周六或周日`, '对照国务院办公厅通知核对日期，可能数字颠倒');
  }
  if (off && !isWeekend(day) && !HOLIDAY_NAME.test(name)) {
    return found('off-day-unnamed', 'name', `${day} 是${WEEKDAY_NAMES[weekday(day)]}，放假必须属于一个法定节假日，现为“${name}”`, '填写节日名称；本单位自行放假应登记为局部放假');
  }
  if (off && apart.has(index)) {
    return found('off-day-apart', 'day', `${day} 与“${name}”的其他放假日不相连`, '对照通知核对日期或节日名称');
  }
  return null;
}

/**
 * Checks the notice of one year before it is taken into force. `rows[i]` is the row shown to people for day i (default
 * i + 1). An empty result, or warnings only, means the year may be used. Messages and cures are Chinese.
 */
export function validateYear(year: CalendarYear, rowNumbers?: readonly number[]): YearFault[] {
  const rows: Row[] = year.days.map((entry, index) => ({ ...entry, index }));
  const onFile = (finding: Finding, severity: YearFault['severity'] = 'error'): YearFault => ({ ...finding, severity, index: null, row: null });
  const onRow = (index: number, finding: Finding): YearFault => ({ ...finding, severity: 'error', index, row: rowNumbers?.[index] ?? index + 1 });

  if (rows.length === 0) {
    return [onFile({ code: 'not-published', field: 'file', message: `${year.year} 年放假安排为空：尚未公布，不能当作没有节假日`, cure: '待国务院办公厅公布后再导入；此前按暂定日历计算' })];
  }
  const real = rows.filter(({ day }) => isLegalDay(day));
  const impossible = rows.filter(({ day }) => !isLegalDay(day)).map(({ day, index }) => onRow(index, {
    code: 'impossible-day', field: 'day', message: `“${day}”不是存在的日期`, cure: '按 YYYY-MM-DD 填写真实日期',
  }));

  const shift = shiftedBy(year.year, real);
  if (shift !== null) {
    return [...impossible, onFile({
      code: 'shifted', field: 'file', message: `整份文件的日期${shift > 0 ? '晚' : '早'}了一天（时区换算所致）`, cure: '重新导出，日期按全天（不带时区）保存',
    })];
  }

  const firstIndexOf = new Map([...real].reverse().map(({ day, index }) => [day, index]));
  const apart = new Set(rowsApart(year.year, real).map(({ index }) => index));
  const surroundings = { year: year.year, firstIndexOf, apart, offDays: offDaysOf(real) };
  const found = real.flatMap((row) => {
    const finding = rowFinding(row, surroundings);
    return finding ? [onRow(row.index, finding)] : [];
  });
  const missing = fixedDaysMissing(year.year, real).map(([day, name]) => onFile({
    code: 'statutory-day-missing', field: 'file', message: `缺少${name}：${day} 未列为放假`, cure: '补全后整份重新导入',
  }));
  const warnings = real.every(({ off }) => off) ? [onFile({
    code: 'make-up-days-missing', field: 'file', message: '文件没有任何补班日，可能只导出了放假日', cure: '对照通知确认；有补班日的应补全',
  }, 'warning')] : [];
  return [...impossible, ...found, ...missing, ...warnings];
}

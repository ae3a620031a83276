import type { CalendarYear, CalendarYearDay, YearFault, YearImport } from './calendar-year.js';
import { validateYear } from './validate-year.js';

/** A year that has been read: taken when nothing but warnings is found, else refused whole. */
export function acceptYear(year: CalendarYear, rowNumbers?: readonly number[]): YearImport {
  const faults = validateYear(year, rowNumbers);
  return faults.some(({ severity }) => severity === 'error') ? { ok: false, faults } : { ok: true, year, warnings: faults };
}

export function unreadable(message: string, cure: string, at: { index?: number; row?: number; field?: YearFault['field'] } = {}): YearFault {
  return { code: 'unreadable', severity: 'error', index: at.index ?? null, row: at.row ?? null, field: at.field ?? 'file', message, cure };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // not JSON: reported like any other content that is not a holiday file
  }
}

/**
 * Reads one holiday-cn file: `{ year, days: [{ name, date, isOffDay }] }`, given as JSON text or already parsed.
 * `source` says where it came from. Never throws: what is wrong comes back as faults.
 */
export function importHolidayCn(file: unknown, source: string, version?: string): YearImport {
  const content = typeof file === 'string' ? parseJson(file) : file;
  if (!isRecord(content) || !Number.isInteger(content['year']) || !Array.isArray(content['days'])) {
    return { ok: false, faults: [unreadable('不是 holiday-cn 格式的文件', '文件须为 JSON，含 year 和 days')] };
  }
  const days: CalendarYearDay[] = [];
  const faults: YearFault[] = [];
  content['days'].forEach((entry: unknown, index) => {
    const at = { index, row: index + 1 };
    if (!isRecord(entry) || typeof entry['date'] !== 'string') {
      faults.push(unreadable(`第 ${at.row} 条没有日期`, '填写 date，形如 2026-10-01', { ...at, field: 'day' }));
    } else if (typeof entry['isOffDay'] !== 'boolean') {
      faults.push(unreadable(`第 ${at.row} 条未说明放假还是补班`, 'isOffDay 填 true 或 false', { ...at, field: 'off' }));
    } else {
      days.push({ day: entry['date'], name: typeof entry['name'] === 'string' ? entry['name'] : '', off: entry['isOffDay'] });
    }
  });
  if (faults.length > 0) return { ok: false, faults };
  const year: CalendarYear = { year: content['year'] as number, source, ...(version === undefined ? {} : { version }), days };
  return acceptYear(year);
}

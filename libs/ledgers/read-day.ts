import { addDays, isLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { asciiWidth } from './normalise.js';
import type { RowRefusalCode } from './refusals.js';
import { textOf, type Cell } from './table/cell.js';

export type DayReading = { readonly day: LegalDay } | { readonly fault: RowRefusalCode; readonly guess?: LegalDay };

const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?: +\d{1,2}:\d{2}(?::\d{2})?)?$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since 1899-12-30, as a spreadsheet stores a date; five digits are 1927 to 2173. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

const inReach = (day: LegalDay) => day >= '1950-01-01' && day < '2200-01-01';

function ofParts(year = '', month = '', date = ''): DayReading {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLegalDay(day) && inReach(day) ? { day } : { fault: 'no-such-day' };
}

/**
 * The day a cell names: a date cell, or text in one of the usual ways of writing. A bare serial number is not taken for a
 * date: nobody wrote a day there, and a sum in the wrong column would become one.
 */
export function readDay(cell: Cell): DayReading {
  if (cell.kind === 'day') return inReach(cell.day) ? { day: cell.day } : { fault: 'no-such-day' };
  const text = asciiWidth(textOf(cell)).trim();
  const separated = SEPARATED.exec(text);
  if (separated) return ofParts(separated[1], separated[3], separated[4]);
  const parts = CHINESE.exec(text.replace(/\s+/g, '')) ?? COMPACT.exec(text);
  if (parts) return ofParts(parts[1], parts[2], parts[3]);
  if (SERIAL.test(text)) return { fault: 'date-serial', guess: addDays('1899-12-30', Math.floor(Number(text))) };
  return { fault: 'not-a-date' };
}

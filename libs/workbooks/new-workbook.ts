import type { Instant } from '#libs/calendar/index.js';
import ExcelJS from 'exceljs';

/** What a workbook says of itself: shown by file managers and kept by archives. */
export interface WorkbookProperties {
  readonly title: string;
  /** The bureau whose records it holds. */
  readonly creator: string;
  /** UTC, from the caller's clock. */
  readonly created: Instant;
}

/** A workbook with its properties set and no sheet yet. */
export function newWorkbook({ title, creator, created }: WorkbookProperties): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const at = new Date(created);
  return Object.assign(workbook, { title, creator, lastModifiedBy: creator, created: at, modified: at });
}

const LONGEST = 31;

/** A name that spreadsheet programs take: at most 31 UTF-16 units, none of []:*?/\ and no apostrophe at either end; `otherwise` where nothing is left. */
export function sheetName(wanted: string, otherwise = '数据'): string {
  let name = '';
  for (const character of wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ').trim()) {
    if (name.length + character.length > LONGEST) break;
    name += character;
  }
  return name.replace(/^['\s]+|['\s]+$/g, '') || otherwise;
}

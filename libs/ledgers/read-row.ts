import type { Refusal } from '#libs/casework/index.js';
import type { LedgerField, LedgerValues } from './kind.js';
import { asciiWidth, documentNumber, tidy } from './normalise.js';
import { readDay } from './read-day.js';
import { readFen, unitOf } from './read-amount.js';
import { refuseRow } from './refusals.js';
import { columnLetter, shapeOf, textOf, type Cell, type TableRow } from './table/cell.js';
import type { Header, KnownColumn } from './table/header.js';

/** What is wrong with a row, and in which cell. `shape` tells what stands there without saying it. */
export interface RowFault {
  readonly row: number;
  readonly column: string | null;
  readonly heading: string | null;
  readonly shape: string | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly rule: string;
  readonly cureZh: string;
  readonly cureEn: string;
}

export function faultAt(row: TableRow, column: KnownColumn | undefined, { code, zh, en, rule, cureZh, cureEn }: Refusal): RowFault {
  return {
    row: row.number, column: column ? columnLetter(column.index) : null, heading: column?.heading ?? null, shape: column ? shapeOf(row.cells[column.index]) : null,
    code, zh, en, rule, cureZh, cureEn,
  };
}

/** From here on a spreadsheet no longer keeps every digit of a number. */
const DIGITS_LOST = 1e15;
/** A cell that hides part of what it says was masked by an export. */
const MASKED = /[*＊]{3}/;

function choiceOf(text: string, { choices = {} }: LedgerField): string | undefined {
  const word = asciiWidth(tidy(text)).replace(/\s/g, '');
  return Object.keys(choices).find((code) => code === word || choices[code]?.some((name) => asciiWidth(name) === word));
}

type Reading = { readonly value: string | number } | { readonly fault: Refusal } | null;

function readCell(cell: Cell, { heading, field }: KnownColumn): Reading {
  const details = { column: heading };
  const refuse = (code: Parameters<typeof refuseRow>[0], more: Readonly<Record<string, string>> = {}) => ({ fault: refuseRow(code, { ...details, ...more }) });
  if (cell.kind === 'formula-error' || cell.kind === 'formula-not-calculated') return refuse(cell.kind);
  const text = tidy(textOf(cell));
  switch (field.type) {
    case 'day': {
      const reading = readDay(cell);
      return 'day' in reading ? { value: reading.day } : refuse(reading.fault, reading.guess ? { guess: reading.guess } : {});
    }
    case 'fen': {
      const fen = readFen(cell, unitOf(heading));
      return fen === null ? refuse('not-an-amount') : { value: fen };
    }
    case 'count': {
      const digits = asciiWidth(text).replace(/\s*人$/, '');
      return /^\d{1,6}$/.test(digits) ? { value: Number(digits) } : refuse('not-a-count');
    }
    case 'choice': {
      const code = choiceOf(text, field);
      return code === undefined ? refuse('not-a-choice', { choices: Object.values(field.choices ?? {}).map((names) => names[0]).join('、') }) : { value: code };
    }
    case 'number':
    case 'code': {
      if (cell.kind === 'number' && cell.value >= DIGITS_LOST) return refuse('digits-lost');
      if (MASKED.test(text)) return null;
      const code = field.type === 'number' ? documentNumber(text) : asciiWidth(text).replace(/\s/g, '').toUpperCase();
      return code === '' ? null : { value: code };
    }
    case 'text':
      return { value: text };
  }
}

/** Reads a row's known cells. Every fault is reported, so that a row is corrected in one go. */
export function readRow(row: TableRow, { columns }: Header): { readonly values: LedgerValues; readonly faults: readonly RowFault[] } {
  const values: Record<string, string | number> = {};
  const faults: RowFault[] = [];
  for (const column of columns) {
    const cell = row.cells[column.index];
    const reading = cell ? readCell(cell, column) : null;
    if (reading && 'fault' in reading) faults.push(faultAt(row, column, reading.fault));
    else if (reading) values[column.field.key] = reading.value;
    else if (column.field.required) faults.push(faultAt(row, column, refuseRow('cell-required', { column: column.heading })));
  }
  return { values, faults };
}

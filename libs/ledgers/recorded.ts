import { yuanText } from './read-amount.js';
import type { LedgerField, LedgerValues } from './kind.js';

const MARK = '【原台账】';
const REFERENCE = '台账导入';

/** How an imported process names the import it came with: 台账导入 20260302-1a2b3c4d 苏应急罚〔2026〕1号. */
export function importReference(batch: string, number: string | undefined): string {
  return [REFERENCE, batch, ...(number === undefined ? [] : [number])].join(' ');
}

export function isImported(reference: string | undefined): boolean {
  return reference?.startsWith(`${REFERENCE} `) ?? false;
}

/**
 * What the old ledger says beyond what a registration holds, in words below the text: a decision of years ago cannot be
 * commanded today, but it must not be lost. `readRecorded` reads it back.
 */
export function withRecorded(text: string, values: LedgerValues, fields: readonly LedgerField[]): string {
  const said = fields.flatMap(({ key, zh, type }) => {
    const value = values[key];
    if (value === undefined) return [];
    return [`${zh}：${type === 'fen' ? `${yuanText(Number(value))}元` : String(value).replace(/；/g, '，').replace(/\s+/g, ' ')}`];
  });
  return said.length === 0 ? text : `${text}\n${MARK}${said.join('；')}`;
}

/** Splits such a text again. Only for what is known to be imported: anybody may write the mark. */
export function readRecorded(text: string, fields: readonly LedgerField[]): { readonly text: string; readonly values: LedgerValues } {
  const at = text.lastIndexOf(`\n${MARK}`);
  if (at < 0) return { text, values: {} };
  const values: Record<string, string | number> = {};
  for (const part of text.slice(at + 1 + MARK.length).split('；')) {
    const colon = part.indexOf('：');
    const field = fields.find((f) => f.zh === part.slice(0, colon));
    const value = part.slice(colon + 1);
    if (field) values[field.key] = field.type === 'fen' ? Math.round(Number(value.replace(/元$/, '')) * 100) : value;
  }
  return { text: text.slice(0, at), values };
}

/** The content of a petition or report that comes from a ledger: the row's own, and what else the row says of it. */
export function importedContent(values: LedgerValues, batch: string, fields: readonly LedgerField[]): string {
  const former = values['formerNumber'] ?? values['number'];
  return withRecorded(String(values['content'] ?? ''), { ...values, batch: importReference(batch, undefined), ...(former === undefined ? {} : { formerNumber: former }) }, fields);
}

/** Splits a content that may have come so; one that did not is left whole. */
export function recordedContent(content: string, fields: readonly LedgerField[]): { readonly text: string; readonly values: LedgerValues } {
  const read = readRecorded(content, fields);
  return isImported(read.values['batch'] as string | undefined) ? read : { text: content, values: {} };
}

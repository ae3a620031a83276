import PizZip from 'pizzip';
import { LIMITS } from '../limits.js';
import { LedgerFault } from '../refusals.js';

/** A merged range, all ends included, from 0. */
export interface Merge { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export interface WorkbookPackage {
  /** The workbook, its dates made plain to the reader. */
  readonly bytes: Buffer;
  mergesOf(sheetName: string): Merge[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) =>
    (hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(Number(dec)) : (named[name ?? ''] ?? whole)));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readMerges(xml: string): Merge[] {
  const merges: Merge[] = [];
  let covered = 0;
  for (const [, left = '', top, right = '', bottom] of xml.matchAll(/<mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
    const merge = { top: Number(top) - 1, left: columnNumber(left), bottom: Math.min(Number(bottom) - 1, LIMITS.rows), right: Math.min(columnNumber(right), LIMITS.columns) };
    covered += Math.max(0, merge.bottom - merge.top + 1) * Math.max(0, merge.right - merge.left + 1);
    merges.push(merge);
  }
  if (covered > LIMITS.mergedCells) throw new LedgerFault('ledger-too-many-cells', { limit: LIMITS.mergedCells });
  return merges;
}

/** Where each sheet's part lies, by the sheet's name. */
function sheetParts(workbook: string, relations: string): Map<string, string> {
  const targets = new Map([...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']));
  return new Map([...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return [unescapeXml(attribute(tag, 'name') ?? ''), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  }));
}

/**
 * Opens a workbook whose size has been checked. Two things are put plainly before it is read, since the reader knows them
 * in one form only: the built-in date formats of Chinese Excel and WPS (numbers 27–36 and 50–58, 2026年2月3日), which
 * would come as bare numbers, and a 1904 date base written as “true”. Merged ranges are read here and only within limits.
 */
export function openWorkbook(zipped: Buffer): WorkbookPackage {
  const zip = new PizZip(zipped);
  const read = (name: string) => zip.file(name)?.asText() ?? '';
  const workbook = read('xl/workbook.xml');
  if (workbook === '') throw new LedgerFault('ledger-not-workbook');
  const parts = sheetParts(workbook, read('xl/_rels/workbook.xml.rels'));
  zip.file('xl/workbook.xml', workbook.replace(/date1904="true"/i, 'date1904="1"'));
  zip.file('xl/styles.xml', read('xl/styles.xml').replace(/\bnumFmtId="(?:2[7-9]|3[0-6]|5[0-8])"/g, 'numFmtId="14"'));
  return {
    bytes: zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
    mergesOf: (sheetName) => readMerges(read(parts.get(sheetName) ?? '')),
  };
}

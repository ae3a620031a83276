import type { Displayed } from '#libs/disclosure/displayed.js';
import { BOM, csvLine } from '#libs/ledgers/csv.js';
import { recordPath } from './list-page.js';
import { displayBasis, penaltyContent, penaltyKinds } from './words.js';

/** A record as open data: what the page shows, with codes beside the words. Sums are decimal text, yuan. */
export function openRecord(item: Displayed) {
  const { display, ...record } = item.record;
  return {
    ...record,
    display: { until: display.until, category: display.category, citation: display.citation, verification: display.verification },
    proof: { algorithm: 'SHA-256', hash: item.proof },
    page: recordPath(item),
  };
}

const COLUMNS: readonly (readonly [name: string, value: (item: Displayed) => string])[] = [
  ['决定书文号', (i) => i.record.number],
  ['当事人类别', (i) => (i.record.party.kind === 'person' ? '个人' : '单位')],
  ['当事人', (i) => i.record.party.name],
  ['统一社会信用代码', (i) => i.record.party.creditCode ?? ''],
  ['违法事实', (i) => i.record.violation],
  ['处罚依据', (i) => i.record.basis],
  ['处罚种类', (i) => penaltyKinds(i.record)],
  ['处罚内容', (i) => penaltyContent(i.record)],
  ['金额（元）', (i) => i.record.amountYuan ?? ''],
  ['决定日期', (i) => i.record.decidedOn],
  ['公示日期', (i) => i.record.publishedOn],
  ['公示时间（UTC）', (i) => i.record.publishedAt],
  ['公示截止日', (i) => i.record.display.until],
  ['公示期依据', (i) => displayBasis(i.record)],
  ['处罚机关', (i) => i.record.bureau.name],
  ['公示证明（SHA-256）', (i) => i.proof],
  ['地址', (i) => recordPath(i)],
];

/** The records as CSV, a line at a time: UTF-8 with BOM, CRLF, no cell that a spreadsheet would run. */
export async function* csvOf(items: AsyncIterable<Displayed>): AsyncGenerator<string> {
  yield BOM + csvLine(COLUMNS.map(([name]) => name));
  for await (const item of items) yield csvLine(COLUMNS.map(([, value]) => value(item)));
}

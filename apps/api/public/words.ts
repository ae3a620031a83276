import type { PublicRecord } from '#libs/disclosure/public-record.js';
import type { Verification } from '#libs/statutes/index.js';

/** 2026-03-09T02:00:00.000Z → 2026-03-09 10:00:00; publications are all later than the last summer time. */
export function beijingTime(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** 2026-03 → 2026年3月. */
export function monthZh(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

/** 3164580.26 → 3,164,580.26 */
export function grouped(yuan: string): string {
  return yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}

/** 罚款、责令停产停业 */
export function penaltyKinds(record: PublicRecord): string {
  return record.penalties.map((p) => p.nameZh).join('、') || '不予行政处罚';
}

/** 罚款10000.00元；责令停产停业（三日） */
export function penaltyContent(record: PublicRecord): string {
  return record.penalties.map((p) => `${p.nameZh}${p.amountYuan === null ? '' : `${p.amountYuan}元`}${p.detail === null ? '' : `（${p.detail}）`}`).join('；') || '不予行政处罚';
}

const DOUBT: Readonly<Record<Verification, string>> = { verified: '', secondary: '条文引自二手来源', unverified: '条文待核', assumption: '本系统设定' };

/** By which rule the record is shown so long, with a mark where its wording is not verified. */
export function displayBasis({ display }: PublicRecord): string {
  const doubt = DOUBT[display.verification];
  return `${display.citation}，${display.scopeZh}${doubt && `【${doubt}】`}`;
}

import { duesOf, type Dues } from '#libs/casework/enforcement-case/index.js';
import { termOf } from '#libs/glossary/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { asEvent } from '../recorded-event.js';
import { statedAmount, zhDay } from '../zh-text.js';
import type { Facts, Field, Fields } from './facts.js';

const day = (value: string | null | undefined) => (value ? zhDay(value) : null);

/** Principal and surcharge as of the document's day; nothing before there is a decision. */
const due = (part: keyof Dues): Field => (f) => (f.c.decision ? statedAmount(duesOf(f.c, f.on)[part]) : null);

function closing({ recorded: { event } }: Facts): string | null {
  const closed = asEvent('CaseClosed', event);
  if (closed) return closed.summary;
  const ended = asEvent('CaseWithdrawn', event) ?? asEvent('CaseTerminated', event);
  return ended?.reason ?? null;
}

function carriedOut(f: Facts): string {
  if (!f.c.decision || f.c.decision.kind === 'no-penalty') return '无须执行';
  const { paid, owing } = duesOf(f.c, f.on);
  const payments = f.c.payments.map((p) => `${zhDay(p.paidOn)}缴纳${statedAmount(p.amountFen)}，票据${p.receiptNo}`);
  return [...payments, owing === 0 ? (paid > 0 ? '已履行完毕' : '已履行') : `尚欠${statedAmount(owing)}`].join('；');
}

/** Service, payment, court enforcement, transfer and closing. */
export const EXECUTION_FIELDS: Fields = {
  送达文书: (f) => f.served?.title,
  送达文书文号: (f) => f.served?.number,
  送达方式: (f) => (f.c.service ? termOf('serviceMethod', f.c.service.method)?.zh : null),
  送达日期: (f) => day(f.c.service?.servedOn),
  送达凭证: (f) => f.c.service?.proof,
  应缴金额: due('principal'),
  加处罚款: due('lateFine'),
  已缴金额: due('paid'),
  尚欠金额: due('owing'),
  缓缴期限: (f) => day(f.c.deferral?.until),
  缓缴理由: (f) => asEvent('PaymentDeferred', f.recorded.event)?.reason,
  催告日期: (f) => day(f.c.demandedOn),
  受理法院: (f) => f.c.enforcement?.court,
  涉嫌罪名: (f) => f.c.transfer?.crime,
  移送机关: (f) => f.c.transfer?.organ,
  移送批准日期: (f) => (f.c.transfer?.approvedAt ? zhDay(legalDay(f.c.transfer.approvedAt)) : null),
  结案日期: (f) => day(f.c.closedOn),
  结案说明: closing,
  处理结果: (f) => (f.c.outcome ? termOf('outcome', f.c.outcome)?.zh : null),
  执行情况: carriedOut,
};

import type { HazardReport, ReportEvent } from '#libs/casework/hazard-report/index.js';
import type { KernelEvent } from '#libs/casework/index.js';
import { termOf } from '#libs/glossary/index.js';
import type { FactsOf, FieldsOf } from '../fields/facts.js';
import { certified } from '../fields/facts.js';
import { statedAmount, zhDay } from '../zh-text.js';
import { addressee, DESK_FIELDS, pronoun, reachOf, unlessSecret } from './people.js';
import { RECEIPT_FIELDS } from './receipt.js';
import { termArticle, termEnd, termExplained, termLength } from './terms.js';

export type ReportLetterEvent = ReportEvent | KernelEvent;
export type ReportFacts = FactsOf<HazardReport, ReportLetterEvent>;

const day = (value: string | null | undefined) => (value ? zhDay(value) : null);

function at<T extends ReportLetterEvent['type']>(f: ReportFacts, type: T): Extract<ReportLetterEvent, { type: T }> | null {
  return f.recorded.event.type === type ? (f.recorded.event as Extract<ReportLetterEvent, { type: T }>) : null;
}

const verification = (f: ReportFacts) => at(f, 'ReportVerified')?.verification ?? f.c.verification;

/** What came of it, as far as it has come (安全生产法 art. 73: 督促落实). */
function followUp({ c }: ReportFacts): string {
  if (c.verification?.finding === 'unfounded') return '经核查举报不属实，不作处理';
  const links = c.links.map((l) => (l.kind === 'enforcement-case' ? '已依法立案调查' : '已登记事故隐患并督促整改'));
  const done = c.rectification ? [`${zhDay(c.rectification.on)}整改：${c.rectification.text}`] : [];
  return [...new Set([...links, ...done])].join('；') || '已依法督促整改落实';
}

/** What a 12350 report can fill. */
export const REPORT_FIELDS: FieldsOf<ReportFacts> = {
  ...DESK_FIELDS,
  ...RECEIPT_FIELDS,
  举报人: unlessSecret((f) => addressee(f.c.reporter, 1, '举报人')),
  称谓: (f) => pronoun(f.c.reporter),
  举报人联系方式: unlessSecret((f) => reachOf(f.c.reporter)),
  收到日期: (f) => day(f.c.receivedOn),
  举报形式: (f) => termOf('channel', f.c.channel ?? '')?.zh,
  举报类型: (f) => termOf('matter', f.c.matter ?? '')?.zh,
  被举报单位: (f) => f.c.reported?.name,
  举报地点: (f) => f.c.place,
  核查期限: termLength('report-handle'),
  核查截止日: termEnd('report-handle'),
  核查依据: termArticle('report-handle'),
  核查期限说明: termExplained('report-handle'),
  不予受理情形: (f) => termOf('declineGround', at(f, 'ReportDeclined')?.ground ?? '')?.zh,
  不予受理理由: (f) => at(f, 'ReportDeclined')?.reason,
  受移送单位: (f) => at(f, 'ReportTransferred')?.to,
  移送理由: (f) => at(f, 'ReportTransferred')?.reason,
  核查日期: (f) => day(verification(f)?.on),
  核查人员: (f) => verification(f)?.officers.map((id) => certified(f, id)).filter(Boolean).join('、'),
  核查组织机关: (f) => verification(f)?.organisedBy ?? f.bureau.name,
  核查结论: (f) => termOf('finding', verification(f)?.finding ?? '')?.zh,
  核查情况: (f) => verification(f)?.text,
  处理情况: followUp,
  奖励金额: (f) => (f.c.reward ? statedAmount(f.c.reward.amountFen) : null),
  奖励依据: (f) => f.c.reward?.basis,
  奖励批准日期: (f) => day(at(f, 'RewardDecided')?.on),
};

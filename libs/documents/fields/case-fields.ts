import { legalDay, type Instant } from '#libs/calendar/index.js';
import { termOf } from '#libs/glossary/index.js';
import { zhDay } from '../zh-text.js';
import { asEvent } from '../recorded-event.js';
import { certified, nameOf, type Facts, type Fields } from './facts.js';

const day = (value: string | null | undefined) => (value ? zhDay(value) : null);

/** Asia/Shanghai, to the minute: 2026年3月2日10时05分. The hour of the legal day, never the machine's. */
function zhMoment(at: Instant): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return `${zhDay(legalDay(at))}${local.slice(11, 13)}时${local.slice(14, 16)}分`;
}

function accident({ c }: Facts): string | null {
  if (!c.accident) return null;
  const { occurredAt, grade, deaths, injuries } = c.accident;
  return `${zhMoment(occurredAt)}发生${termOf('accidentGrade', grade)?.zh ?? ''}，死亡${deaths}人，受伤${injuries}人`;
}

function filingOpinion({ recorded: { event } }: Facts): string | null {
  const declined = asEvent('FilingDeclined', event);
  return declined ? `不予立案：${declined.reason}` : '同意立案';
}

/** The case, its party and its officers. */
export const CASE_FIELDS: Fields = {
  立案号: (f) => f.c.caseNo,
  案件名称: (f) => (f.c.party ? `${f.c.party.name}涉嫌${f.c.suspicion}案` : null),
  案由: (f) => f.c.suspicion,
  案件来源: ({ c }) => (c.source ? [termOf('sourceKind', c.source.kind)?.zh, c.source.reference].filter(Boolean).join('：') : null),
  程序类型: (f) => termOf('variant', f.c.variant)?.zh,
  发现日期: (f) => day(f.c.discoveredOn),
  立案日期: (f) => day(f.c.filedOn),
  事故概况: accident,
  当事人名称: (f) => f.c.party?.name,
  当事人类别: (f) => (f.c.party ? termOf('partyKind', f.c.party.kind)?.zh : null),
  当事人称谓: (f) => (f.c.party?.kind === 'person' ? '你' : '你单位'),
  证件类型: (f) => (f.c.party?.kind === 'person' ? '公民身份号码' : '统一社会信用代码'),
  证件号码: (f) => f.c.party?.creditCode ?? f.c.party?.residentId,
  当事人地址: (f) => f.c.party?.address,
  当事人电话: (f) => f.c.party?.phone,
  主办人: (f) => certified(f, f.c.officers[0]),
  协办人: (f) => f.c.officers.slice(1).map((id) => certified(f, id)).filter(Boolean).join('、'),
  执法人员: (f) => f.c.officers.map((id) => certified(f, id)).filter(Boolean).join('、'),
  登记人: (f) => nameOf(f, f.c.registeredBy),
  审批人: (f) => nameOf(f, f.recorded.by),
  立案意见: filingOpinion,
  证据名称: (f) => f.evidence?.title,
  取证时间: (f) => (f.evidence ? zhMoment(f.evidence.collectedAt) : null),
  取证地点: (f) => f.evidence?.place,
  取证人员: (f) => f.evidence?.collectors.map((id) => certified(f, id)).filter(Boolean).join('、'),
  证明内容: (f) => f.evidence?.provesWhat,
  保存物品: (f) => f.c.preserved?.items,
  证据清单: ({ c }) => c.evidence.map((e) => `${e.number}.${e.title}`).join('；'),
};

import { lastReview, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { termOf } from '#libs/glossary/index.js';
import { asEvent } from '../recorded-event.js';
import { zhDay, zhNumber } from '../zh-text.js';
import { nameOf, type Facts, type Fields } from './facts.js';
import { fineZh, penaltiesZh } from './penalties.js';

const day = (value: string | null | undefined) => (value ? zhDay(value) : null);

/** What the investigation found; on the spot there is none but the offence itself. */
function facts({ c }: Facts): string | null {
  return c.investigation?.facts ?? (c.decision?.summary ? c.suspicion : null);
}

const proposed = (c: EnforcementCase) => c.notice?.penalties ?? c.investigation?.proposal.penalties;

/** The review round the document records, which may not be the last one. */
function round(f: Facts) {
  const opinion = asEvent('ReviewPassed', f.recorded.event)?.opinion ?? asEvent('ReviewFailed', f.recorded.event)?.opinion;
  return opinion ? f.c.reviews.find((r) => r.opinion?.on === opinion.on && r.opinion.text === opinion.text && r.opinion.outcome === opinion.outcome) : lastReview(f.c);
}

const opinion = (f: Facts) => round(f)?.opinion;

/** The decision as it was made: what a reconsideration or a court makes of it later is not in its document. */
function decision(f: Facts) {
  return (asEvent('PenaltyDecided', f.recorded.event) ?? asEvent('NoPenaltyDecided', f.recorded.event))?.decision ?? f.c.decision;
}

function statements({ c }: Facts): string {
  if (c.statements.length > 0) return c.statements.map((s) => `${zhDay(s.receivedOn)}提出：${s.text}。${s.adopted ? '予以采纳' : '不予采纳'}：${s.response}`).join('；');
  if (c.notice?.waivedOn) return '当事人放弃陈述、申辩';
  return c.notice ? '当事人在规定期限内未提出陈述、申辩意见' : '当场听取，当事人未提出陈述、申辩意见';
}

/** Investigation, notice, hearing, review, discussion and decision. */
export const DECISION_FIELDS: Fields = {
  违法事实: facts,
  调查终结日期: (f) => day(f.c.investigation?.concludedOn),
  拟处理意见: ({ c }) => (c.investigation?.proposal.kind === 'no-penalty' ? '不予行政处罚' : penaltiesZh(proposed(c))),
  处罚依据: (f) => decision(f)?.legalBasis ?? f.c.investigation?.proposal.legalBasis,
  拟处罚内容: (f) => penaltiesZh(proposed(f.c)),
  拟罚款金额: (f) => fineZh(proposed(f.c)),
  告知日期: (f) => day(f.c.notice?.notifiedOn),
  陈述申辩情况: statements,
  听证日期: (f) => day(f.c.hearing?.heldOn ?? f.c.hearing?.scheduledFor),
  听证主持人: (f) => nameOf(f, f.c.hearing?.presiderId),
  听证意见: (f) => f.c.hearing?.opinion,
  审核轮次: (f) => { const r = round(f); return r ? `第${zhNumber(r.round)}次` : null; },
  送审日期: (f) => day(round(f)?.submittedOn),
  送审人: (f) => nameOf(f, round(f)?.submittedBy),
  送审意见: (f) => { const p = round(f)?.proposal; return p?.kind === 'no-penalty' ? '不予行政处罚' : penaltiesZh(p?.penalties); },
  审核结论: (f) => { const o = opinion(f); return o ? termOf('reviewOutcome', o.outcome)?.zh : null; },
  审核意见: (f) => opinion(f)?.text,
  审核人: (f) => nameOf(f, opinion(f)?.reviewerId),
  审核日期: (f) => day(opinion(f)?.on),
  讨论日期: (f) => day(f.c.discussion?.heldOn),
  讨论人员: (f) => f.c.discussion?.participants.map((id) => nameOf(f, id)).filter(Boolean).join('、'),
  讨论结论: (f) => f.c.discussion?.conclusion,
  决定文号: (f) => decision(f)?.number,
  决定日期: (f) => day(decision(f)?.decidedOn),
  决定人: (f) => nameOf(f, decision(f)?.decidedBy),
  处罚内容: (f) => penaltiesZh(decision(f)?.penalties),
  罚款金额: (f) => fineZh(decision(f)?.penalties),
  裁量情节: (f) => { const d = decision(f); return d ? termOf('discretion', d.discretion)?.zh : null; },
  处罚理由: (f) => decision(f)?.reasons,
  不予处罚情形: (f) => { const e = asEvent('NoPenaltyDecided', f.recorded.event); return e ? termOf('noPenaltyGround', e.ground)?.zh ?? e.ground : null; },
};

import { AUTHORITY_ZH, type KernelEvent } from '#libs/casework/index.js';
import type { Petition, PetitionEvent } from '#libs/casework/petition/index.js';
import { termOf } from '#libs/glossary/index.js';
import { gap } from '../blank.js';
import type { FactsOf, FieldsOf } from '../fields/facts.js';
import { nameOf } from '../fields/facts.js';
import { governmentOf } from '../fields/term-fields.js';
import { zhDay, zhTerm } from '../zh-text.js';
import { addressee, DESK_FIELDS, pronoun, reachOf, unlessSecret } from './people.js';
import { RECEIPT_FIELDS } from './receipt.js';
import { boundOn, endBeforeExtension, extensionOf, termArticle, termEnd, termExplained, termLength } from './terms.js';

export type PetitionLetterEvent = PetitionEvent | KernelEvent;
export type PetitionFacts = FactsOf<Petition, PetitionLetterEvent>;
type Type = PetitionLetterEvent['type'];

const day = (value: string | null | undefined) => (value ? zhDay(value) : null);

/** The event the letter records, when it is one of this type. */
function at<T extends Type>(f: PetitionFacts, type: T): Extract<PetitionLetterEvent, { type: T }> | null {
  return f.recorded.event.type === type ? (f.recorded.event as Extract<PetitionLetterEvent, { type: T }>) : null;
}

/** The last event of this type before the one the letter records: what a later round of the petition has replaced in its state. */
function before<T extends Type>(f: PetitionFacts, type: T): Extract<PetitionLetterEvent, { type: T }> | null {
  const found = f.journal.filter((e) => e.seq < f.recorded.seq && e.event.type === type).at(-1);
  return found ? (found.event as Extract<PetitionLetterEvent, { type: T }>) : null;
}

const opinion = (f: PetitionFacts) => (at(f, 'ReviewConcluded') ?? at(f, 'RecheckConcluded'))?.opinion;
const request = (f: PetitionFacts) => (at(f, 'RecheckConcluded') ? before(f, 'RecheckRequested') : before(f, 'ReviewRequested'));

/** What acceptance tells of the term: the sixty days are only those of art. 31 item 6. */
function handlingTold(f: PetitionFacts): string | null {
  const accepted = at(f, 'PetitionAccepted');
  if (!accepted) return null;
  if (accepted.route === 'other-procedure') return `本事项依照${accepted.procedure ?? gap('办理程序')}的规定和期限办理（《信访工作条例》第31条）`;
  const explained = termExplained('petition-handle')(f);
  return explained ? `本机关按照信访程序办理，办理期限${explained}` : null;
}

/** 复查 is asked of the organ above by whoever wanted something resolved; what another statute handles has that statute's remedies (art. 31, 35). */
function reviewTold(f: PetitionFacts): string | null {
  if (f.c.accepted?.route === 'other-procedure') return `对本处理意见不服的，依照${f.c.accepted.procedure ?? gap('办理程序')}规定的救济途径提出`;
  if (f.c.purpose !== 'resolve') return '本意见书为对咨询事项的答复';
  const bound = boundOn(f, 'petition-review-request');
  const body = f.given['复查机关'] ?? governmentOf(f.bureau.name) ?? gap('复查机关');
  return bound && `如不服本处理意见，可以自收到本意见书之日起${bound.term}内向${body}请求复查（${bound.article}）。收到当日不计入，期限的末日为非工作日的顺延`;
}

function recheckTold(f: PetitionFacts): string | null {
  if (opinion(f)?.outcome === 'remade') return '原办理机关将重新作出处理意见，并书面答复你';
  const bound = boundOn(f, 'petition-recheck-request');
  return bound && `如不服本复查意见，可以自收到本意见书之日起${bound.term}内向${f.given['复核机关'] ?? gap('复核机关')}请求复核（${bound.article}）`;
}

/** What a petition can fill. */
export const PETITION_FIELDS: FieldsOf<PetitionFacts> = {
  ...DESK_FIELDS,
  ...RECEIPT_FIELDS,
  信访人: unlessSecret((f) => addressee(f.c.petitioner, f.c.people, '信访人')),
  称谓: (f) => pronoun(f.c.petitioner, f.c.people),
  信访人联系方式: unlessSecret((f) => reachOf(f.c.petitioner)),
  承办人: (f) => nameOf(f, at(f, 'PetitionAssigned')?.ownerId ?? f.c.ownerId),
  收到日期: (f) => day(f.c.receivedOn),
  信访形式: (f) => termOf('channel', f.c.channel ?? '')?.zh,
  信访目的: (f) => termOf('purpose', f.c.purpose ?? '')?.zh,
  来文单位: (f) => f.c.forwarded?.by,
  来文字号: (f) => f.c.forwarded?.reference,
  受理日期: (f) => day(f.c.accepted?.on),
  办理期限: termLength('petition-handle'),
  办理截止日: termEnd('petition-handle'),
  办理依据: termArticle('petition-handle'),
  办理期限告知: handlingTold,
  告知依据: (f) => boundOn(f, f.c.forwarded ? 'petition-transferred' : 'petition-accept')?.article,
  不予受理情形: (f) => termOf('declineGround', at(f, 'PetitionDeclined')?.ground ?? '')?.zh,
  不予受理理由: (f) => at(f, 'PetitionDeclined')?.reason,
  受转送单位: (f) => at(f, 'PetitionTransferred')?.to,
  转送理由: (f) => at(f, 'PetitionTransferred')?.reason,
  交办要求: (f) => at(f, 'PetitionAssigned')?.reason,
  延长期限: (f) => { const e = extensionOf(f); return e && zhTerm(e.term); },
  延长理由: (f) => extensionOf(f)?.reason,
  延长批准: (f) => { const e = extensionOf(f); return e && AUTHORITY_ZH[e.approvedBy]; },
  原届满日: endBeforeExtension,
  延长后届满日: (f) => day(extensionOf(f)?.deadline.dueDay),
  处理意见: (f) => at(f, 'ReplyIssued')?.reply.text,
  处理依据: (f) => at(f, 'ReplyIssued')?.reply.basis,
  复查告知: reviewTold,
  答复日期: (f) => day(before(f, 'ReplyIssued')?.reply.on),
  请求日期: (f) => day(request(f)?.on),
  审查机关: (f) => request(f)?.body,
  审查结论: (f) => termOf('reviewOpinion', opinion(f)?.outcome ?? '')?.zh,
  审查意见: (f) => opinion(f)?.text,
  复核告知: recheckTold,
  撤回日期: (f) => day(at(f, 'PetitionWithdrawn')?.on),
  撤回理由: (f) => at(f, 'PetitionWithdrawn')?.reason,
};

import type { BindingTerm } from '#libs/statutes/index.js';
import { gap } from '../blank.js';
import { zhDay, zhTerm } from '../zh-text.js';
import type { Facts, Field, Fields } from './facts.js';

/** The last clock of the limit: a notice given anew starts another. */
function clockOf(f: Facts, limit: string) {
  return Object.values(f.c.clocks).filter((c) => c.binding.limit === limit).at(-1);
}

/** The term that binds: the clock's own where it runs already, else what the rules say of the document's day. */
function bound(f: Facts, limit: string): BindingTerm | null {
  return clockOf(f, limit)?.binding ?? f.rules.bind(limit, f.on, f.terms);
}

const length = (limit: string): Field => (f) => { const b = bound(f, limit); return b && zhTerm(b.term); };

const until = (limit: string): Field => (f) => { const clock = clockOf(f, limit); return clock && zhDay(clock.deadline.dueDay); };

/** The article; nothing where the length is the bureau's own setting: a party is told law, not settings. */
const article = (limit: string): Field => (f) => {
  const b = bound(f, limit);
  return b?.source === 'statute' ? b.citation : null;
};

/** From county level up, the government alone hears reconsideration (《行政复议法》第24条): the bureau's own government. */
export function governmentOf(bureau: string): string | null {
  const place = /^(.+?(?:省|市|区|县|旗|州|盟))应急管理(?:局|厅)$/.exec(bureau)?.[1];
  return place ? `${place}人民政府` : null;
}

/** True when the law puts reconsideration before a lawsuit: on-the-spot penalties of 2024-01-01 or later (《行政复议法》第23条第1款第一项). */
export function reconsiderationFirst(f: Facts): boolean {
  const since = f.rules.rule('recon-mandatory-first').inForceFrom;
  return f.c.decision?.summary === true && since !== null && f.c.decision.decidedOn >= since;
}

/** What the decision tells of remedies, in the words the day's law asks for. */
function remedies(f: Facts): string | null {
  const decided = f.c.decision?.decidedOn;
  const reconsider = decided && f.rules.bind('reconsideration-apply', decided);
  const sue = decided && f.rules.bind('lawsuit-file', decided);
  const after = decided && f.rules.bind('lawsuit-after-reconsideration', decided);
  if (!reconsider || !sue || !after) return null;
  const government = governmentOf(f.bureau.name) ?? gap('复议机关');
  const court = f.given['诉讼法院'] ?? gap('诉讼法院');
  if (reconsiderationFirst(f)) {
    return `如不服本决定，应当自收到本决定书之日起${zhTerm(reconsider.term)}内先向${government}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${zhTerm(after.term)}内向${court}提起行政诉讼。未经行政复议，不得直接提起行政诉讼（《行政复议法》第23条第1款第一项）`;
  }
  return `如不服本决定，可以自收到本决定书之日起${zhTerm(reconsider.term)}内向${government}申请行政复议，也可以自收到本决定书之日起${zhTerm(sue.term)}内直接向${court}提起行政诉讼`;
}

/** Terms with their last days and articles, and the remedies. */
export const TERM_FIELDS: Fields = {
  陈述申辩期限: length('statement-defence'),
  陈述申辩截止日: until('statement-defence'),
  听证申请期限: length('hearing-request'),
  听证申请截止日: until('hearing-request'),
  听证申请依据: article('hearing-request'),
  登记保存期限: length('evidence-registration'),
  登记保存截止日: until('evidence-registration'),
  登记保存依据: article('evidence-registration'),
  缴款期限: length('fine-payment'),
  缴款截止日: until('fine-payment'),
  缴款依据: article('fine-payment'),
  催告期限: length('court-demand'),
  催告截止日: until('court-demand'),
  催告依据: article('court-demand'),
  复议机关: (f) => governmentOf(f.bureau.name),
  复议期限: (f) => { const b = f.rules.bind('reconsideration-apply', f.c.decision?.decidedOn ?? f.on); return b && zhTerm(b.term); },
  救济告知: remedies,
};

import { legalDay } from '#libs/calendar/index.js';
import type { ClockEvent } from '#libs/casework/index.js';
import type { BindingTerm } from '#libs/statutes/index.js';
import type { AnyFacts, FieldOf } from '../fields/facts.js';
import type { RecordedEvent } from '../recorded-event.js';
import { zhDay, zhTerm } from '../zh-text.js';

type Started = Extract<ClockEvent, { type: 'ClockStarted' }>;
type Extended = Extract<ClockEvent, { type: 'ClockExtended' }>;

const clockEvent = <T extends ClockEvent['type']>(type: T, { event }: RecordedEvent<{ readonly type: string }>) =>
  (event.type === type ? (event as Extract<ClockEvent, { type: T }>) : null);

/** The term that the recorded event started, as it stood then: what extended it later is told in a letter of its own. */
function startedBy(f: AnyFacts, limit: string): Started | null {
  for (const e of f.journal) {
    const started = e.seq > f.recorded.seq && e.at === f.recorded.at ? clockEvent('ClockStarted', e) : null;
    if (started?.binding.limit === limit) return started;
  }
  return null;
}

/** The article; nothing where the length is the bureau's own setting: people are told law, not settings. */
const articleOf = (binding: BindingTerm | null | undefined) => (binding?.source === 'statute' ? binding.citation : null);

export const termLength = (limit: string): FieldOf<AnyFacts> => (f) => { const s = startedBy(f, limit); return s && zhTerm(s.binding.term); };
export const termEnd = (limit: string): FieldOf<AnyFacts> => (f) => { const s = startedBy(f, limit); return s && zhDay(s.deadline.dueDay); };
export const termArticle = (limit: string): FieldOf<AnyFacts> => (f) => articleOf(startedBy(f, limit)?.binding);

/** From which day it counts, how long, until when and by which article: 自2026年3月2日的次日起算，六十日，至2026年5月1日届满（…）. */
export const termExplained = (limit: string): FieldOf<AnyFacts> => (f) => {
  const started = startedBy(f, limit);
  if (!started) return null;
  const { binding: { term }, deadline } = started;
  const from = `自${zhDay(legalDay(started.start))}${term.startDayCounts ? '起算' : '的次日起算'}`;
  const rolled = deadline.dueDay === deadline.rawDay ? '' : `，原届满日${zhDay(deadline.rawDay)}为非工作日，依法顺延`;
  const article = articleOf(started.binding);
  return `${from}，${zhTerm(term)}${rolled}，至${zhDay(deadline.dueDay)}届满${article ? `（${article}）` : ''}`;
};

/** The term and article that bind on the letter's own day, where the term begins with what the reader does. */
export function boundOn(f: AnyFacts, limit: string): { readonly term: string; readonly article: string } | null {
  const binding = f.rules.bind(limit, f.on, f.terms);
  return binding && { term: zhTerm(binding.term), article: articleOf(binding) ?? '' };
}

/** The clock's extension that the letter tells of; null for any other letter. */
export const extensionOf = (f: AnyFacts): Extended | null => clockEvent('ClockExtended', f.recorded);

/** When the extended term would have ended without it: as it was started or last extended before. */
export function endBeforeExtension(f: AnyFacts): string | null {
  const extension = extensionOf(f);
  const before = f.journal.filter((e) => e.seq < f.recorded.seq)
    .map((e) => clockEvent('ClockStarted', e) ?? clockEvent('ClockExtended', e)).filter((e) => e !== null && e.clockId === extension?.clockId).at(-1);
  return before ? zhDay(before.deadline.dueDay) : null;
}

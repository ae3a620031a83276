import { computeDeadline, explainDeadline, latestDayBefore, legalDay, startOfLegalDay, toInstant, type Instant, type LegalDay, type Suspension, type Term, type WorkCalendar } from '#libs/calendar/index.js';
import { citation, type ProfileTerm, type RulePack } from '#libs/statutes/index.js';

/** "What is due if this happens then": a limit (the law of that day decides) or one rule, and a day or a moment. */
export interface WhatIf {
  readonly limit?: string | undefined;
  readonly rule?: string | undefined;
  readonly on: LegalDay | Instant;
  readonly suspensions?: readonly Suspension[] | undefined;
  readonly extensions?: readonly Term[] | undefined;
}

export type WhatIfAnswer = NonNullable<ReturnType<typeof whatIf>>;

function bound(question: WhatIf, day: LegalDay, rules: RulePack, profile: readonly ProfileTerm[]) {
  if (question.rule !== undefined) {
    const rule = rules.rule(question.rule);
    if (!rule.term) return null;
    return { ruleId: rule.id, term: rule.term, citation: citation(rule), verification: rule.verification, source: 'statute' as const, direction: rule.direction, nameZh: rule.nameZh, nameEn: rule.nameEn };
  }
  const limit = rules.limit(question.limit ?? '');
  const binding = rules.bind(limit.id, day, profile);
  return binding && { ...binding, direction: limit.direction, nameZh: limit.nameZh, nameEn: limit.nameEn };
}

/**
 * Answers with each day counted or skipped and why. Null when the limit had neither rule nor setting on that day, or the
 * rule is a gate without a number of days. Unknown ids throw UnknownRule.
 */
export function whatIf(question: WhatIf, calendar: WorkCalendar, rules: RulePack, profile: readonly ProfileTerm[] = []) {
  const start = question.on.length === 10 ? startOfLegalDay(question.on) : toInstant(question.on);
  const day = legalDay(start);
  const binding = bound(question, day, rules, profile);
  if (!binding) return null;
  const { term, ...facts } = binding;
  if (binding.direction === 'backward') {
    const unit = term.unit === 'calendar-day' ? 'calendar-day' : 'working-day';
    return { ...facts, term, on: day, dueDay: latestDayBefore(day, term.length, unit, calendar), due: null, rawDay: null, provisional: false, suspendedDays: 0, days: [], calendarVersion: calendar.version };
  }
  const count = { term, start, suspensions: question.suspensions ?? [], extensions: question.extensions ?? [] };
  const deadline = computeDeadline(count, calendar, day);
  const { unit } = term;
  const listed = unit === 'hour' || unit === 'working-hour' ? [] : explainDeadline(count, calendar, day);
  return { ...facts, term, on: day, ...deadline, days: listed, calendarVersion: calendar.version };
}

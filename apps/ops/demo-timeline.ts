import { legalDay, type Instant } from '#libs/calendar/index.js';
import { EVENTS, limitOfClock, TERMS } from '#libs/glossary/index.js';
import type { JournalEntry } from '#libs/journal/rows.js';

/** Name of a person by id. */
export type Named = (id: string) => string;

type Shown =
  | { type: 'CaseRegistered'; party: { name: string } }
  | { type: 'FilingApproved'; caseNo: string }
  | { type: 'ClockStarted'; clockId: string; binding: { citation: string }; deadline: { dueDay: string } }
  | { type: 'ClockMet'; clockId: string; onTime: boolean }
  | { type: 'DeadlineWarned'; clockId: string; recipientId: string | null; dueDay: string }
  | { type: 'DeadlineMissed'; clockId: string; dueAt: Instant }
  | { type: 'EscalationRaised'; clockId: string; level: number; post: keyof typeof TERMS.post; recipientId: string | null };

function limit(clockId: string): { zh: string; en: string } {
  return limitOfClock(clockId) ?? { zh: clockId, en: clockId };
}

function words(event: Shown, named: Named): { zh: string; en: string } {
  const person = (id: string | null) => (id === null ? '—' : named(id));
  switch (event.type) {
    case 'CaseRegistered': return { zh: event.party.name, en: 'a firm, invented' };
    case 'FilingApproved': return { zh: event.caseNo, en: 'filed; nobody touches it from here on' };
    case 'ClockStarted': return {
      zh: `${limit(event.clockId).zh}，${event.deadline.dueDay}届满（${event.binding.citation}）`, en: `${limit(event.clockId).en}, due ${event.deadline.dueDay}`,
    };
    case 'ClockMet': return { zh: `${limit(event.clockId).zh}，${event.onTime ? '按期' : '逾期'}`, en: `${limit(event.clockId).en}, ${event.onTime ? 'on time' : 'late'}` };
    case 'DeadlineWarned': return { zh: `${limit(event.clockId).zh}，${event.dueDay}届满，通知 ${person(event.recipientId)}`, en: `officer warned, due ${event.dueDay}` };
    case 'DeadlineMissed': return { zh: `${limit(event.clockId).zh}，${legalDay(event.dueAt)}届满`, en: `${limit(event.clockId).en} was due ${legalDay(event.dueAt)}` };
    case 'EscalationRaised': return {
      zh: `第${event.level}级，报 ${TERMS.post[event.post].zh} ${person(event.recipientId)}`, en: `level ${event.level}, to the ${TERMS.post[event.post].en.toLowerCase()}`,
    };
  }
}

const SHOWN: ReadonlySet<string> = new Set(['CaseRegistered', 'FilingApproved', 'ClockStarted', 'ClockMet', 'DeadlineWarned', 'DeadlineMissed', 'EscalationRaised'] satisfies Shown['type'][]);

/** One line of the timeline, legal day and time of Asia/Shanghai first; null for what the timeline leaves out. */
export function timelineLine({ at, event }: JournalEntry, named: Named): string | null {
  if (!SHOWN.has(event.type)) return null;
  const { zh, en } = words(event as Shown, named);
  const name = EVENTS[event.type] ?? { zh: event.type, en: event.type };
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${legalDay(at)} ${time}  ${name.zh}：${zh}\n                  ${name.en}: ${en}`;
}

import { useWords } from '../glossary/words.js';
import { daysUntil } from '../glossary/moments.js';

type Urgency = 'over' | 'today' | 'soon' | 'later' | 'none';

interface Due {
  readonly nextDue: string | null;
  readonly nextDueDay: string | null;
}

/** How pressing a due time is as of the server's moment: overdue to the second, else by legal days. */
export function urgencyOf({ nextDue, nextDueDay }: Due, asOf: string): Urgency {
  if (!nextDue || !nextDueDay) return 'none';
  if (nextDue < asOf) return 'over';
  const days = daysUntil(nextDueDay, asOf);
  return days === 0 ? 'today' : days <= 7 ? 'soon' : 'later';
}

/** The due day with what it means today, in words as well as in colour. */
export function DueLabel({ due, asOf }: { readonly due: Due; readonly asOf: string }) {
  const { say } = useWords();
  const urgency = urgencyOf(due, asOf);
  if (urgency === 'none' || !due.nextDueDay) return <span className="due none">{say('noTerm')}</span>;
  const days = daysUntil(due.nextDueDay, asOf);
  const text = urgency === 'over' ? (days < 0 ? say('daysOver', { n: -days }) : say('overBy')) : urgency === 'today' ? say('lastDay') : say('daysLeft', { n: days });
  return <span className={`due ${urgency}`}><time dateTime={due.nextDueDay}>{due.nextDueDay}</time> <strong>{text}</strong></span>;
}

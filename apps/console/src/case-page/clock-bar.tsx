import { addDays, daysBetween } from '#libs/calendar/legal-day.js';
import type { ClockView } from '../api/types.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';

/**
 * A term as a bar of legal days: from its start to its due day, holds hatched, warnings as marks, what lies beyond the due
 * day in red. The same is said in words beside it, so the drawing itself is hidden from screen readers.
 */
export function ClockBar({ clock, asOf, warned }: { readonly clock: ClockView; readonly asOf: string; readonly warned: readonly string[] }) {
  const { say } = useWords();
  const start = dayOf(clock.start);
  const today = dayOf(asOf);
  const open = clock.state === 'running' || clock.state === 'suspended';
  const end = clock.metAt ? dayOf(clock.metAt) : open ? today : clock.dueDay;
  const last = [clock.dueDay, end].reduce((a, b) => (a > b ? a : b));
  const span = Math.max(1, daysBetween(start, last) + 1);
  /** Where a day begins, in percent of the bar. */
  const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(start, day) / span) * 100));
  const stretch = (from: string, until: string) => ({ left: `${at(from)}%`, width: `${Math.max(0.5, at(until) - at(from))}%` });
  const run = addDays(end, 1);
  const afterDue = addDays(clock.dueDay, 1);
  return (
    <div className="bar-box" aria-hidden="true">
      <div className="bar">
        <span className="bar-term" style={stretch(start, afterDue)} />
        <span className={`bar-run${clock.state === 'met' ? ' met' : ''}`} style={stretch(start, run < afterDue ? run : afterDue)} />
        {end > clock.dueDay && (clock.overdue || clock.missedAt) && <span className="bar-over" style={stretch(afterDue, run)} title={say('overdueMark')} />}
        {clock.suspensions.map((s) => <span key={s.from} className="bar-held" style={stretch(s.from, s.until ?? today)} title={say('suspended')} />)}
        {warned.map((day) => <span key={day} className="bar-warn" style={{ left: `${at(day)}%` }} title={`${say('warned')} ${day}`} />)}
        <span className="bar-due" style={{ left: `calc(${at(afterDue)}% - 2px)` }} />
        {open && <span className="bar-today" style={{ left: `${at(today)}%` }} title={`${say('today')} ${today}`} />}
      </div>
      <div className="bar-ends">
        <span>{say('start')} {start}</span>
        {warned.length > 0 && <span className="bar-warned">{say('warned')} {warned.length > 2 ? `${warned.length}` : warned.join(' ')}</span>}
        <span>{say('due')} {clock.dueDay}</span>
      </div>
    </div>
  );
}

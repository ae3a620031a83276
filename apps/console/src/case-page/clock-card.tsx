import { Button } from 'antd';
import type { ClockView } from '../api/types.js';
import { dayOf } from '../glossary/moments.js';
import { useWords, type Words } from '../glossary/words.js';
import { ClockBar } from './clock-bar.js';

/** What the clock says today, in a few words. Days left are the server's count. */
export function clockWords(clock: ClockView, { say, term }: Words): string {
  switch (clock.state) {
    case 'running':
      if (clock.overdue) return clock.remainingCalendarDays ? say('daysOver', { n: Math.abs(clock.remainingCalendarDays) }) : say('overBy');
      if (clock.remainingCalendarDays === 0) return say('lastDay');
      return `${say('workdaysLeft', { n: clock.remainingWorkingDays ?? 0 })}（${say('remainingCalendar', { n: clock.remainingCalendarDays ?? 0 })}）`;
    case 'met':
      return `${clock.metAt ? say('metOn', { day: dayOf(clock.metAt) }) : term('clockState', 'met')}${clock.missedAt ? `，${say('metLate')}` : ''}`;
    default:
      return term('clockState', clock.state);
  }
}

export function termWords(term: ClockView['term'], words: Words): string {
  return words.language === 'zh' ? `${term.length}${words.term('unit', term.unit)}` : `${term.length} ${words.term('unit', term.unit)}`;
}

/** One term: its bar, its words, the article, and what follows from missing it. */
export function ClockCard({ clock, asOf, warned, onExplain }: { readonly clock: ClockView; readonly asOf: string; readonly warned: readonly string[]; readonly onExplain: () => void }) {
  const words = useWords();
  const { say, either, term } = words;
  const name = either(clock.nameZh, clock.nameEn);
  const urgency = clock.overdue ? 'over' : clock.state !== 'running' ? 'ended' : (clock.remainingWorkingDays ?? 99) <= 5 ? 'soon' : 'later';
  return (
    <article className={`clock ${urgency}`} aria-label={name}>
      <header>
        <h3>{name}{clock.duty !== 'agency' && <span className="sub inline">{say('ofParty', { who: term('duty', clock.duty) })}</span>}</h3>
        <p className="clock-words"><time dateTime={clock.dueDay}>{clock.dueDay}</time> <strong className={`due ${urgency}`}>{clockWords(clock, words)}</strong></p>
      </header>
      <ClockBar clock={clock} asOf={asOf} warned={warned} />
      {clock.provisional && <p className="note">{say('provisional')}</p>}
      {clock.lateByRevision && <p className="note">{say('lateByRevision')}</p>}
      <p className="sub">
        {say('article')}：{clock.citation} · {termWords(clock.term, words)} · {term('termSource', clock.source)}{clock.verification !== 'verified' && ` · ${term('verification', clock.verification)}`}
        <Button type="link" size="small" className="no-print" onClick={onExplain} aria-label={`${name}：${say('explain')}`}>{say('explain')}</Button>
      </p>
      {(clock.quote || clock.consequence || clock.extensions.length > 0 || clock.suspensions.length > 0 || clock.mayExtend.length > 0) && (
        <details className="clock-more">
          <summary>{say('quote')} · {say('consequence')} · {say('mayExtend')}</summary>
          <dl className="facts">
            {clock.quote && <div><dt>{say('quote')}</dt><dd>{clock.quote}</dd></div>}
            {clock.consequence && <div><dt>{say('consequence')}</dt><dd>{clock.consequence}</dd></div>}
            {clock.suspensions.map((s) => <div key={s.from}><dt>{say('suspensions')}</dt><dd>{s.from} – {s.until ?? say('openEnd')} {s.ground}</dd></div>)}
            {clock.extensions.map((e) => <div key={e.at}><dt>{say('extensions')}</dt><dd>{termWords(e.term, words)}，{term('authority', e.approvedBy)}，{e.reason}{e.revokedAt && '（×）'}</dd></div>)}
            {clock.mayExtend.map((m, i) => <div key={i}><dt>{say('mayExtend')}</dt><dd>{m.upTo.length}{words.language === 'zh' ? '' : ' '}{term('unit', m.upTo.unit)}，{term('authority', m.approvedBy)}，{m.article}</dd></div>)}
            <div><dt>{say('calendarVersion')}</dt><dd>{clock.calendarVersion} · {clock.rulePack}</dd></div>
          </dl>
        </details>
      )}
    </article>
  );
}

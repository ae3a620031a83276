import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { addMonths } from '#libs/calendar/legal-day.js';
import { groupsQuery } from '../api/office-queries.js';
import type { CaseQuery, Group } from '../api/types.js';
import { listAddress } from '../cases/case-filter.js';
import { CasePages } from '../cases/case-pages.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { Shown } from '../shell/states.js';
import './dashboard.css';
import { weeksOf } from './month.js';

const SCOPES = ['mine', 'section', 'bureau'] as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** 到期日历: how many next terms fall due on each day; its cases are read when the day is opened. Month, scope and day stand in the address. */
export default function CalendarPage() {
  const { say } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const today = dayOf(presentMoment());
  const asked = params.get('month') ?? '';
  const month = MONTH.test(asked) ? asked : today.slice(0, 7);
  const asks = params.get('scope');
  const scope = SCOPES.find((s) => s === asks) ?? (hasRole(me, 'case-officer') ? 'mine' : me.post === 'section-head' ? 'section' : 'bureau');
  const day = params.get('day');
  const filter: CaseQuery = { ...(scope === 'mine' ? { mine: 'true' } : scope === 'section' ? { section: me.sectionId } : {}) };
  const query = useQuery(groupsQuery({ by: 'dueDay', ...filter }));
  const go = (next: Record<string, string>) => setParams({ month, scope, ...next });
  const move = (by: number) => go({ month: addMonths(`${month}-01`, by).slice(0, 7) });
  return (
    <Page title={say('calTitle')} intro={say('calIntro')}>
      <div className="toolbar">
        <div className="month-steps">
          <button type="button" className="button" onClick={() => move(-1)}>{say('prevMonth')}</button>
          <h2 aria-live="polite">{month}</h2>
          <button type="button" className="button" onClick={() => move(1)}>{say('nextMonth')}</button>
          <button type="button" className="button" onClick={() => go({ month: today.slice(0, 7) })}>{say('thisMonth')}</button>
        </div>
        <Choices label={say('navCases')} value={scope} onPick={(picked) => go({ scope: picked })} options={[['mine', say('filterMine')], ['section', say('mySection')], ['bureau', say('wholeBureau')]]} />
      </div>
      <Shown query={query}>
        {({ groups }) => (
          <>
            <Before groups={groups} today={today} filter={filter} />
            <MonthTable month={month} today={today} day={day} groups={groups} pick={(picked) => go({ day: picked })} />
            {day && <DayList key={day} day={day} filter={filter} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

function Before({ groups, today, filter }: { readonly groups: readonly Group[]; readonly today: string; readonly filter: CaseQuery }) {
  const { say } = useWords();
  const first = `${today.slice(0, 7)}-01`;
  const n = groups.reduce((sum, { key, count }) => (key !== null && key < first ? sum + count : sum), 0);
  return n === 0 ? null : <p><Link to={listAddress({ ...filter, overdue: 'true' })}>{say('calBefore', { n })}</Link></p>;
}

function MonthTable({ month, today, day, groups, pick }: { readonly month: string; readonly today: string; readonly day: string | null; readonly groups: readonly Group[]; readonly pick: (day: string) => void }) {
  const { say } = useWords();
  const byDay = new Map(groups.map((group) => [group.key, group]));
  return (
    <table className="month">
      <caption className="unseen">{month}</caption>
      <thead><tr>{[...say('weekdays')].map((name, i) => <th key={i} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((each) => {
              const due = byDay.get(each);
              const classes = [each.startsWith(month) ? '' : 'other', each === today ? 'today' : '', each < today ? 'past' : '', each === day ? 'picked' : ''].filter(Boolean).join(' ');
              return (
                <td key={each} className={classes}>
                  <time dateTime={each} aria-current={each === today ? 'date' : undefined}>{Number(each.slice(8))}</time>
                  {due && (
                    <button type="button" aria-pressed={each === day} onClick={() => pick(each)}>
                      <span className="unseen">{each}</span> <strong>{say('calCount', { n: due.count })}</strong>
                      {due.escalated > 0 && <span className="cell-more">{say('calEscalated', { n: due.escalated })}</span>}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayList({ day, filter }: { readonly day: string; readonly filter: CaseQuery }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="day-list" className="card">
      <h2 id="day-list">{say('calDay', { day })}</h2>
      <CasePages query={{ ...filter, sort: 'due', dueOn: day }} caption={say('calDay', { day })} empty={<p className="quiet">{say('calNone')}</p>} />
    </section>
  );
}

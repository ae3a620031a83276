import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { addMonths } from '#libs/calendar/legal-day.js';
import type { CaseItem, CaseQuery } from '../api/types.js';
import { wholeListQuery } from '../api/queries.js';
import { listAddress } from '../cases/case-filter.js';
import { CaseTable } from '../cases/case-table.js';
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

/** 到期日历: the next term of each case on the day it falls due. Month, scope and day stand in the address. */
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
  const filter: CaseQuery = { sort: 'due', ...(scope === 'mine' ? { mine: 'true' } : scope === 'section' ? { section: me.sectionId } : {}) };
  const query = useQuery(wholeListQuery(filter, 10));
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
        {({ items, complete, asOf }) => (
          <>
            {!complete && <p className="note">{say('calPartial', { n: items.length })}</p>}
            <Before items={items} today={today} filter={filter} />
            <MonthTable month={month} today={today} day={day} items={items} pick={(picked) => go({ day: picked })} />
            {day && <DayList day={day} items={items.filter((item) => item.nextDueDay === day)} asOf={asOf} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

function Before({ items, today, filter }: { readonly items: readonly CaseItem[]; readonly today: string; readonly filter: CaseQuery }) {
  const { say } = useWords();
  const first = `${today.slice(0, 7)}-01`;
  const n = items.filter((item) => item.nextDueDay !== null && item.nextDueDay < first).length;
  return n === 0 ? null : <p><Link to={listAddress({ ...filter, overdue: 'true' })}>{say('calBefore', { n })}</Link></p>;
}

function MonthTable({ month, today, day, items, pick }: { readonly month: string; readonly today: string; readonly day: string | null; readonly items: readonly CaseItem[]; readonly pick: (day: string) => void }) {
  const { say, limit } = useWords();
  return (
    <table className="month">
      <caption className="unseen">{month}</caption>
      <thead><tr>{[...say('weekdays')].map((name, i) => <th key={i} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((each) => {
              const due = items.filter((item) => item.nextDueDay === each);
              const classes = [each.startsWith(month) ? '' : 'other', each === today ? 'today' : '', each < today ? 'past' : '', each === day ? 'picked' : ''].filter(Boolean).join(' ');
              return (
                <td key={each} className={classes}>
                  <time dateTime={each} aria-current={each === today ? 'date' : undefined}>{Number(each.slice(8))}</time>
                  {due.length > 0 && (
                    <button type="button" onClick={() => pick(each)}>
                      <span className="unseen">{each}</span> <strong>{say('calCount', { n: due.length })}</strong>
                      {due.slice(0, 2).map((item) => <span key={item.id} className="cell-case">{item.title}{item.nextDueClock && ` · ${limit(item.nextDueClock)}`}</span>)}
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

function DayList({ day, items, asOf }: { readonly day: string; readonly items: readonly CaseItem[]; readonly asOf: string }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="day-list" className="card">
      <h2 id="day-list">{say('calDay', { day })}</h2>
      {items.length === 0 ? <p className="quiet">{say('calNone')}</p> : <CaseTable items={items} asOf={asOf} caption={say('calDay', { day })} />}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { calendarYearQuery } from '../api/office-queries.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Shown } from '../shell/states.js';
import { Closures } from './closures.js';
import { YearImport } from './year-import.js';

/** The working calendar of a year as it counts today, its revision, and the bureau's own closures. */
export default function Years() {
  const { say, term } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(presentMoment()).slice(0, 4));
  const year = /^(19|20)\d\d$/.test(params.get('year') ?? '') ? Number(params.get('year')) : thisYear;
  const query = useQuery(calendarYearQuery(year));
  const isAdministrator = hasRole(me, 'administrator');
  return (
    <>
      <section className="card" aria-labelledby="year">
        <label className="filter inline"><span>{say('reportYear')}</span>
          <select className="field-input" value={year} onChange={(e) => setParams({ year: e.target.value })}>{Array.from({ length: 13 }, (_, i) => thisYear + 2 - i).map((y) => <option key={y} value={y}>{y}</option>)}</select></label>
        <h2 id="year">{year}</h2>
        <Shown query={query}>
          {(data) => (
            <>
              <p className={data.provisional ? 'note' : 'quiet'}>{data.provisional ? say('yearProvisional') : `${say('yearSource')}：${data.source ?? '-'}`}</p>
              <ul className="year-days">
                {data.days.filter((d) => d.kind !== 'working-day' && d.kind !== 'weekend').map((d) => <li key={d.day}><time dateTime={d.day}>{d.day}</time> {term('dayKind', d.kind)} <span className="sub inline">{d.name}</span></li>)}
              </ul>
            </>
          )}
        </Shown>
      </section>
      {isAdministrator && <YearImport key={year} year={year} />}
      <Closures editable={isAdministrator} />
    </>
  );
}

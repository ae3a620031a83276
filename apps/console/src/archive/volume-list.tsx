import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { volumesQuery } from '../api/archive-queries.js';
import type { ListedVolume } from '../api/types.js';
import { dayOf, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Nothing, Shown } from '../shell/states.js';
import { useSettled } from '../shell/use-settled.js';

const FIRST_YEAR = 2015;

/** The volumes of the bureau, archived last first, with where each lies and how long it is kept. */
export function VolumeList() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(presentMoment()).slice(0, 4));
  const text = params.get('q') ?? '';
  const year = /^\d{4}$/.test(params.get('year') ?? '') ? Number(params.get('year')) : undefined;
  const q = useSettled(text.trim());
  const query = useInfiniteQuery(volumesQuery({ ...(q ? { q } : {}), ...(year === undefined ? {} : { year }) }));
  const set = (name: string, value: string) => setParams((old) => { const next = new URLSearchParams(old); if (value) next.set(name, value); else next.delete(name); return next; }, { replace: true });
  return (
    <>
      <div className="filters no-print">
        <label className="filter"><span>{say('volumeFind')}</span><input className="field-input" type="search" maxLength={80} value={text} onChange={(e) => set('q', e.target.value)} /></label>
        <label className="filter"><span>{say('volumeYear')}</span><select className="field-input" value={year ?? ''} onChange={(e) => set('year', e.target.value)}><option value="">{say('any')}</option>{Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, i) => thisYear - i).map((y) => <option key={y}>{y}</option>)}</select></label>
      </div>
      <Shown query={query}>
        {({ pages }) => {
          const items = pages.flatMap((p) => p.items);
          return items.length === 0 ? <Nothing text={say('volumesNone')} /> : <VolumeTable items={items} />;
        }}
      </Shown>
      {query.hasNextPage && <p className="more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{say('loadMore')}</Button></p>}
    </>
  );
}

function VolumeTable({ items }: { readonly items: readonly ListedVolume[] }) {
  const { say, term } = useWords();
  return (
    <table className="rows volumes">
      <caption className="unseen">{say('ledgerTitle')}</caption>
      <thead><tr><th scope="col">{say('volumeNumber')}</th><th scope="col">{say('party')}</th><th scope="col">{say('archivedOn')}</th><th scope="col">{say('volumePlace')}</th><th scope="col">{say('retention')}</th></tr></thead>
      <tbody>
        {items.map((v) => (
          <tr key={v.id}>
            <th scope="row"><Link to={`/volumes/${v.id}`}>{v.number}</Link><span className="sub">{v.caseNumber}</span></th>
            <td data-label={say('party')}>{v.title}</td><td data-label={say('archivedOn')}>{v.archivedOn}</td>
            <td data-label={say('volumePlace')}><span>{v.location}<span className="sub">{say('sheets', { n: v.pages })}</span></span></td>
            <td data-label={say('retention')}><span>{term('retention', v.retention.id)}{v.retainedUntil && <span className="sub">{say('until', { day: v.retainedUntil })}</span>}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

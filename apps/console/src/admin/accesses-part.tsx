import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { accessesQuery, type AccessFilter } from '../api/admin-queries.js';
import type { AccessEntry } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Nothing, Shown } from '../shell/states.js';

const FILTERS = ['reader', 'process'] as const;

/** 查阅记录: who opened whose personal data, by reader and by process. For the auditor. */
export default function AccessesPart() {
  const { say } = useWords();
  const people = usePeople();
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(FILTERS.flatMap((name) => { const value = params.get(name); return value ? [[name, value]] : []; })) as AccessFilter;
  const query = useInfiniteQuery(accessesQuery(filter));
  const choose = (name: (typeof FILTERS)[number], value: string) => setParams({ ...filter, [name]: value });
  return (
    <>
      <div className="filters no-print">
        <label className="filter"><span>{say('accessReader')}</span>
          <select className="field-input" value={filter.reader ?? ''} onChange={(e) => choose('reader', e.target.value)}><option value="">{say('any')}</option>{people.all.map((p) => <option key={p.id} value={p.id}>{p.name}</option>)}</select></label>
        <label className="filter"><span>{say('accessProcess')}</span><input className="field-input" maxLength={26} value={filter.process ?? ''} onChange={(e) => choose('process', e.target.value.trim())} /></label>
      </div>
      <Shown query={query}>
        {({ pages }) => {
          const items = pages.flatMap((p) => p.items);
          return items.length === 0 ? <Nothing text={say('accessNone')} /> : <AccessTable items={items} />;
        }}
      </Shown>
      {query.hasNextPage && <p className="more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{say('loadMore')}</Button></p>}
    </>
  );
}

function AccessTable({ items }: { readonly items: readonly AccessEntry[] }) {
  const { say, term } = useWords();
  return (
    <table className="rows record">
      <caption className="unseen">{say('adminAccesses')}</caption>
      <thead><tr><th scope="col">{say('seq')}</th><th scope="col">{say('accessReader')}</th><th scope="col">{say('accessWhat')}</th><th scope="col">{say('accessItem')}</th><th scope="col">{say('accessOrigin')}</th></tr></thead>
      <tbody>
        {items.map((e) => (
          <tr key={e.seq}>
            <th scope="row">{e.seq}<span className="sub hash">{e.hash.slice(0, 8)}</span></th>
            <td data-label={say('accessReader')}><span>{e.reader.name}<span className="sub">{momentText(e.at)}</span></span></td>
            <td data-label={say('accessWhat')}>{term('accessKind', e.what)}{e.processId === null && <span className="sub">{say('accessCount', { n: e.items })}</span>}</td>
            <td data-label={say('accessItem')}>{e.processId ? <Link to={`/admin/accesses?process=${e.processId}`}>{e.number ?? e.processId}</Link> : '-'}</td>
            <td data-label={say('accessOrigin')}>{term('accessOrigin', e.origin)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

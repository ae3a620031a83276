import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { TERMS } from '#libs/glossary/index.js';
import { recordQuery, type RecordFilter } from '../api/admin-queries.js';
import type { RecordEntry } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Nothing, Shown } from '../shell/states.js';
import { ChangeList } from './record-change.js';

const FILTERS = ['act', 'subject', 'by'] as const;

/** 管理记录: the hash-chained record of who changed what, by what was done, to whom and by whom. */
export default function RecordPart() {
  const { say, term } = useWords();
  const people = usePeople();
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(FILTERS.flatMap((name) => { const value = params.get(name); return value ? [[name, value]] : []; })) as RecordFilter;
  const query = useInfiniteQuery(recordQuery(filter));
  const choose = (name: (typeof FILTERS)[number], value: string) => setParams({ ...filter, [name]: value });
  const names = people.all.map((p) => [p.id, p.name] as const);
  const select = (name: (typeof FILTERS)[number], label: string, options: readonly (readonly [string, string])[]) => (
    <label className="filter"><span>{label}</span>
      <select className="field-input" value={filter[name] ?? ''} onChange={(e) => choose(name, e.target.value)}><option value="">{say('any')}</option>{options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}</select></label>
  );
  return (
    <>
      <div className="filters no-print">
        {select('act', say('recordAct'), Object.keys(TERMS.administrationAct).map((a) => [a, term('administrationAct', a)] as const))}
        {select('subject', say('recordSubject'), names)}
        {select('by', say('recordBy'), names)}
      </div>
      <Shown query={query}>
        {({ pages }) => {
          const items = pages.flatMap((p) => p.items);
          return items.length === 0 ? <Nothing text={say('recordNone')} /> : <RecordTable items={items} />;
        }}
      </Shown>
      {query.hasNextPage && <p className="more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{say('loadMore')}</Button></p>}
    </>
  );
}

function RecordTable({ items }: { readonly items: readonly RecordEntry[] }) {
  const { say, term } = useWords();
  return (
    <table className="rows record">
      <caption className="unseen">{say('adminRecord')}</caption>
      <thead><tr><th scope="col">{say('seq')}</th><th scope="col">{say('recordAct')}</th><th scope="col">{say('recordChange')}</th><th scope="col">{say('recordBy')}</th></tr></thead>
      <tbody>
        {items.map((e) => (
          <tr key={e.seq}>
            <th scope="row">{e.seq}<span className="sub hash" title={`${say('recordHash')} ${e.hash}`}>{e.hash.slice(0, 8)}</span></th>
            <td data-label={say('recordAct')}><span>{term('administrationAct', e.act)}<span className="sub">{e.subjectName ?? say('recordSelf')}</span></span></td>
            <td data-label={say('recordChange')}><ChangeList before={e.before} after={e.after} />{e.reason && <span className="sub">{say('changeReason')}：{e.reason}</span>}</td>
            <td data-label={say('recordBy')}><span>{e.byName}<span className="sub">{momentText(e.at)}</span>{e.proposedByName && <span className="sub">{say('recordProposedBy', { name: e.proposedByName })}</span>}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

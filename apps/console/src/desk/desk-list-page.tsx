import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CaseItem, DeskQuery } from '../api/types.js';
import { DueLabel } from '../cases/due-label.js';
import { usePeople } from '../cases/people.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import '../escalations/escalations.css';
import { Nothing, Shown } from '../shell/states.js';
import { AssignTogether } from './assign-together.js';
import { deskPagesQuery } from './desk-queries.js';
import { Narrowed, NARROWING } from './narrowed.js';
import { deskAt, type Desk, type DeskPlace } from './places.js';

const FLAGS = [['mine', 'filterMine'], ['overdue', 'filterOverdue'], ['escalated', 'filterEscalated'], ['includeArchived', 'filterArchived']] as const;

/** A register of the desk, what presses first on top; its filters stand in the address. */
export default function DeskListPage({ place }: { readonly place: DeskPlace }) {
  const { say } = useWords();
  const me = useMe();
  const desk = deskAt(place);
  const [params, setParams] = useSearchParams();
  const query: DeskQuery = { ...Object.fromEntries(FLAGS.filter(([name]) => params.get(name) === 'true').map(([name]) => [name, 'true'])), ...Object.fromEntries(['q', ...NARROWING].flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) };
  const pages = useInfiniteQuery(deskPagesQuery(desk, query));
  const set = (name: string, value: string | null) => setParams((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  }, { replace: true });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [assigning, setAssigning] = useState<readonly CaseItem[] | null>(null);
  const mayAssign = hasRole(me, 'petition-desk', 'section-head', 'deputy-director', 'director');
  const pick = (id: string, on: boolean) => setPicked((before) => new Set(on ? [...before, id] : [...before].filter((p) => p !== id)));
  return (
    <Page title={say(desk.title)} intro={say(desk.intro)} actions={hasRole(me, 'petition-desk') && <Link className="button primary" to={`/${place}/new`}>{say(desk.register)}</Link>}>
      <form className="filters" aria-label={say('filters')} onSubmit={(e) => { e.preventDefault(); set('q', String(new FormData(e.currentTarget).get('q') ?? '').trim()); }}>
        <label className="filter"><span>{say('searchButton')}</span><input key={query.q} className="field-input" name="q" type="search" maxLength={80} defaultValue={query.q} /></label>
        <div className="flags">{FLAGS.map(([name, word]) => <label key={name} className="flag"><input type="checkbox" checked={query[name] === 'true'} onChange={(e) => set(name, e.target.checked ? 'true' : null)} />{say(word)}</label>)}</div>
      </form>
      <Narrowed params={params} clear={() => setParams((before) => new URLSearchParams([...before].filter(([name]) => !(NARROWING as readonly string[]).includes(name))))} />
      <Shown query={pages}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items) as readonly CaseItem[];
          if (items.length === 0) return <Nothing text={say('empty')} />;
          return (
            <>
              {mayAssign && picked.size > 0 && (
                <div className="bulk-bar" role="group" aria-label={say('assignTogether')}><span role="status">{say('bulkPicked', { n: picked.size })}</span><Button onClick={() => setAssigning(items.filter((i) => picked.has(i.id) && !i.ended))}>{say('assignTogether')}</Button></div>
              )}
              <DeskTable desk={desk} items={items} asOf={data.pages[0]?.asOf ?? ''} pick={mayAssign ? pick : null} picked={picked} />
              {pages.hasNextPage && <p className="more"><Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{say('loadMore')}</Button></p>}
            </>
          );
        }}
      </Shown>
      {assigning && assigning.length > 0 && <AssignTogether desk={desk} items={assigning} close={() => { setAssigning(null); setPicked(new Set()); }} />}
    </Page>
  );
}

const NONE: ReadonlySet<string> = new Set();

interface TableProps { readonly desk: Desk; readonly items: readonly CaseItem[]; readonly asOf: string; readonly pick?: ((id: string, on: boolean) => void) | null; readonly picked?: ReadonlySet<string> }

export function DeskTable({ desk, items, asOf, pick = null, picked = NONE }: TableProps) {
  const { say, term, limit } = useWords();
  const people = usePeople();
  return (
    <table className="rows cases">
      <caption className="unseen">{say(desk.title)}</caption>
      <thead><tr><th scope="col">{say('subjectWord')}</th><th scope="col" className="w-stage">{say('stage')}</th><th scope="col" className="w-due">{say('nextDue')}</th><th scope="col" className="w-short">{say('owner')}</th><th scope="col" className="w-day">{say('opened')}</th></tr></thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} className={item.level > 0 ? 'escalated' : undefined}>
            <th scope="row">{pick && !item.ended && <input type="checkbox" className="pick" aria-label={say('bulkPick', { what: item.title })} checked={picked.has(item.id)} onChange={(e) => pick(item.id, e.target.checked)} />} <Link to={`/${desk.place}/${item.id}`}>{item.title}</Link><span className="sub">{item.number} · {term('channel', item.variant)}</span></th>
            <td data-label={say('stage')}>{term(desk.stages, item.stage)}</td>
            <td data-label={say('nextDue')}>{item.ended ? <span className="due none">-</span> : <DueLabel due={item} asOf={asOf} />}{item.nextDueClock && !item.ended && <span className="sub">{limit(item.nextDueClock)}</span>}</td>
            <td data-label={say('owner')}>{people.name(item.ownerId)}</td>
            <td data-label={say('opened')} className="spare"><time dateTime={dayOf(item.openedAt)}>{dayOf(item.openedAt)}</time></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

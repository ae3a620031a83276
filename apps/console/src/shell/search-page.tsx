import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { CaseItem } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { kindOf } from './kind-words.js';
import { Page } from './page.js';
import { searchPagesQuery } from './search-query.js';
import { Nothing, Shown } from './states.js';

/** Everything a search has found: cases, petitions and reports, newest first. */
export default function SearchPage() {
  const { say } = useWords();
  const [params] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  const pages = useInfiniteQuery(searchPagesQuery(q));
  if (q === '') return <Page title={say('searchTitle')}><Nothing text={say('searchHint')} /></Page>;
  return (
    <Page title={say('searchFor', { q })}>
      <Shown query={pages}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing text={say('searchNothing', { q })}><p>{say('searchHint')}</p></Nothing>;
          return (
            <>
              <FoundTable items={items} caption={say('searchFor', { q })} />
              {pages.hasNextPage && <p className="more"><Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{say('loadMore')}</Button></p>}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

function FoundTable({ items, caption }: { readonly items: readonly CaseItem[]; readonly caption: string }) {
  const { say, term } = useWords();
  return (
    <table className="rows">
      <caption className="unseen">{caption}</caption>
      <thead><tr><th scope="col">{say('party')}</th><th scope="col">{say('kindWord')}</th><th scope="col">{say('number')}</th><th scope="col">{say('stage')}</th></tr></thead>
      <tbody>
        {items.map((item) => {
          const { word, stages, address } = kindOf(item);
          return (
            <tr key={item.id}>
              <th scope="row"><Link to={address}>{item.title}</Link></th>
              <td data-label={say('kindWord')}>{say(word)}</td><td data-label={say('number')}>{item.number ?? say('unnumbered')}</td><td data-label={say('stage')}>{term(stages, item.stage)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

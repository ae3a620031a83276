import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CaseItem, CaseQuery } from '../api/types.js';
import { casePagesQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import { Nothing, Shown } from '../shell/states.js';
import { CaseTable } from './case-table.js';

interface Props {
  readonly query: CaseQuery;
  readonly caption: string;
  readonly empty: ReactNode;
  readonly action?: (item: CaseItem) => ReactNode;
}

/** A list that is loaded page by page as far as one wants to read. */
export function CasePages({ query, caption, empty, action }: Props) {
  const { say } = useWords();
  const client = useQueryClient();
  const asked = casePagesQuery(query);
  const pages = useInfiniteQuery(asked);
  // A list read far down is not loaded again under the reader's eyes.
  const old = client.getQueryState(asked.queryKey)?.isInvalidated === true && !pages.isFetching;
  return (
    <Shown query={pages}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return typeof empty === 'string' ? <Nothing text={empty} /> : empty;
        return (
          <>
            {old && <p role="status" className="note">{say('listMoved')} <Button type="link" onClick={() => void client.resetQueries({ queryKey: asked.queryKey })}>{say('listReload')}</Button></p>}
            <CaseTable items={items} asOf={data.pages[0]?.asOf ?? ''} caption={caption} {...(action ? { action } : {})} />
            {pages.hasNextPage && <p className="more"><Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{say('loadMore')}</Button></p>}
          </>
        );
      }}
    </Shown>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { countQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { filterOf } from './case-filter.js';
import { CasePages } from './case-pages.js';
import { FilterBar } from './filter-bar.js';

/** Every case of the bureau under the filters of the address. */
export default function CasesPage() {
  const { say } = useWords();
  const me = useMe();
  const [params] = useSearchParams();
  const query = filterOf(params);
  const { sort: _order, ...counted } = query;
  const { data: count } = useQuery(countQuery(counted));
  const actions = hasRole(me, 'case-officer') && <Link className="button primary" to="/cases/new">{say('newCase')}</Link>;
  return (
    <Page title={query.q ? say('searchFor', { q: query.q }) : say('navCases')} actions={actions}>
      <FilterBar query={query} />
      <p role="status" className="quiet">{count === undefined ? ' ' : say('resultCount', { n: count })}</p>
      <CasePages query={query} caption={say('navCases')} empty={<Nothing text={say('noCases')}><Link to="/cases">{say('clearFilters')}</Link></Nothing>} />
    </Page>
  );
}

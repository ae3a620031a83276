import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseQuery } from '../api/types.js';
import { countQuery } from '../api/queries.js';
import { listAddress } from '../cases/case-filter.js';
import { useWords } from '../glossary/words.js';

interface Props {
  readonly query: CaseQuery;
  readonly label: string;
  readonly pressing?: boolean;
}

/** A number of cases that opens the very list it counts. */
export function CountAnchor({ query, label, count, pressing = false }: Props & { readonly count: number | string }) {
  const { say } = useWords();
  const alarming = pressing && typeof count === 'number' && count > 0;
  return <Link className={alarming ? 'count-link pressing' : 'count-link'} to={listAddress(query)} aria-label={`${label}：${count} ${say('cases')}`}>{count}</Link>;
}

/** The same with a number that is asked for here. */
export function CountLink({ query, label, pressing = false }: Props) {
  const { data, error } = useQuery(countQuery(query));
  return <CountAnchor query={query} label={label} count={error ? '?' : (data ?? '…')} pressing={pressing} />;
}

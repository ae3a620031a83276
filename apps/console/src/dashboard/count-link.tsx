import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseQuery } from '../api/types.js';
import { countQuery } from '../api/queries.js';
import { listAddress } from '../cases/case-filter.js';
import { useWords } from '../glossary/words.js';

/** A number of cases that opens the very list it counts. */
export function CountLink({ query, label, pressing = false }: { readonly query: CaseQuery; readonly label: string; readonly pressing?: boolean }) {
  const { say } = useWords();
  const { data, error } = useQuery(countQuery(query));
  const shown = error ? '?' : (data ?? '…');
  return <Link className={pressing && data ? 'count-link pressing' : 'count-link'} to={listAddress(query)} aria-label={`${label}：${shown} ${say('cases')}`}>{shown}</Link>;
}

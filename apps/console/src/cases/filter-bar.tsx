import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { TERMS } from '#libs/glossary/index.js';
import type { CaseQuery } from '../api/types.js';
import { sectionsQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import { listAddress } from './case-filter.js';
import { usePeople } from './people.js';

interface SelectProps {
  readonly name: keyof CaseQuery;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly any?: string;
  readonly onPick: (value: string | undefined) => void;
}

function FilterSelect({ name, label, value, options, any, onPick }: SelectProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select className="field-input" name={name} value={value ?? ''} onChange={(e) => onPick(e.target.value || undefined)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}
      </select>
    </label>
  );
}

/** The filters of the case list. Each change is a new address, so that it can be sent on or gone back from. */
export function FilterBar({ query }: { readonly query: CaseQuery }) {
  const { say, term } = useWords();
  const navigate = useNavigate();
  const people = usePeople();
  const { data: sections = [] } = useQuery(sectionsQuery());
  const change = (patch: Partial<Record<keyof CaseQuery, string | number | undefined>>) => void navigate(listAddress({ ...query, ...patch } as CaseQuery));
  const flag = (name: 'mine' | 'overdue' | 'escalated' | 'includeArchived', label: string) => (
    <label className="flag"><input type="checkbox" name={name} checked={query[name] === 'true'} onChange={(e) => change({ [name]: e.target.checked ? 'true' : undefined })} />{label}</label>
  );
  const stage = Array.isArray(query.stage) ? undefined : query.stage;
  return (
    <form className="filters" aria-label={say('filters')} onSubmit={(e) => e.preventDefault()}>
      <FilterSelect name="stage" label={say('stage')} value={stage} any={say('all')} onPick={(v) => change({ stage: v })} options={Object.keys(TERMS.stage).map((s) => [s, term('stage', s)])} />
      <FilterSelect name="section" label={say('section')} value={query.section} any={say('all')} onPick={(v) => change({ section: v })} options={sections.map((s) => [s.id, s.name])} />
      <FilterSelect name="owner" label={say('owner')} value={query.owner} any={say('all')} onPick={(v) => change({ owner: v })} options={people.all.filter((p) => p.roles.includes('case-officer')).map((p) => [p.id, p.name])} />
      <FilterSelect name="dueWithinDays" label={say('nextDue')} value={query.dueWithinDays?.toString()} any={say('any')} onPick={(v) => change({ dueWithinDays: v === undefined ? undefined : Number(v) })} options={[0, 3, 7, 14, 30].map((n) => [String(n), n === 0 ? say('dueToday') : say('dueWithin', { n })])} />
      <FilterSelect name="sort" label={say('filterSort')} value={query.sort ?? 'due'} onPick={(v) => change({ sort: v })} options={[['due', say('sortDue')], ['opened', say('sortOpened')], ['changed', say('sortChanged')]]} />
      <div className="flags">
        {flag('mine', say('filterMine'))}{flag('overdue', say('filterOverdue'))}{flag('escalated', say('filterEscalated'))}{flag('includeArchived', say('filterArchived'))}
        {query.year !== undefined && <label className="flag"><input type="checkbox" checked onChange={() => change({ year: undefined })} />{say('filterYear')} {query.year}</label>}
        {query.outcome && <label className="flag"><input type="checkbox" checked onChange={() => change({ outcome: undefined })} />{term('outcome', query.outcome)}</label>}
        <Link to="/cases">{say('clearFilters')}</Link>
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { CaseQuery, Group, StaffMember } from '../api/types.js';
import { groupsQuery } from '../api/office-queries.js';
import { sectionsQuery, staffQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { CountAnchor } from './count-link.js';
import './dashboard.css';

const COLUMNS: readonly (readonly [word: Word, query: CaseQuery, of: keyof Omit<Group, 'key'>, pressing: boolean])[] = [
  ['teamOpen', {}, 'count', false], ['teamOverdue', { overdue: 'true' }, 'overdue', true], ['teamSoon', { dueWithinDays: 7 }, 'dueSoon', false], ['teamEscalated', { escalated: 'true' }, 'escalated', true],
];

/** 科室负荷: who has how much in hand. A section head sees the own section first. */
export default function TeamPage() {
  const { say } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const staff = useQuery(staffQuery());
  const { data: sections = [] } = useQuery(sectionsQuery());
  const section = params.get('section') ?? (me.post === 'section-head' ? me.sectionId : 'all');
  return (
    <Page title={say('teamTitle')} intro={say('teamIntro')}>
      <label className="filter inline">
        <span>{say('section')}</span>
        <select className="field-input" value={section} onChange={(e) => setParams({ section: e.target.value })}>
          <option value="all">{say('wholeBureau')}</option>
          {sections.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
        </select>
      </label>
      <Shown query={staff}>
        {(people) => {
          const officers = people.filter((p) => p.active && p.roles.includes('case-officer') && (section === 'all' || p.sectionId === section));
          return officers.length === 0 ? <Nothing text={say('noOfficers')} /> : <Load officers={officers} section={section === 'all' ? undefined : section} />;
        }}
      </Shown>
    </Page>
  );
}

function Load({ officers, section }: { readonly officers: readonly StaffMember[]; readonly section: string | undefined }) {
  const { say } = useWords();
  const groups = useQuery(groupsQuery({ by: 'owner', ...(section ? { section } : {}) }));
  return <Shown query={groups}>{({ groups: loads }) => <LoadTable officers={officers} loads={new Map(loads.map((g) => [g.key ?? '', g]))} section={section} caption={say('teamTitle')} />}</Shown>;
}

interface TableProps {
  readonly officers: readonly StaffMember[];
  readonly loads: ReadonlyMap<string, Group>;
  readonly section: string | undefined;
  readonly caption: string;
}

function LoadTable({ officers, loads, section, caption }: TableProps) {
  const { say } = useWords();
  const total = (of: keyof Omit<Group, 'key'>) => [...loads.values()].reduce((sum, g) => sum + g[of], 0);
  const cell = (label: string, query: CaseQuery, count: number, pressing: boolean) => <CountAnchor query={query} label={label} count={count} pressing={pressing} />;
  return (
    <table className="rows load">
      <caption className="unseen">{caption}</caption>
      <thead><tr><th scope="col">{say('officer')}</th>{COLUMNS.map(([word]) => <th key={word} scope="col" className="number">{say(word)}</th>)}</tr></thead>
      <tbody>
        {officers.map((p) => (
          <tr key={p.id}>
            <th scope="row">{p.name}</th>
            {COLUMNS.map(([word, query, of, pressing]) => <td key={word} className="number" data-label={say(word)}>{cell(`${p.name} ${say(word)}`, { ...query, owner: p.id, ...(section ? { section } : {}) }, loads.get(p.id)?.[of] ?? 0, pressing)}</td>)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('teamTotal')}</th>
          {COLUMNS.map(([word, query, of, pressing]) => <td key={word} className="number" data-label={say(word)}>{cell(`${say('teamTotal')} ${say(word)}`, section ? { ...query, section } : query, total(of), pressing)}</td>)}
        </tr>
      </tfoot>
    </table>
  );
}

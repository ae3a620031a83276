import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { CaseQuery, StaffMember } from '../api/types.js';
import { sectionsQuery, staffQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { CountLink } from './count-link.js';
import './dashboard.css';

const COLUMNS: readonly (readonly [word: Word, query: CaseQuery, pressing: boolean])[] = [
  ['teamOpen', {}, false], ['teamOverdue', { overdue: 'true' }, true], ['teamSoon', { dueWithinDays: 7 }, false], ['teamEscalated', { escalated: 'true' }, true],
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
  return (
    <table className="rows load">
      <caption className="unseen">{say('teamTitle')}</caption>
      <thead><tr><th scope="col">{say('officer')}</th>{COLUMNS.map(([word]) => <th key={word} scope="col" className="number">{say(word)}</th>)}</tr></thead>
      <tbody>
        {officers.map((p) => (
          <tr key={p.id}>
            <th scope="row">{p.name}</th>
            {COLUMNS.map(([word, query, pressing]) => <td key={word} className="number" data-label={say(word)}><CountLink query={{ ...query, owner: p.id }} label={`${p.name} ${say(word)}`} pressing={pressing} /></td>)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('teamTotal')}</th>
          {COLUMNS.map(([word, query, pressing]) => <td key={word} className="number" data-label={say(word)}><CountLink query={section ? { ...query, section } : query} label={`${say('teamTotal')} ${say(word)}`} pressing={pressing} /></td>)}
        </tr>
      </tfoot>
    </table>
  );
}

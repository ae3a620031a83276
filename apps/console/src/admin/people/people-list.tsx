import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { rollQuery } from '../../api/admin-queries.js';
import type { Person } from '../../api/types.js';
import { usePeople, type People } from '../../cases/people.js';
import { dayOf, presentMoment } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { hasRole, useMe } from '../../session/session-store.js';
import { Choices } from '../../shell/choices.js';
import { Nothing, Shown } from '../../shell/states.js';
import { CertificateMark } from './certificate-mark.js';
import { certificateState } from './certificate-state.js';
import { HireDialog, type Hired } from './hire-dialog.js';
import { OncePassword } from './once-password.js';

const SHOWN = ['serving', 'warned', 'left'] as const;
type WhichOnes = (typeof SHOWN)[number];

/** Officers need a certificate; of others a missing one is no cause for concern. */
function isWarned(p: Person, today: string): boolean {
  const { state } = certificateState(p.certificates, today);
  return p.active && state !== 'fine' && (state !== 'none' || p.roles.includes('case-officer'));
}

const bySection = ({ section }: People) => (a: Person, b: Person) => section(a.sectionId).localeCompare(section(b.sectionId), 'zh') || a.login.localeCompare(b.login);

/** 人员名单: everybody with post, certificate, absence and open tasks; each opens the person's page. */
export function PeopleList() {
  const { say } = useWords();
  const me = useMe();
  const staff = usePeople();
  const query = useQuery(rollQuery());
  const [params, setParams] = useSearchParams();
  const [hiring, setHiring] = useState(false);
  const [hired, setHired] = useState<Hired | null>(null);
  const shown: WhichOnes = SHOWN.find((s) => s === params.get('shown')) ?? 'serving';
  const text = params.get('q') ?? '';
  const today = dayOf(presentMoment());
  const fits = (p: Person) => (shown === 'left' ? !p.active : shown === 'warned' ? isWarned(p, today) : p.active) && (p.name.includes(text.trim()) || p.login.includes(text.trim()));
  return (
    <>
      <div className="toolbar">
        <Choices label={say('peopleShown')} value={shown} onPick={(value) => setParams({ shown: value, ...(text ? { q: text } : {}) })} options={[['serving', say('peopleServing')], ['warned', say('peopleWarned')], ['left', say('peopleLeft')]]} />
        <input className="field-input find" type="search" aria-label={say('peopleFind')} placeholder={say('peopleFind')} value={text} onChange={(e) => setParams({ shown, ...(e.target.value ? { q: e.target.value } : {}) }, { replace: true })} />
        {hasRole(me, 'administrator') && <Button type="primary" className="no-print" onClick={() => setHiring(true)}>{say('hire')}</Button>}
      </div>
      <Shown query={query}>
        {(people) => {
          const listed = people.filter(fits).sort(bySection(staff));
          return listed.length === 0 ? <Nothing text={say('peopleNone')} /> : <><PeopleTable people={listed} today={today} /><p role="status" className="quiet">{say('peopleCount', { n: listed.length })}</p></>;
        }}
      </Shown>
      {hiring && <HireDialog hired={setHired} close={() => setHiring(false)} />}
      {hired && !hiring && <OncePassword name={hired.name} password={hired.password} close={() => setHired(null)} />}
    </>
  );
}

function PeopleTable({ people, today }: { readonly people: readonly Person[]; readonly today: string }) {
  const { say, term, list } = useWords();
  const { section } = usePeople();
  return (
    <table className="rows people">
      <caption className="unseen">{say('adminStaff')}</caption>
      <thead><tr><th scope="col">{say('people')}</th><th scope="col">{say('section')}</th><th scope="col">{say('post')}</th><th scope="col">{say('certificate')}</th><th scope="col">{say('absences')}</th><th scope="col">{say('openTasks')}</th></tr></thead>
      <tbody>
        {people.map((p) => (
          <tr key={p.id}>
            <th scope="row"><Link to={`/admin/staff/${p.id}`}>{p.name}</Link><span className="sub">{p.login}</span></th>
            <td data-label={say('section')}>{section(p.sectionId)}</td>
            <td data-label={say('post')}><span>{term('post', p.post)}<span className="sub">{list(p.roles.map((r) => term('role', r)).filter((role) => role !== term('post', p.post)))}</span></span></td>
            <td data-label={say('certificate')}><span><CertificateMark certificates={p.certificates} /></span></td>
            <Away person={p} today={today} />
            <Tasks person={p} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Away({ person, today }: { readonly person: Person; readonly today: string }) {
  const { say } = useWords();
  const { find } = usePeople();
  const next = person.absences.find((a) => a.to >= today);
  if (!next) return <td className="spare quiet">-</td>;
  const delegate = next.delegateId ? find(next.delegateId) : undefined;
  const standIn = delegate ? say(delegate.active ? 'delegatedTo' : 'delegateGone', { name: delegate.name }) : say('undelegated');
  return <td data-label={say('absences')}><span>{next.from <= today ? <strong className="due soon">{say('absenceNow', { to: next.to })}</strong> : say('absenceSoon', { from: next.from })}<span className="sub">{delegate?.active === false ? <strong className="due over">{standIn}</strong> : standIn}</span></span></td>;
}

function Tasks({ person: { active, open: { work, escalations } } }: { readonly person: Person }) {
  const { say } = useWords();
  if (work + escalations === 0) return <td className="spare quiet">-</td>;
  return <td data-label={say('openTasks')}><span>{say('openTasksCount', { n: work })}{escalations > 0 && <span className="sub">{say('escalationsCount', { n: escalations })}</span>}{!active && <strong className="level">{say('toHandOver')}</strong>}</span></td>;
}

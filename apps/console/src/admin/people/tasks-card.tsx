import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { openTasksQuery } from '../../api/admin-queries.js';
import type { OpenTasks, Person } from '../../api/types.js';
import { useWords } from '../../glossary/words.js';
import { hasRole, useMe } from '../../session/session-store.js';
import { kindOf } from '../../shell/kind-words.js';
import { Shown } from '../../shell/states.js';

const SUPERVISORS = ['section-head', 'deputy-director', 'director'];

/** 经手事项: what waits for somebody, and with one who has left, for somebody else to take over. */
export function TasksCard({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const query = useQuery(openTasksQuery(person.id));
  return (
    <section className="card" aria-labelledby="tasks">
      <h2 id="tasks">{say('openTasks')} <span className="count">{person.open.work + person.open.escalations}</span></h2>
      <Shown query={query}>
        {(tasks) => (tasks.work.length + tasks.escalations.length + tasks.delegations.length === 0 ? <p className="quiet">{say('openTasksNone')}</p> : (
          <>
            {!person.active && <p className="note">{say('toHandOver')}：{say('handOverHint')}</p>}
            <TaskLists tasks={tasks} />
          </>
        ))}
      </Shown>
    </section>
  );
}

/** Work, escalations and delegations; a supervisor goes straight to the reassignment. */
export function TaskLists({ tasks: { work, escalations, delegations } }: { readonly tasks: OpenTasks }) {
  const { say } = useWords();
  const reassigns = hasRole(useMe(), ...SUPERVISORS);
  return (
    <>
      {work.length > 0 && <ul className="open-list">{work.map((w) => <WorkItem key={w.id} item={w} reassigns={reassigns} />)}</ul>}
      {escalations.length > 0 && <><h3>{say('escalations')}</h3><ul className="open-list">{escalations.map((e) => <li key={`${e.processId} ${e.id}`}><Link to={`/open/${e.processId}`}>{e.number ?? say('unnumbered')}</Link> {e.title}</li>)}</ul></>}
      {delegations.length > 0 && <><h3>{say('delegations')}</h3><ul className="open-list">{delegations.map((d) => <li key={d.id}><Link to={`/admin/staff/${d.staffId}`}>{say('delegationOf', { name: d.name, from: d.from, to: d.to })}</Link></li>)}</ul></>}
    </>
  );
}

function WorkItem({ item, reassigns }: { readonly item: OpenTasks['work'][number]; readonly reassigns: boolean }) {
  const { say } = useWords();
  const { word, address } = kindOf(item);
  return (
    <li>
      <span className="kind">{say(word)}</span><Link to={address}>{item.number ?? say('unnumbered')}</Link> {item.title}
      {reassigns && <> <Link className="no-print" to={`${address}/do/reassign`} aria-label={`${say('reassign')} ${item.title}`}>{say('reassign')}</Link></>}
    </li>
  );
}

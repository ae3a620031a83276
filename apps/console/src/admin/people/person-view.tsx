import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { rollQuery } from '../../api/admin-queries.js';
import type { Person } from '../../api/types.js';
import { usePeople } from '../../cases/people.js';
import { useWords } from '../../glossary/words.js';
import { hasRole, useMe } from '../../session/session-store.js';
import { Nothing, Shown } from '../../shell/states.js';
import { Waiting } from '../waiting.js';
import { AbsencesCard } from './absences-card.js';
import { CertificatesCard } from './certificates-card.js';
import { ChangeDialog, LeaveDialog, PasswordDialog } from './person-dialogs.js';
import { OncePassword, type Issued } from './once-password.js';
import { PowersDialog } from './powers-dialog.js';
import { SignInCard } from './sign-in-card.js';
import { TasksCard } from './tasks-card.js';

/** One person's file, and what can be done about it. */
export function PersonView({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(rollQuery());
  return (
    <>
      <p className="no-print"><Link to="/admin/staff">{say('backToPeople')}</Link></p>
      <Shown query={query}>
        {(people) => {
          const person = people.find((p) => p.id === id);
          return person ? <PersonFile person={person} people={people} /> : <Nothing text={say('peopleNone')} />;
        }}
      </Shown>
    </>
  );
}

type Doing = 'change' | 'powers' | 'password' | 'leave' | null;

function PersonFile({ person, people }: { readonly person: Person; readonly people: readonly Person[] }) {
  const { say, term, list } = useWords();
  const { section } = usePeople();
  const me = useMe();
  const [doing, setDoing] = useState<Doing>(null);
  const [issued, setIssued] = useState<Issued | null>(null);
  const administers = hasRole(me, 'administrator');
  const editable = administers && person.active;
  const own = person.id === me.id;
  const close = () => setDoing(null);
  return (
    <>
      <section className="card" aria-labelledby="person">
        <div className="card-head">
          <h2 id="person">{person.name}{!person.active && <span className="level inline">{say('leftMark')}</span>}</h2>
          {editable && (
            <div className="page-actions no-print">
              <Button onClick={() => setDoing('change')}>{say('change')}</Button>
              {!own && <Button onClick={() => setDoing('powers')}>{say('authorise')}</Button>}
              {!own && <Button onClick={() => setDoing('password')}>{say('passwordNew')}</Button>}
              {!own && <Button danger onClick={() => setDoing('leave')}>{say('leaveDo')}</Button>}
            </div>
          )}
        </div>
        <dl className="person-facts">
          <dt>{say('loginName')}</dt><dd>{person.login}</dd><dt>{say('section')}</dt><dd>{section(person.sectionId)}</dd>
          <dt>{say('post')}</dt><dd>{term('post', person.post)}</dd><dt>{say('personEmail')}</dt><dd>{person.email ?? say('none')}</dd><dt>{say('roles')}</dt><dd>{list(person.roles.map((r) => term('role', r)))}</dd>
        </dl>
        <Waiting subject={person.id} />
        {administers && own && <p className="note">{say('ownAccount')}</p>}
      </section>
      {person.active && <SignInCard person={person} editable={administers} own={own} />}
      <CertificatesCard person={person} editable={editable} />
      <AbsencesCard person={person} people={people} editable={editable} />
      {hasRole(me, 'administrator', 'director') && <TasksCard person={person} />}
      {doing === 'change' && <ChangeDialog person={person} own={own} close={close} />}
      {doing === 'password' && <PasswordDialog person={person} issued={setIssued} close={close} />}
      {doing === 'leave' && <LeaveDialog person={person} close={close} />}
      {doing === 'powers' && <PowersDialog person={person} close={close} />}
      {issued !== null && doing === null && <OncePassword name={person.name} {...issued} close={() => setIssued(null)} />}
    </>
  );
}

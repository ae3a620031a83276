import { useParams } from 'react-router';
import { hasRole, useMe } from '../../session/session-store.js';
import { PeopleList } from './people-list.js';
import { PersonView } from './person-view.js';
import { StaffTable } from './staff-table.js';

/** 人员: the whole file for those who administer, direct or audit; supervisors see posts and certificates. */
export default function PeoplePart() {
  const me = useMe();
  const { id } = useParams();
  if (!hasRole(me, 'administrator', 'director', 'auditor')) return <StaffTable />;
  return id === undefined ? <PeopleList /> : <PersonView key={id} id={id} />;
}

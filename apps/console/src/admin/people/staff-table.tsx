import { useQuery } from '@tanstack/react-query';
import { staffQuery } from '../../api/queries.js';
import { usePeople } from '../../cases/people.js';
import { useWords } from '../../glossary/words.js';
import { Shown } from '../../shell/states.js';
import { CertificateMark } from './certificate-mark.js';

/** What a supervisor sees of the people: posts, roles and certificates. */
export function StaffTable() {
  const { say, term, list } = useWords();
  const people = usePeople();
  const query = useQuery(staffQuery());
  return (
    <Shown query={query}>
      {(staff) => (
        <table className="rows">
          <caption className="unseen">{say('adminStaff')}</caption>
          <thead><tr><th scope="col">{say('people')}</th><th scope="col">{say('post')}</th><th scope="col">{say('roles')}</th><th scope="col">{say('certificate')}</th></tr></thead>
          <tbody>
            {staff.map((p) => (
              <tr key={p.id}>
                <th scope="row">{p.name}<span className="sub">{people.section(p.sectionId)}{!p.active && ` · ${say('inactive')}`}</span></th>
                <td data-label={say('post')}>{term('post', p.post)}</td><td data-label={say('roles')}>{list(p.roles.map((r) => term('role', r)))}</td>
                <td data-label={say('certificate')}><span><CertificateMark certificates={p.certificates.map((c) => ({ ...c, revokedOn: null }))} /></span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Shown>
  );
}

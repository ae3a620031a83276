import { useQuery } from '@tanstack/react-query';
import type { StaffMember } from '../api/types.js';
import { staffQuery } from '../api/queries.js';
import { usePeople } from '../cases/people.js';
import { dayOf, daysUntil, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';

const WARN_DAYS = 90;

/** 人员与执法证: who holds which post, and whose certificate is about to run out. */
export default function Staff() {
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
                <td data-label={say('post')}>{term('post', p.post)}</td><td data-label={say('roles')}>{list(p.roles.map((r) => term('role', r)))}</td><td data-label={say('certificate')}><Certificate person={p} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Shown>
  );
}

function Certificate({ person }: { readonly person: StaffMember }) {
  const { say } = useWords();
  const now = presentMoment();
  const latest = [...person.certificates].sort((a, b) => (a.validTo < b.validTo ? 1 : -1))[0];
  if (!latest) return <span className="quiet">{say('noCertificate')}</span>;
  const left = daysUntil(latest.validTo, now);
  const mark = latest.validTo < dayOf(now) ? <strong className="due over">{say('expired')}</strong> : left <= WARN_DAYS ? <strong className="due soon">{say('expiresSoon', { n: left })}</strong> : null;
  return <>{latest.number}<span className="sub">{say('validUntil')} {latest.validTo} {mark}</span></>;
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { timelineQuery } from '../api/queries.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import { Shown } from '../shell/states.js';

/** 流水: every record of a case as it was written, oldest first, for those who check rather than work. */
export default function JournalPage() {
  const { say, event: eventName, limit } = useWords();
  const people = usePeople();
  const me = useMe();
  const { id = '' } = useParams();
  const query = useQuery(timelineQuery(id));
  return (
    <Page title={say('journal')} actions={<>{hasRole(me, 'auditor', 'administrator', 'director') && <Link to={`/audit/${id}`}>{say('auditOne')}</Link>}<Link to={`/cases/${id}`}>{say('openCase')}</Link></>}>
      <Shown query={query}>
        {(items) => (
          <table className="rows">
            <caption className="unseen">{say('journal')}</caption>
            <thead><tr><th scope="col">{say('seq')}</th><th scope="col">{say('event')}</th><th scope="col">{say('asOf', { at: '' })}</th><th scope="col">{say('uploadedBy')}</th></tr></thead>
            <tbody>
              {items.map(({ seq, at, by, event }) => (
                <tr key={seq}>
                  <th scope="row">{seq}</th>
                  <td data-label={say('event')}>{eventName(event.type)}{typeof event['clockId'] === 'string' && `：${limit(event['clockId'])}`}<details><summary className="sub">{say('details')}</summary><pre className="raw">{JSON.stringify(event, null, 1)}</pre></details></td>
                  <td data-label={say('day')}>{momentText(at)}</td><td data-label={say('people')}>{people.name(by)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Shown>
    </Page>
  );
}

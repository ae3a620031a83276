import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { TimelineEntry } from '../api/types.js';
import type { Served } from '../api/send-command.js';
import { timelineQuery } from '../api/queries.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Shown } from '../shell/states.js';
import { FactList } from './fact-list.js';

const OF_CLOCKS = /^(Clock(?!Extended)|ExtensionRevoked|DueDaySet|Deadline|TermExpired|Escalation)/;
/** What a reader of the record has no use for: the counting itself is explained at the clock. */
const INNER = new Set(['type', 'deadline', 'binding', 'calendarVersion', 'rung', 'previousDue', 'index', 'escalationId', 'findings', 'start', 'metAt', 'due', 'dueAt', 'scheduledFor', 'raisedAt', 'passedOver', 'lateByRevision']);

/** 办理记录: what was done, by whom and when, newest first. Terms and escalations on request. */
export function Timeline({ caseId, version, served }: { readonly caseId: string; readonly version: number; readonly served?: Served }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const query = useQuery(timelineQuery(caseId, served));
  const { refetch } = query;
  // The case and its record are read apart: a newer case asks for its record again.
  useEffect(() => {
    void refetch();
  }, [version, refetch]);
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <label className="flag no-print"><input type="checkbox" checked={all} onChange={(e) => setAll(e.target.checked)} />{say('timelineAll')}</label>
      {!served && <Link className="no-print sub inline" to={`/cases/${caseId}/journal`}>{say('journal')}</Link>}
      <Shown query={query}>
        {(items) => {
          const shown = items.filter(({ event }) => all || !OF_CLOCKS.test(event.type)).reverse();
          return shown.length === 0 ? <p className="quiet">{say('timelineEmpty')}</p> : <ol className="timeline">{shown.map((entry) => <Entry key={entry.seq} entry={entry} />)}</ol>;
        }}
      </Shown>
    </section>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const words = useWords();
  const people = usePeople();
  const { event } = entry;
  const facts = Object.fromEntries(Object.entries(event).filter(([name]) => !INNER.has(name)));
  const clockId = typeof event['clockId'] === 'string' ? event['clockId'] : null;
  const { clockId: _named, ...rest } = facts;
  return (
    <li className={OF_CLOCKS.test(event.type) ? 'of-clocks' : undefined}>
      <p className="entry-head"><strong>{words.event(event.type)}{clockId && `：${words.limit(clockId)}`}</strong></p>
      <p className="sub"><time dateTime={entry.at}>{momentText(entry.at)}</time> {people.name(entry.by)}</p>
      {Object.keys(rest).length > 0 && <details><summary className="sub">{words.say('details')}<span className="unseen">：{words.event(event.type)}</span></summary><FactList facts={rest} of={event.type} /></details>}
    </li>
  );
}

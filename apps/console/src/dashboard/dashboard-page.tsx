import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CaseItem, CaseQuery } from '../api/types.js';
import { countQuery, wholeListQuery } from '../api/queries.js';
import { listAddress } from '../cases/case-filter.js';
import { usePeople } from '../cases/people.js';
import { dayOf, momentText, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { BarChart, type Bar } from './bar-chart.js';
import { CountLink } from './count-link.js';
import './dashboard.css';

const OPEN_STAGES = ['filing', 'investigation', 'legal-review', 'decision', 'disclosure', 'archiving'] as const;

/** 总览: the bureau in a few numbers, each of which opens its list. */
export default function DashboardPage() {
  const { say } = useWords();
  const year = Number(dayOf(presentMoment()).slice(0, 4));
  const tiles: readonly (readonly [word: Word, query: CaseQuery, pressing: boolean])[] = [
    ['dashOpen', {}, false], ['dashOverdue', { overdue: 'true' }, true], ['dashSoon', { dueWithinDays: 7 }, false], ['dashEscalated', { escalated: 'true' }, true],
    ['dashYear', { year, includeArchived: 'true' }, false], ['dashClosed', { year, stage: 'archived', includeArchived: 'true' }, false],
  ];
  return (
    <Page title={say('dashTitle')} intro={say('dashIntro')}>
      <ul className="tiles">
        {tiles.map(([word, query, pressing]) => <li key={word} className="card tile"><span>{say(word, { year })}</span><CountLink query={query} label={say(word, { year })} pressing={pressing} /></li>)}
      </ul>
      <div className="charts">
        <ByStage />
        <Holders />
      </div>
    </Page>
  );
}

function ByStage() {
  const { say, term } = useWords();
  const navigate = useNavigate();
  const counts = useQueries({ queries: OPEN_STAGES.map((stage) => countQuery({ stage })) });
  const failed = counts.find((c) => c.error);
  const bars: Bar[] = OPEN_STAGES.map((stage, i) => ({ name: term('stage', stage), value: counts[i]?.data ?? 0, address: listAddress({ stage }) }));
  const ready = counts.every((c) => c.data !== undefined);
  return (
    <section className="card" aria-labelledby="by-stage">
      <h2 id="by-stage">{say('dashByStage')}</h2>
      <Shown query={{ data: ready ? bars : undefined, error: failed?.error, refetch: () => counts.forEach((c) => void c.refetch()) }}>
        {(data) => <BarChart title={say('dashByStage')} bars={data} open={(address) => void navigate(address)} />}
      </Shown>
    </section>
  );
}

function holdersOf(items: readonly CaseItem[], name: (id: string) => string): Bar[] {
  const held = new Map<string, number>();
  for (const item of items) held.set(item.ownerId, (held.get(item.ownerId) ?? 0) + 1);
  return [...held].sort((a, b) => b[1] - a[1]).map(([owner, value]) => ({ name: name(owner), value, address: listAddress({ overdue: 'true', owner }) }));
}

function Holders() {
  const { say } = useWords();
  const navigate = useNavigate();
  const people = usePeople();
  const query = useQuery(wholeListQuery({ overdue: 'true', sort: 'due' }, 10));
  return (
    <section className="card" aria-labelledby="holders">
      <h2 id="holders">{say('dashHolders')}</h2>
      <Shown query={query}>
        {({ items, complete, asOf }) => (items.length === 0 ? <Nothing text={say('dashNoOverdue')} /> : (
          <>
            {!complete && <p className="note">{say('calPartial', { n: items.length })}</p>}
            <BarChart title={say('dashHolders')} bars={holdersOf(items, people.name)} open={(address) => void navigate(address)} alarming />
            <p className="quiet">{say('asOf', { at: momentText(asOf) })}</p>
          </>
        ))}
      </Shown>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CaseQuery, Group } from '../api/types.js';
import { groupsQuery } from '../api/office-queries.js';
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
import { YearSection } from './year-section.js';

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
      <YearSection year={year} />
    </Page>
  );
}

function ByStage() {
  const { say, term } = useWords();
  const navigate = useNavigate();
  const query = useQuery(groupsQuery({ by: 'stage' }));
  return (
    <section className="card" aria-labelledby="by-stage">
      <h2 id="by-stage">{say('dashByStage')}</h2>
      <Shown query={query}>
        {({ groups }) => {
          const bars: Bar[] = OPEN_STAGES.map((stage) => ({ name: term('stage', stage), value: groups.find((g) => g.key === stage)?.count ?? 0, address: listAddress({ stage }) }));
          return <BarChart title={say('dashByStage')} bars={bars} open={(address) => void navigate(address)} />;
        }}
      </Shown>
    </section>
  );
}

function Holders() {
  const { say } = useWords();
  const navigate = useNavigate();
  const people = usePeople();
  const query = useQuery(groupsQuery({ by: 'owner', overdue: 'true' }));
  return (
    <section className="card" aria-labelledby="holders">
      <h2 id="holders">{say('dashHolders')}</h2>
      <Shown query={query}>
        {({ groups, asOf }) => (groups.length === 0 ? <Nothing text={say('dashNoOverdue')} /> : (
          <>
            <BarChart title={say('dashHolders')} bars={holdersOf(groups, people.name)} open={(address) => void navigate(address)} alarming />
            <p className="quiet">{say('asOf', { at: momentText(asOf) })}</p>
          </>
        ))}
      </Shown>
    </section>
  );
}

function holdersOf(groups: readonly Group[], name: (id: string) => string): Bar[] {
  return [...groups].sort((a, b) => b.count - a.count).map(({ key, count }) => ({ name: name(key ?? ''), value: count, address: listAddress({ overdue: 'true', owner: key ?? '' }) }));
}

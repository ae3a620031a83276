import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Board } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { BoardTables } from './board-tables.js';
import { boardQuery } from './desk-queries.js';

type OpenItem = Board['holding']['overdue'][number];
const KINDS = ['all', 'petition', 'hazard-report'] as const;
const PERIODS: readonly (readonly [keyof Board['periods'], Word])[] = [['today', 'boardToday'], ['month', 'boardMonth'], ['year', 'boardYear']];
const HOLDING: readonly (readonly [keyof Board['holding'], Word])[] = [['overdue', 'overdueOnes'], ['dueToday', 'dueToday'], ['dueThisMonth', 'thisMonth'], ['later', 'laterOnes'], ['noTerm', 'noTerm']];

/** 办结看板: how much of what came in is closed, and everything that is not. */
export default function BoardPage() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const kind = KINDS.find((k) => k === params.get('kind')) ?? 'all';
  const query = useQuery(boardQuery(kind));
  return (
    <Page title={say('boardTitle')} intro={say('boardIntro')}>
      <Choices label={say('desk')} value={kind} onPick={(picked) => setParams({ kind: picked })} options={[['all', say('boardBoth')], ['petition', say('petitions')], ['hazard-report', say('hazards')]]} />
      <Shown query={query}>{(board) => <BoardSheet board={board} />}</Shown>
    </Page>
  );
}

function BoardSheet({ board }: { readonly board: Board }) {
  const { say, either } = useWords();
  const open = HOLDING.filter(([name]) => board.holding[name].length > 0);
  return (
    <>
      <ul className="tiles">
        {PERIODS.map(([period, word]) => {
          const { rate } = board.periods[period];
          return <li key={period} className="card tile"><span>{say(word)}</span><strong className="count-link">{rate.text}</strong><span className="quiet">{say('boardRate', rate)}</span></li>;
        })}
      </ul>
      <p className="quiet">{either(board.rule.zh, board.rule.en)} · {say('asOf', { at: momentText(board.asOf) })}</p>
      <Holding id="keeps-today" title="keepsTodayUnder" items={board.periods.today.open} />
      <Holding id="keeps-month" title="keepsMonthUnder" items={board.periods.month.open} />
      <BoardTables board={board} />
      <section className="card" aria-labelledby="holding">
        <h2 id="holding">{say('boardByDue')}</h2>
        {open.length === 0 ? <Nothing text={say('empty')} /> : open.map(([name, word]) => <details key={name} open={name === 'overdue' || name === 'dueToday'}><summary>{say(word)} <span className="count">{board.holding[name].length}</span></summary><OpenList items={board.holding[name]} /></details>)}
      </section>
    </>
  );
}

/** What was received in a period and is not closed: closing these makes its rate 100%. */
function Holding({ id, title, items }: { readonly id: string; readonly title: Word; readonly items: readonly OpenItem[] }) {
  const { say } = useWords();
  return <section className="card" aria-labelledby={id}><h2 id={id}>{say(title)} <span className="count">{items.length}</span></h2>{items.length === 0 ? <p className="quiet">{say('keepsNothing')}</p> : <OpenList items={items} />}</section>;
}

function OpenList({ items }: { readonly items: readonly OpenItem[] }) {
  const { term } = useWords();
  const people = usePeople();
  return (
    <ul className="open-list">
      {items.map((i) => (
        <li key={i.id}><Link to={`/${i.kind === 'petition' ? 'petitions' : 'hazard-reports'}/${i.id}`}>{i.title}</Link>
          <span className="sub">{[i.number, term('channel', i.channel), term(i.kind === 'petition' ? 'petitionStage' : 'reportStage', i.stage), people.name(i.ownerId), i.dueDay].filter(Boolean).join(' · ')}</span></li>
      ))}
    </ul>
  );
}

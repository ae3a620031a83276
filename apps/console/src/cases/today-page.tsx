import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseItem } from '../api/types.js';
import { wholeListQuery } from '../api/queries.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { Hint } from '../shell/hint.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { CaseTable } from './case-table.js';
import { urgencyOf } from './due-label.js';

const GROUPS = [
  ['over', 'overdue'], ['today', 'dueToday'], ['soon', 'dueSoon'], ['later', 'dueLater'], ['none', 'noTerm'],
] as const satisfies readonly (readonly [ReturnType<typeof urgencyOf>, Word])[];

/** 今日工作: the officer's own open cases, what presses first. */
export default function TodayPage() {
  const { say } = useWords();
  const query = useQuery(wholeListQuery({ mine: 'true', sort: 'due' }));
  return (
    <Page title={say('todayTitle')} intro={say('todayIntro')} actions={<Link className="button primary" to="/cases/new">{say('newCase')}</Link>}>
      <Hint id="today"><p>{say('hintToday')} {say('hintKeys')}</p></Hint>
      <Shown query={query}>
        {({ items, asOf }) => (items.length === 0 ? <Nothing text={say('nothingToday')}><p>{say('nothingTodayHint')}</p></Nothing> : (
          <>
            {GROUPS.map(([urgency, word]) => <Group key={urgency} word={word} items={items.filter((item) => urgencyOf(item, asOf) === urgency)} asOf={asOf} />)}
            <p className="quiet">{say('asOf', { at: momentText(asOf) })}</p>
          </>
        ))}
      </Shown>
    </Page>
  );
}

function Group({ word, items, asOf }: { readonly word: Word; readonly items: readonly CaseItem[]; readonly asOf: string }) {
  const { say } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`group-${word}`}>
      <h2 id={`group-${word}`}>{say(word)} <span className="count">{items.length}</span></h2>
      <CaseTable items={items} asOf={asOf} caption={say(word)} withoutOwner />
    </section>
  );
}

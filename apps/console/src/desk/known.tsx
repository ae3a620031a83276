import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { useSettled } from '../shell/use-settled.js';
import { knownQuery, type Known, type Person } from './desk-queries.js';
import { DESKS, type Desk } from './places.js';

/** What is done about a duplicate while the new one is registered. */
export interface Choice { readonly manner: 'repeat' | 'merge'; readonly item: Known }

const FOUND_BY: Readonly<Record<Known['foundBy'][number], Word>> = { name: 'knownByName', phone: 'knownByPhone', id: 'knownById' };

/** 同一人的事项: what the bureau has of whoever is being typed in, open and ended, before it is registered twice. */
export function KnownItems({ desk, person, choice, choose }: { readonly desk: Desk; readonly person: Person; readonly choice: Choice | null; readonly choose: (choice: Choice | null) => void }) {
  const { say, term } = useWords();
  const { data = [] } = useQuery(knownQuery(useSettled(person, 500)));
  const here = desk.place === 'petitions' ? 'petition' : 'hazard-report';
  return (
    <aside className="card" aria-labelledby="known">
      <h2 id="known">{say('known')}</h2>
      {choice && <p className="note" role="status">{say(choice.manner === 'repeat' ? 'willRepeat' : 'willMerge', { number: choice.item.number ?? choice.item.title })} <Button size="small" onClick={() => choose(null)}>{say('undoChoice')}</Button></p>}
      <div role="status">{data.length === 0 && <p className="quiet">{say('knownNone')}</p>}</div>
      <ul>
        {data.map((item) => {
          const at = DESKS.find((d) => (d.place === 'petitions') === (item.kind === 'petition')) ?? desk;
          return (
            <li key={item.id}>
              <Link to={`/${at.place}/${item.id}`} target="_blank">{item.title}</Link>
              <span className="sub">{[item.number, say(item.ended ? 'itemEnded' : 'itemOpen'), term(at.stages, item.stage), item.receivedOn, ...item.foundBy.map((by) => say(FOUND_BY[by]))].filter(Boolean).join(' · ')}</span>
              {item.kind === here && here === 'petition' && <Button size="small" onClick={() => choose({ manner: 'repeat', item })}>{say('asRepeat')}</Button>}
              {item.kind === here && !item.ended && <Button size="small" onClick={() => choose({ manner: 'merge', item })}>{say('mergeInto')}</Button>}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

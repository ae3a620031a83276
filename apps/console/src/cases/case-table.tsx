import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseItem } from '../api/types.js';
import { dayOf } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { DueLabel } from './due-label.js';
import { usePeople } from './people.js';

interface Props {
  readonly items: readonly CaseItem[];
  readonly asOf: string;
  readonly caption: string;
  /** Where all are in the same hands, the column says nothing. */
  readonly withoutOwner?: boolean;
  /** A further column with what can be done with a case from here. */
  readonly action?: (item: CaseItem) => ReactNode;
}

/** Cases as rows; on a phone each row becomes a card with the same words. */
export function CaseTable({ items, asOf, caption, withoutOwner = false, action }: Props) {
  const { say, term, limit } = useWords();
  const people = usePeople();
  return (
    <table className="rows cases">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('party')}</th><th scope="col" className="w-stage">{say('stage')}</th><th scope="col" className="w-due">{say('nextDue')}</th>
          {!withoutOwner && <th scope="col" className="w-short">{say('owner')}</th>}<th scope="col" className="w-short">{say('level')}</th><th scope="col" className="w-day">{say('opened')}</th>
          {action && <th scope="col" className="w-short"><span className="unseen">{say('nextSteps')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} className={item.level > 0 ? 'escalated' : undefined}>
            <th scope="row"><Link to={`/cases/${item.id}`}>{item.title}</Link><span className="sub">{item.number ?? say('unnumbered')}{item.variant !== 'ordinary' && ` · ${term('variant', item.variant)}`}</span></th>
            <td data-label={say('stage')}>{term('stage', item.stage)}{item.outcome && item.ended && <span className="sub">{term('outcome', item.outcome)}</span>}</td>
            <td data-label={say('nextDue')}>
              {item.ended ? <span className="due none">-</span> : <DueLabel due={item} asOf={asOf} />}
              {item.nextDueClock && !item.ended && <span className="sub">{limit(item.nextDueClock)}</span>}
            </td>
            {!withoutOwner && <td data-label={say('owner')}>{people.name(item.ownerId)}</td>}
            <td data-label={say('level')} className={item.level > 0 ? undefined : 'spare'}>{item.level > 0 ? <span className="level">{say('levelN', { n: item.level })}</span> : <span className="quiet">{say('none')}</span>}</td>
            <td data-label={say('opened')} className="spare"><time dateTime={dayOf(item.openedAt)}>{dayOf(item.openedAt)}</time></td>
            {action && <td className="act">{action(item)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

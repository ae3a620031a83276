import { Link } from 'react-router';
import type { Board } from '../api/types.js';
import { usePeople } from '../cases/people.js';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { addressOf, ageFigures, channelFigures, ownerFigures, type BoardKind, type Figure } from './board-links.js';

interface Line { readonly key: string; readonly kind: BoardKind; readonly name: string; readonly cells: readonly (Figure | string)[] }

/** The three axes of the board. Each number opens the list that holds exactly what it counts. */
export function BoardTables({ board }: { readonly board: Board }) {
  const { say, term } = useWords();
  const people = usePeople();
  const channels = board.byChannel.map((c): Line => {
    const f = channelFigures(board, c);
    return { key: c.key, kind: c.kind, name: term('channel', c.key), cells: [f.received, f.closed, c.text, f.carried, f.open, f.overdue] };
  });
  const ages = board.byAge.map((a): Line => ({ key: a.key, kind: a.kind, name: say('ageDays', { band: a.key }), cells: Object.values(ageFigures(a)) }));
  const owners = board.byOwner.map((o): Line => ({ key: o.key, kind: o.kind, name: people.name(o.key), cells: Object.values(ownerFigures(o)) }));
  return (
    <>
      <Axis title="byChannel" first="channelWord" columns={['receivedYear', 'closedOf', 'rateWord', 'carriedOver', 'openNow', 'overdueNow']} lines={channels} />
      <Axis title="byAge" first="ageWord" columns={['openNow', 'overdueNow']} lines={ages} />
      <Axis title="byOwner" first="owner" columns={['openNow', 'overdueNow', 'dueTodayNow']} lines={owners} />
    </>
  );
}

function Axis({ title, first, columns, lines }: { readonly title: Word; readonly first: Word; readonly columns: readonly Word[]; readonly lines: readonly Line[] }) {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={`axis-${title}`}>
      <h2 id={`axis-${title}`}>{say(title)}</h2>
      <table className="rows">
        <thead><tr><th scope="col">{say(first)}</th><th scope="col">{say('kindWord')}</th>{columns.map((c) => <th key={c} scope="col" className="number">{say(c)}</th>)}</tr></thead>
        <tbody>
          {lines.map(({ key, kind, name, cells }) => (
            <tr key={`${kind}-${key}`}>
              <th scope="row">{name}</th><td data-label={say('kindWord')}>{say(kind === 'petition' ? 'kindPetition' : 'kindReport')}</td>
              {cells.map((cell, i) => <td key={columns[i]} className="number" data-label={say(columns[i] ?? first)}>{typeof cell === 'string' ? cell : <Link to={addressOf(cell)}>{cell.count}</Link>}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

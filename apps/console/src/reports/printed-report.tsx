import { Link } from 'react-router';
import type { AnnualReport } from '../api/types.js';
import { useWords } from '../glossary/words.js';

interface Props {
  readonly year: number;
  readonly published: NonNullable<AnnualReport['published']>;
}

/** What the bureau has printed of the year beside what its records count; what differs stands out. */
export function PrintedReport({ year, published }: Props) {
  const { say, either } = useWords();
  const different = published.lines.filter((l) => !l.same).length;
  return (
    <section aria-labelledby="printed">
      <h2 id="printed">{say('printedTitle')}</h2>
      <p className="quiet">{published.source}：{different === 0 ? say('printedSame', { n: published.lines.length }) : say('printedDifferent', { n: different })}</p>
      <table className="rows report">
        <caption className="unseen">{say('printedTitle')}</caption>
        <thead><tr><th scope="col">{say('reportFigure')}</th><th scope="col" className="number">{say('printedWord')}</th><th scope="col" className="number">{say('countedWord')}</th><th scope="col">{say('printedVerdict')}</th></tr></thead>
        <tbody>
          {published.lines.map((l) => (
            <tr key={l.key} className={l.same ? undefined : 'escalated'}>
              <th scope="row">{either(l.nameZh.trim(), l.nameEn)}</th>
              <td className="number" data-label={say('printedWord')}>{l.printedText}</td>
              <td className="number" data-label={say('countedWord')}><Link to={`/report/${year}/${l.key}`}>{l.countedText}</Link></td>
              <td data-label={say('printedVerdict')}>{say(l.same ? 'sameWord' : 'differentWord')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

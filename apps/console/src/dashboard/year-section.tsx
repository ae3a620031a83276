import { useQuery } from '@tanstack/react-query';
import { annualReportQuery } from '../api/office-queries.js';
import type { AnnualReport } from '../api/types.js';
import { useWords } from '../glossary/words.js';
import { changeText, FigureLink, type FigureLine } from '../reports/figure-rows.js';
import { Shown } from '../shell/states.js';
import { TrendChart } from './trend-chart.js';

/** What a director asks of the year first: fines, decisions, closing, and the desk. */
const TILES = ['penaltyDecisions', 'fineTotal', 'closed', 'disclosedOnTimeRate', 'petitionsClosed', 'petitionClosureRate'];

/** The year so far beside the one before: its main figures, its months, and the terms kept stage by stage. */
export function YearSection({ year }: { readonly year: number }) {
  const { say } = useWords();
  const query = useQuery({ ...annualReportQuery(year), staleTime: 60_000 });
  return (
    <Shown query={query}>
      {(report) => (
        <>
          <ul className="tiles" aria-label={say('yearTiles', { year })}>{tilesOf(report).map((f) => <YearTile key={f.key} year={year} figure={f} />)}</ul>
          <div className="charts">
            <section className="card" aria-labelledby="trend"><h2 id="trend">{say('trendTitle')}</h2><TrendChart year={year} course={report.course} /></section>
            <section className="card" aria-labelledby="kept"><h2 id="kept">{say('termsKept')}</h2><StageTerms report={report} /></section>
          </div>
        </>
      )}
    </Shown>
  );
}

function tilesOf({ figures, desk }: AnnualReport): FigureLine[] {
  const all = [...figures, ...desk];
  return TILES.flatMap((key) => all.find((f) => f.key === key) ?? []);
}

function YearTile({ year, figure }: { readonly year: number; readonly figure: FigureLine }) {
  const { say, either } = useWords();
  const change = changeText(figure);
  return (
    <li className="card tile">
      <span>{either(figure.nameZh.trim(), figure.nameEn)} {year}</span>
      <strong className="year-figure"><FigureLink year={year} figure={figure} /></strong>
      <span className="quiet">{say('lastYear', { text: figure.beforeText })}{change !== '-' && `，${change}`}</span>
    </li>
  );
}

/** Rate on time for each stage beside last year's; the late cases open their list. */
function StageTerms({ report: { year, timeliness } }: { readonly report: AnnualReport }) {
  const { say, either } = useWords();
  return (
    <table className="rows slim">
      <caption className="unseen">{say('termsKept')}</caption>
      <thead><tr><th scope="col">{say('stage')}</th><th scope="col" className="number">{year}</th><th scope="col" className="number">{year - 1}</th><th scope="col" className="number">{say('lateCases')}</th></tr></thead>
      <tbody>
        {timeliness.map(({ stage, onTime, late }) => (
          <tr key={stage}>
            <th scope="row">{either(onTime.nameZh, onTime.nameEn)}</th>
            <td className="number"><FigureLink year={year} figure={onTime} /></td>
            <td className="number">{onTime.beforeText}</td>
            <td className="number"><FigureLink year={year} figure={late} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Link } from 'react-router';
import type { AnnualReport } from '../api/types.js';
import { useWords } from '../glossary/words.js';

export type FigureLine = AnnualReport['figures'][number];

/** The one number of a value that can be compared with another year's; null over nothing. */
function measure(value: FigureLine['value']): number | null {
  switch (value.kind) {
    case 'count': return value.count;
    case 'money': return value.fen;
    case 'mean-days': return value.of === 0 ? null : value.days / value.of;
    case 'rate': return value.whole === 0 ? null : value.part / value.whole;
  }
}

/** More or less than the year before, in percent; in percentage points for a rate. */
export function changeText({ value, before }: Pick<FigureLine, 'value' | 'before'>): string {
  const [now, then] = [measure(value), measure(before)];
  if (now === null || then === null || now === then) return '-';
  const sign = now > then ? '+' : '−';
  if (value.kind === 'rate') return `${sign}${Math.abs((now - then) * 100).toFixed(1)}%`;
  return then === 0 ? '-' : `${sign}${Math.abs(((now - then) / then) * 100).toFixed(1)}%`;
}

/** A figure's text, which opens what it counts where it counts anything. */
export function FigureLink({ year, figure }: { readonly year: number; readonly figure: Pick<FigureLine, 'key' | 'text' | 'cases'> }) {
  return figure.cases > 0 ? <Link to={`/report/${year}/${figure.key}`}>{figure.text}</Link> : <>{figure.text}</>;
}

interface Props {
  readonly year: number;
  readonly caption: string;
  readonly figures: readonly FigureLine[];
}

/** Figures as rows beside those of the year before. */
export function FigureRows({ year, caption, figures }: Props) {
  const { say, either } = useWords();
  return (
    <table className="rows report">
      <caption className="unseen">{caption} {year}</caption>
      <thead><tr><th scope="col">{say('reportFigure')}</th><th scope="col" className="number">{year}</th><th scope="col" className="number">{year - 1}</th><th scope="col" className="number">{say('reportChange')}</th></tr></thead>
      <tbody>
        {figures.map((f) => (
          <tr key={f.key} className={f.nameZh.startsWith('　　') ? 'inner deep' : f.nameZh.startsWith('　') ? 'inner' : undefined}>
            <th scope="row">{either(f.nameZh.trim(), f.nameEn)}</th>
            <td className="number" data-label={String(year)}><FigureLink year={year} figure={f} /></td>
            <td className="number" data-label={String(year - 1)}>{f.beforeText}</td>
            <td className="number" data-label={say('reportChange')}>{changeText(f)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

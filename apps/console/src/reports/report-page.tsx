import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { AnnualReport } from '../api/types.js';
import { annualReportQuery } from '../api/office-queries.js';
import { dayOf, momentText, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { Shown } from '../shell/states.js';

type Figure = AnnualReport['figures'][number];

/** The one number of a value that can be compared with another year's; null over nothing. */
function measure(value: Figure['value']): number | null {
  switch (value.kind) {
    case 'count': return value.count;
    case 'money': return value.fen;
    case 'mean-days': return value.of === 0 ? null : value.days / value.of;
    case 'rate': return value.whole === 0 ? null : value.part / value.whole;
  }
}

/** More or less than the year before, in percent; in percentage points for a rate. */
function changeText({ value, before }: Figure): string {
  const [now, then] = [measure(value), measure(before)];
  if (now === null || then === null || now === then) return '-';
  const sign = now > then ? '+' : '−';
  if (value.kind === 'rate') return `${sign}${Math.abs((now - then) * 100).toFixed(1)}%`;
  return then === 0 ? '-' : `${sign}${Math.abs(((now - then) / then) * 100).toFixed(1)}%`;
}

/** 年度执法数据: the figures of a year beside the year before; every figure opens its cases. */
export default function ReportPage() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(presentMoment()).slice(0, 4));
  const asked = params.get('year') ?? '';
  const year = /^\d{4}$/.test(asked) ? Number(asked) : thisYear;
  const query = useQuery(annualReportQuery(year));
  const last = Math.max(thisYear, query.data?.years.last ?? thisYear);
  const first = Math.min(year, query.data?.years.first ?? year);
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  return (
    <Page title={say('reportTitle')} intro={say('reportIntro')} actions={<><a className="button" href={`/api/reports/annual?year=${year}&format=docx`} download>{say('exportDocx')}</a><a className="button" href={`/api/reports/annual?year=${year}&format=xlsx`} download>{say('exportXlsx')}</a><Button onClick={() => window.print()}>{say('print')}</Button></>}>
      <label className="filter inline">
        <span>{say('reportYear')}</span>
        <select className="field-input" value={year} onChange={(e) => setParams({ year: e.target.value })}>{years.map((y) => <option key={y} value={y}>{y}</option>)}</select>
      </label>
      <Shown query={query}>{(report) => <Figures report={report} />}</Shown>
    </Page>
  );
}

function Figures({ report }: { readonly report: AnnualReport }) {
  const { say, either } = useWords();
  return (
    <>
      <table className="rows report">
        <caption className="unseen">{say('reportTitle')} {report.year}</caption>
        <thead><tr><th scope="col">{say('reportFigure')}</th><th scope="col" className="number">{report.year}</th><th scope="col" className="number">{report.year - 1}</th><th scope="col" className="number">{say('reportChange')}</th></tr></thead>
        <tbody>
          {report.figures.map((f) => (
            <tr key={f.key} className={f.nameZh.startsWith('　') ? 'inner' : undefined}>
              <th scope="row">{either(f.nameZh.trim(), f.nameEn)}</th>
              <td className="number" data-label={String(report.year)}>{f.cases > 0 ? <Link to={`/report/${report.year}/${f.key}`}>{f.text}</Link> : f.text}</td>
              <td className="number" data-label={String(report.year - 1)}>{f.beforeText}</td>
              <td className="number" data-label={say('reportChange')}>{changeText(f)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say('asOf', { at: momentText(report.asOf) })}</p>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { AnnualReport } from '../api/types.js';
import { annualReportQuery } from '../api/office-queries.js';
import { dayOf, momentText, presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { Shown } from '../shell/states.js';
import { FigureRows } from './figure-rows.js';
import { PrintedReport } from './printed-report.js';

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
      <Shown query={query}>{(report) => <Chapters report={report} />}</Shown>
    </Page>
  );
}

function Chapters({ report }: { readonly report: AnnualReport }) {
  const { say } = useWords();
  const { year, published, desk } = report;
  return (
    <>
      <FigureRows year={year} caption={say('reportTitle')} figures={[...report.figures, ...report.noPenaltyByMonth]} />
      <Reviewers reviewers={report.reviewers} />
      <h2>{say('termsKept')}</h2>
      <FigureRows year={year} caption={say('termsKept')} figures={report.timeliness.flatMap(({ onTime, late }) => [onTime, late])} />
      <h2>{say('deskFigures')}</h2>
      <FigureRows year={year} caption={say('deskFigures')} figures={desk} />
      {published && <PrintedReport year={year} published={published} />}
      <p className="quiet">{say('asOf', { at: momentText(report.asOf) })}</p>
    </>
  );
}

/** 国办发〔2018〕118号: as a rule, legal reviewers are no fewer than 5% of the enforcement officers. */
function Reviewers({ reviewers: r }: { readonly reviewers: AnnualReport['reviewers'] }) {
  const { say } = useWords();
  const percent = (share: number | null) => (share === null ? '-' : `${Math.floor(share * 1000) / 10}%`);
  return (
    <p className={r.enough ? 'quiet' : 'warning'}>
      {say('reviewerShare', { reviewers: r.reviewers, officers: r.officers, share: percent(r.share) })}
      {r.wanted !== null && say(r.enough ? 'reviewerEnough' : 'reviewerShort', { wanted: percent(r.wanted) })}
    </p>
  );
}

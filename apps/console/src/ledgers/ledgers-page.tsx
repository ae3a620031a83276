import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ProblemNote } from '../admin/problem-note.js';
import { useAct } from '../admin/use-act.js';
import { useWords } from '../glossary/words.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { Nothing, Shown } from '../shell/states.js';
import { Columns } from './columns.js';
import { ledgersQuery, type LedgerPlace } from './ledger-kinds.js';
import { RowReport } from './row-report.js';
import { sendLedger, type ImportMode, type ImportReport, type LedgerName } from './send-ledger.js';

/** 台账导入导出: a spreadsheet of former years is read on trial, row by row, and then imported; the whole register comes out as one. */
export default function LedgersPage() {
  const { say } = useWords();
  const query = useQuery(ledgersQuery());
  return (
    <Page title={say('ledgersTitle')} intro={say('ledgersIntro')}>
      <Shown query={query}>{(ledgers) => <Ledgers ledgers={ledgers} />}</Shown>
    </Page>
  );
}

function Ledgers({ ledgers }: { readonly ledgers: readonly LedgerPlace[] }) {
  const { say, either } = useWords();
  const [params, setParams] = useSearchParams();
  const chosen = ledgers.find(({ kind }) => kind === params.get('of')) ?? ledgers.find(({ mayImport }) => mayImport) ?? ledgers[0];
  if (!chosen) return <Nothing text={say('empty')} />;
  return (
    <>
      <Choices label={say('ledgerOf')} value={chosen.kind} onPick={(of) => setParams({ of })} options={ledgers.map(({ kind, nameZh, nameEn }) => [kind, either(nameZh, nameEn)] as const)} />
      {chosen.mayExport && <Export kind={chosen.kind} />}
      {chosen.mayImport && <Import key={chosen.kind} ledger={chosen} />}
    </>
  );
}

function Export({ kind }: { readonly kind: LedgerName }) {
  const { say } = useWords();
  const [year, setYear] = useState('');
  const query = (format: string) => `/api/ledgers/${kind}/export?format=${format}${year === '' ? '' : `&year=${year}`}`;
  return (
    <section className="card" aria-labelledby="ledger-export">
      <h2 id="ledger-export">{say('ledgerExport')}</h2>
      <div className="command-form">
        <div className="field"><label htmlFor="ledger-year">{say('ledgerYear')}</label><input id="ledger-year" className="field-input" type="number" min={1990} max={2100} value={year} onChange={(e) => setYear(e.target.value)} /></div>
        <footer className="form-foot"><a className="button" href={query('xlsx')} download>XLSX</a><a className="button" href={query('csv')} download>CSV</a></footer>
      </div>
    </section>
  );
}

function Import({ ledger }: { readonly ledger: LedgerPlace }) {
  const { kind } = ledger;
  const { say } = useWords();
  const client = useQueryClient();
  const { busy, problem, act } = useAct();
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<ImportMode>('all-or-nothing');
  const [report, setReport] = useState<ImportReport | null>(null);
  async function run(dryRun: boolean) {
    if (!file) return;
    const answer = await act(() => sendLedger(kind, file, mode, dryRun));
    setReport(answer ?? null);
    if (answer && !dryRun) await client.invalidateQueries();
  }
  const tried = report?.dryRun === true;
  const importable = tried && report.totals.accepted > 0 && (mode === 'accepted-only' || report.totals.refused === 0);
  return (
    <>
      <section className="card" aria-labelledby="ledger-import">
        <h2 id="ledger-import">{say('ledgerImport')}</h2>
        <form className="command-form" onSubmit={(e) => { e.preventDefault(); void run(true); }}>
          <ProblemNote problem={problem} />
          <Columns reads={ledger.reads} />
          <div className="field"><label htmlFor="ledger-file">{say('ledgerFile')}</label><input id="ledger-file" className="field-input" type="file" required accept=".xlsx,.csv" onChange={(e) => { setFile(e.target.files?.[0] ?? null); setReport(null); }} /></div>
          <Choices label={say('ledgerMode')} value={mode} onPick={setMode} options={[['all-or-nothing', say('ledgerAll')], ['accepted-only', say('ledgerSome')]]} />
          <footer className="form-foot"><Button htmlType="submit" loading={busy} disabled={!file}>{say('ledgerTry')}</Button><Button type="primary" disabled={!importable || busy} onClick={() => void run(false)}>{say('ledgerImport')}</Button></footer>
        </form>
      </section>
      {report && <RowReport report={report} />}
    </>
  );
}

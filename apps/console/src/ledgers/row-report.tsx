import { useMemo, useState } from 'react';
import { useWords } from '../glossary/words.js';
import type { ImportReport } from './send-ledger.js';
import { VerdictTable } from './verdict-table.js';

/** The verdict on a ledger: the count, and each row with why it was refused and how to correct it; those to correct come first. */
export function RowReport({ report }: { readonly report: ImportReport }) {
  const { say, list } = useWords();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const { totals, rows, sheets, file } = report;
  const ignored = sheets.flatMap((s) => s.ignoredColumns);
  const wanted = useMemo(() => (onlyRefused ? rows.filter((r) => r.verdict === 'refused') : [...rows].sort((a, b) => Number(b.verdict === 'refused') - Number(a.verdict === 'refused'))), [rows, onlyRefused]);
  return (
    <section className="card" aria-labelledby="ledger-rows">
      <h2 id="ledger-rows">{say('ledgerRows')}</h2>
      <div role="status">
        <p><strong>{say('ledgerCounts', totals)}</strong></p>
        <p>{report.dryRun ? say('ledgerTried') : say('ledgerAdded', { added: totals.added })}</p>
      </div>
      <p className="sub">{say('ledgerEncoding', { format: file.format.toUpperCase(), encoding: file.encoding ?? '-' })}</p>
      {ignored.length > 0 && <p className="note">{say('ledgerIgnored', { columns: list(ignored) })}</p>}
      <label className="check"><input type="checkbox" checked={onlyRefused} onChange={(e) => setOnlyRefused(e.target.checked)} /> {say('ledgerOnlyRefused')}</label>
      <VerdictTable key={String(onlyRefused)} rows={wanted} />
    </section>
  );
}

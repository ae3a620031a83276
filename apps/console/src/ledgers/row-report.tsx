import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import type { ImportReport } from './send-ledger.js';

type Row = ImportReport['rows'][number];

const VERDICTS: Readonly<Record<Row['verdict'], Word>> = { accepted: 'ledgerAccepted', refused: 'ledgerRefused', present: 'ledgerPresent' };
/** A ledger of years has thousands of rows: those to correct come first, the rest is counted. */
const SHOWN = 200;

/** The verdict on a ledger: the count, and each row with why it was refused and how to correct it. */
export function RowReport({ report }: { readonly report: ImportReport }) {
  const { say, list } = useWords();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const { totals, rows, sheets, file } = report;
  const ignored = sheets.flatMap((s) => s.ignoredColumns);
  const wanted = onlyRefused ? rows.filter((r) => r.verdict === 'refused') : [...rows].sort((a, b) => Number(b.verdict === 'refused') - Number(a.verdict === 'refused'));
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
      <table className="rows">
        <caption className="unseen">{say('ledgerRows')}</caption>
        <thead><tr><th scope="col">{say('ledgerRow')}</th><th scope="col">{say('ledgerNumber')}</th><th scope="col">{say('ledgerVerdict')}</th><th scope="col">{say('ledgerReasons')}</th></tr></thead>
        <tbody>{wanted.slice(0, SHOWN).map((row) => <OneRow key={`${row.sheet}-${row.row}`} row={row} />)}</tbody>
      </table>
      {wanted.length > SHOWN && <p className="quiet">{say('ledgerMore', { n: SHOWN })}</p>}
    </section>
  );
}

function OneRow({ row }: { readonly row: Row }) {
  const { say, either } = useWords();
  return (
    <tr>
      <th scope="row">{row.sheet === null ? row.row : `${row.sheet} ${row.row}`}</th>
      <td data-label={say('ledgerNumber')}>{row.processId ? <Link to={`/open/${row.processId}`}>{row.number ?? row.processId}</Link> : row.number ?? '-'}</td>
      <td data-label={say('ledgerVerdict')} className={row.verdict === 'refused' ? 'level' : undefined}>{say(VERDICTS[row.verdict])}</td>
      <td data-label={say('ledgerReasons')}>{row.faults.map((f, i) => <p key={i}>{[f.heading, either(f.zh, f.en), either(f.cureZh, f.cureEn)].filter(Boolean).join('　')}</p>)}</td>
    </tr>
  );
}

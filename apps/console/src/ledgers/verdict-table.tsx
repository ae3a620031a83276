import { Table, type TableColumnsType, type TableRef } from 'antd';
import { useRef, type ComponentProps, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import type { ImportReport } from './send-ledger.js';
import './ledgers.css';

export type VerdictRow = ImportReport['rows'][number];

const VERDICTS: Readonly<Record<VerdictRow['verdict'], Word>> = { accepted: 'ledgerAccepted', refused: 'ledgerRefused', present: 'ledgerPresent' };
const HEIGHT = 480;
/** About the height of a row of one line. */
const ROW = 41;
/** How far a key moves the rows, since only those in sight are in the page and the browser has nothing to scroll. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: ROW, ArrowUp: -ROW, PageDown: HEIGHT - ROW, PageUp: ROW - HEIGHT, Home: -Infinity, End: Infinity };

/** The library draws rows as plain boxes; to a screen reader they are a list of so many. */
const PARTS = { body: { wrapper: (props: ComponentProps<'div'>) => <div role="list" {...props} /> } };

/** Every row of a ledger with its verdict: a ledger of years has thousands, of which those in sight are drawn. */
export function VerdictTable({ rows }: { readonly rows: readonly VerdictRow[] }) {
  const { say } = useWords();
  const table = useRef<TableRef>(null);
  const top = useRef(0);
  const place = (row: VerdictRow) => (row.sheet === null ? row.row : `${row.sheet} ${row.row}`);
  const number = (row: VerdictRow) => (row.processId ? <Link to={`/open/${row.processId}`}>{row.number ?? row.processId}</Link> : row.number ?? '-');
  const verdict = (row: VerdictRow) => <span className={row.verdict === 'refused' ? 'level' : undefined}>{say(VERDICTS[row.verdict])}</span>;
  const columns: TableColumnsType<VerdictRow> = [
    { key: 'place', width: 110, responsive: ['sm'], render: (_, row) => place(row) },
    { key: 'number', width: 220, responsive: ['sm'], render: (_, row) => number(row) },
    { key: 'verdict', width: 110, responsive: ['sm'], render: (_, row) => verdict(row) },
    { key: 'reasons', responsive: ['sm'], render: (_, row) => <Reasons row={row} /> },
    { key: 'all', responsive: ['xs'], render: (_, row) => <><p className="verdict-line"><span>{place(row)}</span><span>{number(row)}</span>{verdict(row)}</p><Reasons row={row} /></> },
  ];
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    if (step === Infinity) table.current?.scrollTo({ index: rows.length - 1 });
    else table.current?.scrollTo({ top: Math.max(0, top.current + step) });
  }
  return (
    <div role="group" aria-label={say('ledgerRows')} className="verdicts" tabIndex={0} onKeyDown={onKeyDown}>
      <div className="verdict-head">{(['ledgerRow', 'ledgerNumber', 'ledgerVerdict', 'ledgerReasons'] as const).map((word) => <span key={word}>{say(word)}</span>)}</div>
      <Table<VerdictRow> ref={table} virtual showHeader={false} pagination={false} size="small" scroll={{ y: HEIGHT }} columns={columns} dataSource={[...rows]}
        rowKey={(row) => `${row.sheet}-${row.row}`} components={PARTS} onRow={(_, index) => ({ role: 'listitem', 'aria-posinset': (index ?? 0) + 1, 'aria-setsize': rows.length })} onScroll={(e) => { top.current = e.currentTarget.scrollTop; }} locale={{ emptyText: say('empty') }} />
    </div>
  );
}

function Reasons({ row }: { readonly row: VerdictRow }) {
  const { either } = useWords();
  return row.faults.map((f, i) => <p key={i}>{[f.heading, either(f.zh, f.en), either(f.cureZh, f.cureEn)].filter(Boolean).join('　')}</p>);
}

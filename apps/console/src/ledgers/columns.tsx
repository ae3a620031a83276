import { useWords } from '../glossary/words.js';
import type { LedgerPlace } from './ledger-kinds.js';

/** Which headings an import reads, for whoever prepares the file. */
export function Columns({ reads }: { readonly reads: LedgerPlace['reads'] }) {
  const { say, list } = useWords();
  return (
    <details>
      <summary>{say('ledgerColumns')}</summary>
      <p className="sub">{say('ledgerColumnsHint')}</p>
      <p>{list(reads.map(({ zh, required, choices }) => `${zh}${required ? '*' : ''}${choices.length > 0 ? `（${choices.join('/')}）` : ''}`))}</p>
    </details>
  );
}

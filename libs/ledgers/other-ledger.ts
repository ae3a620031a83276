import type { OutCell } from './csv.js';
import type { ExportedRow, LedgerKind, LedgerValues } from './kind.js';
import { asciiWidth } from './normalise.js';

/** What stands where an exported row hides a person. */
export const MASK = /[*＊]{3}/;

export const folded = (value: unknown) => asciiWidth(String(value)).replace(/\s+/g, '');

type Cell = string | number | OutCell | undefined;
const empty = (cell: Cell): boolean => cell === undefined || cell === null || cell === '';

/** Whether two cells say the same; what one of them hides may be anything. */
function alike(mine: Cell, theirs: Cell): boolean {
  const parts = folded(theirs).split(/[*＊]{3,}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'su').test(folded(mine));
}

/** Finds among the rows of the other ledgers of the same process the one that a row without a number would repeat. */
export class OtherLedger {
  private readonly rows = new Map<string, ExportedRow[]>();

  constructor(private readonly kind: LedgerKind) {}

  add(row: ExportedRow): void {
    const at = row.cells[this.kind.alike.by];
    if (empty(at)) return;
    const known = this.rows.get(folded(at));
    if (known) known.push(row);
    else this.rows.set(folded(at), [row]);
  }

  /** The same person, cause and day, which is all that the two ledgers both say. Null when there is none. */
  find(values: LedgerValues): ExportedRow | null {
    const { by, cause, who, days } = this.kind.alike;
    const candidates = this.rows.get(folded(values[by] ?? '')) ?? [];
    return candidates.find(({ cells }) => {
      const [day] = days.filter((key) => !empty(values[key]) && !empty(cells[key]));
      const named = who === undefined || empty(values[who]) || empty(cells[who]) || alike(values[who], cells[who]);
      return day !== undefined && values[day] === cells[day] && named && !empty(values[cause]) && !empty(cells[cause]) && alike(values[cause], cells[cause]);
    }) ?? null;
  }
}

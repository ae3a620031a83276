import { isRefusal, today, type Actor, type Context, type Refusal } from '#libs/casework/index.js';
import { rowKey, type Existing } from './existing.js';
import type { ExportedRow, GivenCommand, LedgerKind, LedgerValues } from './kind.js';
import { fingerprint, identifies, numberKey } from './normalise.js';
import { folded, MASK } from './other-ledger.js';
import { faultAt, readRow, type RowFault } from './read-row.js';
import { refuseRow } from './refusals.js';
import type { TableRow } from './table/cell.js';
import type { Header } from './table/header.js';

/** `present`: the bureau has it already, the import leaves it as it is. */
export type Verdict = 'accepted' | 'refused' | 'present';

export interface Judged {
  readonly sheet: string | null;
  readonly row: number;
  readonly verdict: Verdict;
  readonly number: string | null;
  readonly processId: string | null;
  readonly faults: readonly RowFault[];
  readonly values: LedgerValues;
  readonly key: string;
}

export interface JudgedBy {
  readonly kind: LedgerKind;
  readonly existing: Existing;
  readonly ctx: Context;
  readonly batch: string;
}

/** The importer with the role of a command lent to them: the bureau trusts them with its ledgers, and the journal names them. */
export function lend<A extends Actor>(actor: A, command: GivenCommand): A {
  return { ...actor, roles: [...actor.roles, ...command.roles] };
}

/** A record by a number it goes by, or else by its id. */
const nameOf = ({ id, cells }: ExportedRow, kind: LedgerKind) => String(kind.numbers.map((key) => cells[key]).find((n) => typeof n === 'string') ?? id);

/**
 * Judges the rows of one file in order, by the very decider that will register them, without writing anything. It keeps
 * what it has seen, since a row may repeat an earlier one.
 */
export class Judge {
  private readonly numbers = new Map<string, number>();
  private readonly keys = new Map<string, number>();

  constructor(private readonly by: JudgedBy) {}

  judge(sheet: string | null, row: TableRow, header: Header): Judged {
    const { kind, existing } = this.by;
    const { values, faults } = readRow(row, header);
    const column = (key: string) => header.columns.find((c) => c.field.key === key);
    const numbers = kind.numbers.flatMap((key) => (values[key] === undefined ? [] : [{ key, text: String(values[key]) }]));
    const identifying = numbers.filter(({ text }) => identifies(text));
    const print = identifying[0] ? fingerprint(['number', numberKey(identifying[0].text)]) : fingerprint(['content', ...kind.identity.map((key) => folded(values[key] ?? ''))]);
    const key = rowKey(kind, print);
    const judged = (verdict: Verdict, processId: string | null, found: readonly RowFault[]): Judged =>
      ({ sheet, row: row.number, verdict, number: numbers[0]?.text ?? null, processId, faults: found, values, key });

    const twice = this.seenBefore(row, identifying, key, column);
    if (twice) return judged('refused', null, [...faults, twice]);
    const known = identifying.flatMap(({ key: field, text }) => {
      const found = existing.byNumber.get(numberKey(text));
      return found ? [{ field, text, found }] : [];
    })[0];
    if (known) {
      const others = faults.length > 0 ? [] : this.differences(values, known.found);
      if (others.length > 0) {
        const columns = others.map((k) => column(k)?.heading ?? k).join('、');
        return judged('refused', known.found.id, [faultAt(row, column(known.field), refuseRow('number-taken', { number: known.text, columns }))]);
      }
      return judged(faults.length > 0 ? 'refused' : 'present', known.found.id, faults);
    }
    const earlier = existing.byKey.get(key);
    if (earlier && faults.length === 0) return judged('present', earlier, []);
    const repeated = identifying.length === 0 ? existing.otherLedger.find(values) : null;
    if (repeated) return judged('refused', repeated.id, [...faults, faultAt(row, column(kind.alike.cause), refuseRow('in-other-ledger', { record: nameOf(repeated, kind) }))]);
    const all = faults.length > 0 ? faults : this.decide(row, values, column);
    return judged(all.length > 0 ? 'refused' : 'accepted', null, all);
  }

  private seenBefore(row: TableRow, numbers: readonly { key: string; text: string }[], key: string, column: (key: string) => Header['columns'][number] | undefined): RowFault | null {
    let fault: RowFault | null = null;
    for (const { key: field, text } of numbers) {
      const first = this.numbers.get(numberKey(text));
      if (first !== undefined) fault ??= faultAt(row, column(field), refuseRow('duplicate-in-file', { row: first, number: text }));
      else this.numbers.set(numberKey(text), row.number);
    }
    const first = this.keys.get(key);
    if (first !== undefined) return fault ?? faultAt(row, undefined, refuseRow('same-row-twice', { row: first }));
    this.keys.set(key, row.number);
    return fault;
  }

  /** What the row says otherwise than the process. What either leaves open, or shows masked, is no difference. */
  private differences(values: LedgerValues, { cells }: ExportedRow): string[] {
    const plain = this.by.kind.fields.filter((f) => this.by.kind.identity.includes(f.key) && f.type !== 'choice');
    return plain.map((f) => f.key).filter((key) => {
      const [mine, theirs] = [values[key], cells[key] ?? null];
      if (mine === undefined || theirs === null || MASK.test(String(theirs))) return false;
      return folded(mine) !== folded(theirs);
    });
  }

  private decide(row: TableRow, values: LedgerValues, column: (key: string) => Header['columns'][number] | undefined): RowFault[] {
    const { kind, ctx, batch } = this.by;
    const at = (key: string | null, refusal: Refusal) => faultAt(row, key === null ? undefined : column(key), refusal);
    const heading = (key: string) => column(key)?.heading ?? kind.fields.find((f) => f.key === key)?.zh ?? key;
    const days = kind.fields.filter((f) => f.type === 'day' && values[f.key] !== undefined);
    const late = days.filter((f) => String(values[f.key]) > today(ctx)).map((f) => at(f.key, refuseRow('day-in-future', { column: heading(f.key) })));
    const inOrder = kind.order.filter((key) => values[key] !== undefined);
    const wrong = inOrder.flatMap((key, i) => {
      const before = inOrder[i - 1];
      return before !== undefined && String(values[key]) < String(values[before]) ? [at(key, refuseRow('days-out-of-order', { column: heading(key), earlier: heading(before) }))] : [];
    });
    if (late.length + wrong.length > 0) return [...late, ...wrong];
    const own = kind.check(values, ctx.actor.roles);
    if (own) return [at(own.field, refuseRow(own.code, { column: heading(own.field), ...own.details }))];
    const command = kind.open(values, batch);
    const answer = kind.decider.decide(kind.decider.initial('0'.repeat(26)), command, { ...ctx, actor: lend(ctx.actor, command) });
    return isRefusal(answer) ? [answer, ...(answer.also ?? [])].map((r) => at(r.field === undefined ? null : kind.fieldOf(r.field), r)) : [];
  }
}

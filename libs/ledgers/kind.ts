import type { AnyDecider, ProcessState, Role } from '#libs/casework/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import type { OutCell } from './csv.js';

/** What a field's cells hold. `number` is a document number, `code` an identity, never a quantity. */
export type FieldType = 'text' | 'day' | 'fen' | 'count' | 'number' | 'code' | 'choice';

/** One column of a ledger as it is read: its heading, the other names it goes by, and what its cells hold. */
export interface LedgerField {
  readonly key: string;
  readonly zh: string;
  readonly type: FieldType;
  readonly also?: readonly string[];
  readonly required?: boolean;
  /** The words a choice is written in, by code. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** A row as read: days and texts as text, amounts in fen, counts as numbers. Empty cells are left out. */
export type LedgerValues = Readonly<Record<string, string | number>>;

export interface LedgerColumn {
  readonly key: string;
  readonly zh: string;
  readonly type: 'text' | 'code' | 'day' | 'fen' | 'count';
  readonly width: number;
}

export const column = (key: string, zh: string, type: LedgerColumn['type'], width = 13): LedgerColumn => ({ key, zh, type, width });

type ColumnOf = readonly (readonly [path: string, key: string])[];

/** The column a field of a payload came from: the first path that it is or lies under, or else what `otherwise` says. */
export function fieldBy(columnOf: ColumnOf, otherwise: (path: string) => string | null = () => null): (path: string) => string | null {
  return (path) => columnOf.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))?.[1] ?? otherwise(path);
}

export interface GivenCommand { readonly type: string; readonly payload: unknown; readonly roles: readonly Role[] }

export interface RowFaultAt { readonly field: string; readonly code: 'credit-code-unconfirmed' | 'not-a-choice'; readonly details: Readonly<Record<string, string>> }

/** A process as a row: what it is compared by, and where it is. */
export interface ExportedRow { readonly id: string; readonly cells: Readonly<Record<string, OutCell>> }

export interface ExportContext { readonly nameOf: (staffId: string) => string; readonly asOf: LegalDay }

/** One kind of ledger, both ways: what its columns mean, which commands a row becomes, and how a process is written as a row. */
export interface LedgerKind {
  readonly id: 'cases' | 'petitions' | 'hazard-reports' | 'closed-cases' | 'closed-petitions' | 'closed-hazard-reports';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly process: string;
  /** The event a registration begins with. */
  readonly opening: string;
  readonly decider: AnyDecider;
  readonly fields: readonly LedgerField[];
  /** Numbers that identify a row, best first. */
  readonly numbers: readonly string[];
  /** Fields that make up a row without a number. */
  readonly identity: readonly string[];
  /**
   * What the open and the closed ledger of one process both say, by which a row without a number is known again: fields that
   * must be the same (`by`, `cause`), one that may be missing or hidden (`who`), and days, best first, of which the first
   * known to both must be the same.
   */
  readonly alike: { readonly by: string; readonly cause: string; readonly who?: string; readonly days: readonly string[] };
  /** Days that happen in this order. */
  readonly order: readonly string[];
  /** Who may import: the command's own role is lent to them, since a ledger is registered for those who once kept it. */
  readonly importers: readonly Role[];
  /** Who may have it as a file; absent: everybody of the bureau, who may open each process of it too. */
  readonly readers?: readonly Role[];
  /** Which processes stand in this ledger; absent: all of the kind. */
  readonly includes?: (state: ProcessState) => boolean;
  /** What the row lacks beyond single cells, for this importer. */
  check(values: LedgerValues, roles: readonly Role[]): RowFaultAt | null;
  /** Registers the row; `batch` names the import. */
  open(values: LedgerValues, batch: string): GivenCommand;
  /** Given to the registered process as it stands; each is left out once it is done. */
  follow(values: LedgerValues, state: ProcessState): readonly GivenCommand[];
  /** The column a refused field of the command's payload came from. */
  fieldOf(path: string): string | null;
  readonly columns: readonly LedgerColumn[];
  row(state: ProcessState, ctx: ExportContext): ExportedRow['cells'];
}

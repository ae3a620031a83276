import { ROLE_ZH, type Role } from '#libs/casework/index.js';
import type { LedgerKind } from './kind.js';
import { LEDGERS } from './kinds.js';

/** Everybody of a bureau; the clock is nobody. */
const EVERYBODY = (Object.keys(ROLE_ZH) as Role[]).filter((role) => role !== 'clock');

/** What is to be known of a ledger before one is sent or asked for. */
export interface LedgerDescription {
  readonly kind: LedgerKind['id'];
  readonly nameZh: string;
  readonly nameEn: string;
  /** Columns of an export, in order. */
  readonly columns: readonly { readonly key: string; readonly zh: string; readonly type: string }[];
  /** Columns an import reads, each with the other headings it goes by and the words a choice takes. */
  readonly reads: readonly { readonly key: string; readonly zh: string; readonly type: string; readonly required: boolean; readonly also: readonly string[]; readonly choices: readonly string[] }[];
  readonly importers: readonly Role[];
  readonly exporters: readonly Role[];
  readonly mayImport: boolean;
  readonly mayExport: boolean;
}

export function exportersOf({ readers }: LedgerKind): readonly Role[] {
  return readers ?? EVERYBODY;
}

/** Every ledger there is, and what somebody with these roles may do with it. */
export function describeLedgers(roles: readonly Role[]): LedgerDescription[] {
  const may = (allowed: readonly Role[]) => allowed.some((role) => roles.includes(role));
  return Object.values(LEDGERS).map((kind) => ({
    kind: kind.id, nameZh: kind.nameZh, nameEn: kind.nameEn,
    columns: kind.columns.map(({ key, zh, type }) => ({ key, zh, type })),
    reads: kind.fields.map(({ key, zh, type, required = false, also = [], choices = {} }) => ({ key, zh, type, required, also, choices: Object.values(choices).map(([first = '']) => first) })),
    importers: kind.importers, exporters: exportersOf(kind), mayImport: may(kind.importers), mayExport: may(exportersOf(kind)),
  }));
}

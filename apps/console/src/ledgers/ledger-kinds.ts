import type { Me } from '../api/types.js';
import type { Word } from '../glossary/zh.js';
import { hasRole } from '../session/session-store.js';
import type { LedgerName } from './send-ledger.js';

interface LedgerPlace {
  /** The name of the ledger in addresses of the API. */
  readonly kind: LedgerName;
  readonly word: Word;
  readonly roles: readonly string[];
}

const LEDGERS: readonly LedgerPlace[] = [
  { kind: 'cases', word: 'ledgerCases', roles: ['administrator', 'section-head'] },
  { kind: 'petitions', word: 'ledgerPetitions', roles: ['administrator', 'petition-desk', 'section-head'] },
];

export const LEDGER_ROLES = [...new Set(LEDGERS.flatMap(({ roles }) => roles))];

/** The ledgers a person may bring in and take out. */
export function ledgersOf(me: Me): readonly LedgerPlace[] {
  return LEDGERS.filter(({ roles }) => hasRole(me, ...roles));
}

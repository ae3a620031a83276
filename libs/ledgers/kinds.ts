import { caseLedger } from './cases/case-ledger.js';
import { reportLedger } from './hazard-reports/report-ledger.js';
import type { LedgerKind } from './kind.js';
import { petitionLedger } from './petitions/petition-ledger.js';

/** Every kind of ledger, by the name it has in an address. */
export const LEDGERS: Readonly<Record<LedgerKind['id'], LedgerKind>> = { cases: caseLedger, petitions: petitionLedger, 'hazard-reports': reportLedger };

import { caseLedger } from './cases/case-ledger.js';
import { reportLedger } from './hazard-reports/report-ledger.js';
import { closedCases } from './history/closed-cases.js';
import { closedPetitions } from './history/closed-petitions.js';
import { closedReports } from './history/closed-reports.js';
import type { LedgerKind } from './kind.js';
import { petitionLedger } from './petitions/petition-ledger.js';

/** Every kind of ledger, by the name it has in an address. */
export const LEDGERS: Readonly<Record<LedgerKind['id'], LedgerKind>> = { cases: caseLedger, petitions: petitionLedger, 'hazard-reports': reportLedger, 'closed-cases': closedCases, 'closed-petitions': closedPetitions, 'closed-hazard-reports': closedReports };

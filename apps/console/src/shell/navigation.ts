import type { Me } from '../api/types.js';
import type { Word } from '../glossary/zh.js';
import { hasRole } from '../session/session-store.js';

interface Place {
  readonly path: string;
  readonly word: Word;
  /** Roles it is for; absent: everybody. */
  readonly roles?: readonly string[];
}

const SUPERVISORS = ['section-head', 'deputy-director', 'director'];

const PLACES: readonly Place[] = [
  { path: '/today', word: 'navToday', roles: ['case-officer'] },
  { path: '/escalations', word: 'navEscalations', roles: SUPERVISORS },
  { path: '/review', word: 'navReview', roles: ['legal-reviewer'] },
  { path: '/ledger', word: 'navLedger', roles: ['archivist', 'auditor'] },
  { path: '/dashboard', word: 'navDashboard', roles: ['deputy-director', 'director', 'administrator', 'auditor'] },
  { path: '/cases', word: 'navCases' },
  { path: '/petitions', word: 'petitions', roles: ['petition-desk', ...SUPERVISORS, 'case-officer'] },
  { path: '/hazard-reports', word: 'hazards', roles: ['petition-desk', ...SUPERVISORS, 'case-officer'] },
  { path: '/board', word: 'navBoard', roles: ['petition-desk', ...SUPERVISORS] },
  { path: '/team', word: 'navTeam', roles: SUPERVISORS },
  { path: '/calendar', word: 'navCalendar' },
  { path: '/report', word: 'navReport' },
  { path: '/ledgers', word: 'navLedgers' },
  { path: '/audit', word: 'navAudit', roles: ['auditor', 'administrator', 'director'] },
  { path: '/admin', word: 'navAdmin', roles: ['administrator', 'auditor', 'director', 'deputy-director', 'section-head'] },
];

/** The places of a person, the one they start at first. */
export function placesOf(me: Me): readonly Place[] {
  return PLACES.filter(({ roles }) => !roles || hasRole(me, ...roles));
}

/** Directors begin with the overview, the petition desk with its register, everybody else with what waits for them. */
export function startOf(me: Me): string {
  if (hasRole(me, 'director')) return '/dashboard';
  if (hasRole(me, 'petition-desk')) return '/petitions';
  return placesOf(me)[0]?.path ?? '/cases';
}

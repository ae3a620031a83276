/** A kind of process as the API serves it. */
export interface Served {
  /** Key of the registry. */
  readonly kind: string;
  /** Where its list is. */
  readonly path: string;
  /** What people call one of them. */
  readonly zh: string;
  readonly en: string;
}

export const CASES: Served = { kind: 'enforcement-case', path: '/api/cases', zh: '案件', en: 'case' };
export const PETITIONS: Served = { kind: 'petition', path: '/api/petitions', zh: '信访事项', en: 'petition' };
export const REPORTS: Served = { kind: 'hazard-report', path: '/api/hazard-reports', zh: '举报', en: 'report' };

export const SERVED: readonly Served[] = [CASES, PETITIONS, REPORTS];

import { FINE, registration, SATISFIED } from '../../support/steps.js';

export interface Step {
  readonly who: string;
  /** Null opens the case. */
  readonly command: string | null;
  payload(ids: Readonly<Record<string, string>>, today: string): unknown;
  /** The event that shows it happened, once. */
  readonly leaves: string;
  /** The refusal that only says the workflow has not got there yet. */
  readonly patientFor?: string;
}

const step = (who: string, command: string | null, leaves: string, payload: Step['payload'] = () => ({})): Step => ({ who, command, leaves, payload });

/** An ordinary case from filing to archive: every boundary between two of these is a place to die at. */
export const LIFECYCLE: readonly Step[] = [
  step('officer1', null, 'CaseRegistered', (_, today) => registration({ discoveredOn: today })),
  step('deputy', 'approve-filing', 'FilingApproved', (ids) => ({ officers: [ids['officer1'], ids['officer2']] })),
  step('officer1', 'collect-evidence', 'EvidenceCollected', (ids, today) => ({
    kind: 'inspection-record', title: '现场检查记录', collectedAt: `${today}T00:00:00+08:00`, place: '车间', collectors: [ids['officer1'], ids['officer2']], provesWhat: '未培训上岗',
  })),
  step('officer1', 'conclude-investigation', 'InvestigationConcluded', () => ({ facts: '未培训上岗', legalBasis: '《安全生产法》第97条', proposal: 'penalty', penalties: FINE })),
  step('officer1', 'notify-party', 'PartyNotified', (_, today) => ({ notifiedOn: today, penalties: FINE, hearingRight: false })),
  step('officer1', 'waive-statement', 'StatementWaived', (_, today) => ({ on: today })),
  step('officer1', 'submit-for-review', 'ReviewSubmitted'),
  step('reviewer', 'give-review-opinion', 'ReviewPassed', () => ({ outcome: 'pass', findings: SATISFIED, opinion: '同意' })),
  step('deputy', 'decide-penalty', 'PenaltyDecided', () => ({ penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary', reasons: '依裁量基准' })),
  step('officer1', 'record-service', 'DecisionServed', (_, today) => ({ method: 'direct', servedOn: today, proof: '送达回证' })),
  step('officer1', 'record-payment', 'PaymentReceived', (_, today) => ({ amountFen: 1_000_000, paidOn: today, receiptNo: 'T-1' })),
  // The workflow publishes the served decision by itself; closing waits for it.
  { ...step('deputy', 'close-case', 'CaseClosed', () => ({ summary: '已履行' })), patientFor: 'not-published' },
  step('archivist', 'archive-case', 'CaseArchived', () => ({ pages: 62, location: '一号柜' })),
];

import type { CaseFacts } from '../case-page/case-facts.js';

type Fits = (facts: CaseFacts) => boolean;

const inAccident: Fits = (c) => c.variant === 'accident';
const onTheSpot: Fits = (c) => c.variant === 'summary';
const notOnTheSpot: Fits = (c) => c.variant !== 'summary';

/**
 * Commands that mean something only in some cases. The server would refuse them anywhere else; offering them, or listing
 * why they are blocked, would only hide what matters.
 */
const FITS: Readonly<Record<string, Fits>> = {
  'report-accident-up': inAccident, 'submit-accident-report': inAccident, 'record-government-reply': inAccident,
  'decide-on-the-spot': onTheSpot, 'record-on-the-spot': onTheSpot, 'approve-filing': notOnTheSpot, 'decline-filing': notOnTheSpot,
  'hand-in-fine': (c) => Boolean(c.onSite.collectedOn), 'bank-fine': (c) => Boolean(c.onSite.collectedOn),
  'dispose-preserved-evidence': (c) => Boolean(c.preserved),
  'schedule-hearing': (c) => Boolean(c.hearing), 'hold-hearing': (c) => Boolean(c.hearing),
  'record-court-enforcement': (c) => Boolean(c.enforcement),
  'answer-reconsideration': (c) => Boolean(c.reconsideration), 'record-reconsideration-outcome': (c) => Boolean(c.reconsideration),
  'answer-lawsuit': (c) => Boolean(c.lawsuit), 'record-lawsuit-outcome': (c) => Boolean(c.lawsuit),
  'approve-transfer': (c) => Boolean(c.transfer), 'transfer-case': (c) => Boolean(c.transfer), 'record-police-decision': (c) => Boolean(c.transfer),
  'withdraw-publication': (c) => Boolean(c.published),
};

/** Whether a command can mean anything in this case; unknown commands always do. */
export function fitsCase(command: string, facts: CaseFacts): boolean {
  return FITS[command]?.(facts) ?? true;
}

import type { ClockTrigger } from '../kernel/index.js';
import type { ReportEvent } from './events.js';
import { canBeTold } from './facts.js';
import type { HazardReport } from './state.js';

/** A call to 12350 is accepted when it is registered: the sixty days count from then, and end only with the closing. */
export const REPORT_CLOCKS: readonly ClockTrigger<HazardReport, ReportEvent>[] = [
  {
    limit: 'report-handle',
    starts: { ReportRegistered: (e) => e.receivedOn },
    meets: { ReportClosed: (e) => e.closing.on, ReportDeclined: (e) => e.on, ReportTransferred: (e) => e.on },
  },
  {
    limit: 'report-feedback',
    starts: { ReportVerified: (e, r) => (canBeTold(r.reporter) ? e.verification.on : null) },
    meets: { FeedbackGiven: (e) => e.feedback.on },
    voids: ['ReportVerified'],
  },
];

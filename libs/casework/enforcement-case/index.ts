export { enforcementCase } from './decider.js';
export type { CaseEvent, CaseEventType } from './events.js';
export * from './facts.js';
export { duesOf, lateFine, paymentDueDay, type Dues } from './late-fine.js';
export { STAGES } from './stages.js';
export { lastReview, passedReview, type EnforcementCase, type Remedy } from './state.js';

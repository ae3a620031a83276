export { hazardReport } from './decider.js';
export type { ReportEvent, ReportEventType } from './events.js';
export * from './facts.js';
export type { ReportHistory } from './history-facts.js';
export { FINAL, OPEN, STAGES } from './stages.js';
export { secretsOfReport, type HazardReport } from './state.js';

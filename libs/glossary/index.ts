/** The words of the field in Chinese and English. Pure; used by the interface and by whatever writes to people. */
export { EVENTS } from './events.js';
export { fieldLabel } from './fields.js';
export { groupOf, TERMS, termOf, type Term, type TermGroupName } from './terms.js';
export { limitOfClock, TIME_LIMITS } from './time-limits.js';

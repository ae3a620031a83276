export { withCommandsAfterEnd } from './after-end.js';
export { isHandler, pickByHand, pickByRule } from './assignment.js';
export { contactFields, reachable, type Contact } from './contact.js';
export { givesAway, redact, secretsOf } from './redact.js';
export { DESK_REFUSALS, refuseAtDesk } from './refusals.js';
export { reopenTerm } from './reopen-term.js';

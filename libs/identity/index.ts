export { checkCreditCode, creditCodeCheckCharacter, type CreditCodeVerdict } from './credit-code.js';
export { checkResidentId, type ResidentIdVerdict } from './resident-id.js';

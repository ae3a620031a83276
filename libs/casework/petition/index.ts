export { petition } from './decider.js';
export type { PetitionEvent, PetitionEventType } from './events.js';
export * from './facts.js';
export type { PetitionHistory } from './history-facts.js';
export { FINAL, OPEN, STAGES } from './stages.js';
export { lastClock, reviewable, secretsOfPetition, type Petition, type Round } from './state.js';

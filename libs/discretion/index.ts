export type * from './types.js';
export { CIRCUMSTANCES } from './types.js';
export { CIRCUMSTANCE_NAMES, TIER_NAMES } from './names.js';
export { CATALOGUE, find, sanctionFor } from './find.js';
export { earnsLowerBound, judge, judgeNoPenalty, rangeOf, tierFor, tierOf, tiersOf, type Judgement } from './judge.js';

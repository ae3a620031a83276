export * from './bureau.js';
export * from './case-driver.js';
export * from './samples.js';
export * from './walk.js';
export * from './stages.js';
export * from './plausible.js';

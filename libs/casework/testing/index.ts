export * from './bureau.js';
export * from './case-driver.js';
export * from './samples.js';
export * from './walk.js';

import { First1780000000001 } from './1-first.js';

/** In the order they are applied; never change one that has been released. */
export const MIGRATIONS = [First1780000000001];

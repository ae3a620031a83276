import { First1780000000001 } from './1-first.js';
import { Calendars1780000000002 } from './2-calendars.js';
import { Disclosure1780000000005 } from './5-disclosure.js';

/** In the order they are applied; never change one that has been released. */
export const MIGRATIONS = [First1780000000001, Calendars1780000000002, Disclosure1780000000005];

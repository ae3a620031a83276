import { DECIDING_ROWS } from './deciding.js';
import { EXECUTING_ROWS } from './executing.js';
import { FILING_ROWS } from './filing.js';
import { FINING_ROWS } from './fining.js';
import { REVIEWING_ROWS } from './reviewing.js';
import type { RefusalRow } from './row.js';
import { TERM_ROWS } from './terms.js';

/** Every refusal an enforcement case can give, each with at least one way to get it. */
export const REFUSAL_ROWS: readonly RefusalRow[] = [...FILING_ROWS, ...DECIDING_ROWS, ...EXECUTING_ROWS, ...TERM_ROWS, ...REVIEWING_ROWS, ...FINING_ROWS];

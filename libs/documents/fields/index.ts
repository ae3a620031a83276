import { BUREAU_FIELDS } from './bureau-fields.js';
import { CASE_FIELDS } from './case-fields.js';
import { DECISION_FIELDS } from './decision-fields.js';
import { EXECUTION_FIELDS } from './execution-fields.js';
import type { Fields } from './facts.js';
import { TERM_FIELDS } from './term-fields.js';

export type { Facts } from './facts.js';
export { LISTS } from './lists.js';

/** Every tag an enforcement case can fill, whatever the document. */
export const FIELDS: Fields = { ...BUREAU_FIELDS, ...CASE_FIELDS, ...DECISION_FIELDS, ...TERM_FIELDS, ...EXECUTION_FIELDS };

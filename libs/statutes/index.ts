import { packData } from './pack.generated.js';
import { createRulePack } from './rule-pack.js';
import type { RulePack } from './types.js';

export type * from './types.js';
export { UnknownRule } from './errors.js';
export { citation } from './citation.js';
export { createRulePack } from './rule-pack.js';
export { limitSchema, packSchema, profileTermSchema, ruleSchema, termSchema } from './schema.js';

/** The rules that ship with the product. */
export const builtinPack: RulePack = createRulePack(packData);

import { z } from 'zod';
import { command } from '../kernel/index.js';
import { id } from '../kernel/fields.js';
import type { CaseEvent } from './events.js';
import type { EnforcementCase } from './state.js';

/** Defines one command of the enforcement case. */
export const define = command<EnforcementCase, CaseEvent>();

export const OFFICER = ['case-officer'] as const;
export const HEADS = ['deputy-director', 'director'] as const;
/** Stages before a decision, in which a case can still be ended early. */
export const BEFORE_DECISION = ['investigation', 'legal-review', 'decision'] as const;

/** Stored files with their fingerprints. */
export const files = z.array(z.strictObject({ fileId: id(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).min(1).max(50).optional();

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Leaves out what was not given: the journal keeps no empty fields. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

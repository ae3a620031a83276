import { enforcementCase } from './enforcement-case/index.js';
import { hazardReport } from './hazard-report/index.js';
import type { Decider, ProcessState } from './kernel/index.js';
import { petition } from './petition/index.js';

/** A decider whose own state and events are nobody else's business: what the journal and the API work with. */
export type AnyDecider = Decider<ProcessState, { type: string }>;

/** Every kind of process the product knows. */
export const PROCESSES: Readonly<Record<string, AnyDecider>> = {
  'enforcement-case': enforcementCase as unknown as AnyDecider,
  petition: petition as unknown as AnyDecider,
  'hazard-report': hazardReport as unknown as AnyDecider,
};

export type ProcessKind = keyof typeof PROCESSES & string;

/** The decider of a kind; an unknown kind is a programming error. */
export function deciderOf(kind: string): AnyDecider {
  const decider = PROCESSES[kind];
  if (!decider) throw new Error(`unknown process kind ${kind}`);
  return decider;
}

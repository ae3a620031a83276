import { z } from 'zod';
import { command } from '../kernel/index.js';
import { fen, text } from '../kernel/fields.js';
import type { CaseEvent } from './events.js';
import type { EnforcementCase } from './state.js';

/** Defines one command of the enforcement case. */
export const define = command<EnforcementCase, CaseEvent>();

export const penaltyFields = z.strictObject({
  kind: z.enum(['warning', 'criticism', 'fine', 'confiscation', 'suspension', 'licence-revocation', 'closure', 'restriction']),
  amountFen: fen().optional(),
  detail: text(500).optional(),
});

export const OFFICER = ['case-officer'] as const;
export const HEADS = ['deputy-director', 'director'] as const;
/** Stages before a decision, in which a case can still be ended early. */
export const BEFORE_DECISION = ['investigation', 'legal-review', 'decision'] as const;

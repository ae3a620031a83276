import { z } from 'zod';
import { command } from '../kernel/index.js';
import { day, text } from '../kernel/fields.js';
import type { PetitionEvent } from './events.js';
import { NOTICE_METHODS } from './facts.js';
import type { Petition } from './state.js';

/** Defines one command of the petition. */
export const define = command<Petition, PetitionEvent>();

export const DESK = ['petition-desk'] as const;
export const HEADS = ['section-head', 'deputy-director', 'director'] as const;
/** Who may have a petition to handle. */
export const HANDLERS = ['petition-desk', 'case-officer', 'section-head'] as const;
export const BEFORE_REPLY = ['received', 'handling'] as const;

export const noticeFields = z.strictObject({ on: day(), method: z.enum(NOTICE_METHODS), proof: text(500) });

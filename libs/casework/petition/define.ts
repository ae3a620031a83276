import { z } from 'zod';
import { command } from '../kernel/index.js';
import { day, text } from '../kernel/fields.js';
import type { PetitionEvent } from './events.js';
import { NOTICE_METHODS } from './facts.js';
import type { Petition } from './state.js';

/** Defines one command of the petition. */
export const define = command<Petition, PetitionEvent>();

export const noticeFields = z.strictObject({ on: day(), method: z.enum(NOTICE_METHODS), proof: text(500) });

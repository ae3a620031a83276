import { z } from 'zod';
import { command } from '../kernel/index.js';
import { creditCode, text } from '../kernel/fields.js';
import type { ReportEvent } from './events.js';
import type { HazardReport } from './state.js';

/** Defines one command of the report. */
export const define = command<HazardReport, ReportEvent>();

export const OFFICERS = ['case-officer'] as const;

export const reportedFields = z.strictObject({ name: text(200), address: text(200).optional(), creditCode: creditCode().optional() });

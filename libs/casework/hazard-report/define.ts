import { command } from '../kernel/index.js';
import type { ReportEvent } from './events.js';
import type { HazardReport } from './state.js';

/** Defines one command of the report. */
export const define = command<HazardReport, ReportEvent>();

export const OFFICERS = ['case-officer'] as const;

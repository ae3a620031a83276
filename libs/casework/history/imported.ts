import type { Instant, LegalDay } from '#libs/calendar/index.js';

/**
 * A finished item of former years as a spreadsheet told it. It is marked so for good: nothing here was done in the system,
 * so no term ran, no workflow watches it, and it changes only by a correction.
 */
export interface Imported<F> {
  readonly facts: F;
  /** The import it came with. */
  readonly batch: string;
  /** The day it began by its own dates, by which lists and ledgers order it. */
  readonly since: LegalDay;
  readonly at: Instant;
  readonly by: string;
  readonly corrections: readonly { readonly at: Instant; readonly by: string; readonly reason: string }[];
}

/** The one stage of such an item: wherever a stage is shown, it says where the item is from. */
export const IMPORTED_STAGE = { zh: '历史导入', en: 'Imported history' } as const;

const HISTORY_EVENTS: ReadonlySet<string> = new Set([
  'CaseImported', 'ImportedCaseCorrected', 'PetitionImported', 'ImportedPetitionCorrected', 'ReportImported', 'ImportedReportCorrected',
]);

/** Events of finished items of former years: nobody need be woken for them. */
export function isHistory(events: readonly { readonly type: string }[]): boolean {
  return events.length > 0 && events.every(({ type }) => HISTORY_EVENTS.has(type));
}

/** The mark of an imported item, whatever kind of process it is; undefined for everything else. */
export function importedOf(state: object): Imported<unknown> | undefined {
  return (state as { imported?: Imported<unknown> }).imported;
}

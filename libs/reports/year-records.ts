import type { CaseEvent, Decision, Party, Variant } from '#libs/casework/enforcement-case/index.js';
import type { ReviewGate } from '#libs/casework/index.js';
import { legalDay, startOfLegalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { firstImportedYear } from './first-imported-year.js';

/** Journal records of a bureau, as far as an annual report counts them. */
const COUNTED = [
  'FilingApproved', 'ReviewPassed', 'ReviewFailed', 'PenaltyDecided', 'NoPenaltyDecided', 'DecisionPublished', 'ClockMet', 'DeadlineMissed', 'ReconsiderationFiled',
  'LawsuitFiled', 'CaseClosed', 'CaseArchived',
] as const;

/** What a case was about when it was registered, and when it was filed: needed of cases of earlier years too. */
const BACKGROUND = ['CaseRegistered', 'RegistrationCorrected', 'FilingApproved'] as const;

/** Cases that were closed before the system was there, and what was corrected of them. */
export const IMPORTED = ['CaseImported', 'ImportedCaseCorrected'] as const;

/** Whatever the figures of cases are counted from. */
export const CASE_EVENTS: readonly string[] = [...new Set<string>([...COUNTED, ...BACKGROUND, ...IMPORTED])];

export type ClockMet = { readonly type: 'ClockMet'; readonly clockId: string; readonly metAt: Instant; readonly onTime: boolean; readonly deadline: { readonly due: Instant } };
/** A term of the bureau that ran out unmet; its fate stands even when the duty is done afterwards. */
export type DeadlineMissed = { readonly type: 'DeadlineMissed'; readonly clockId: string; readonly dueAt: Instant };

/** A deed in a case, as far as it is counted: from its own journal, or as an imported ledger tells of it. */
export type CountedEvent =
  | { readonly type: 'FilingApproved'; readonly filedOn: LegalDay }
  | { readonly type: 'ReviewPassed' | 'ReviewFailed'; readonly gate?: ReviewGate; readonly opinion: { readonly on: LegalDay } }
  | { readonly type: 'PenaltyDecided'; readonly decision: Pick<Decision, 'decidedOn' | 'penalties'> }
  | { readonly type: 'NoPenaltyDecided'; readonly decision: Pick<Decision, 'decidedOn'> }
  /** `told`: no clock ran; whether it was on time is known only where the ledger says so. */
  | { readonly type: 'DecisionPublished'; readonly at: Instant; readonly told?: { readonly onTime: boolean | null } }
  | { readonly type: 'ReconsiderationFiled' | 'LawsuitFiled' | 'CaseClosed'; readonly on: LegalDay }
  | { readonly type: 'CaseArchived'; readonly volume: { readonly archivedOn: LegalDay } };

export interface JournalRecord {
  readonly processId: string;
  readonly seq: number;
  readonly event: CountedEvent | ClockMet | DeadlineMissed;
}

export interface Background {
  readonly variant: Variant;
  readonly party: Party['kind'];
  readonly filedOn: LegalDay | null;
}

interface Row { process_id: string; seq: number; data: string }

function record(row: Row): JournalRecord {
  return { processId: row.process_id, seq: row.seq, event: JSON.parse(row.data) as JournalRecord['event'] };
}

const marks = (list: readonly unknown[]) => list.map(() => '?').join(',');

/**
 * Records that may count for a year of Asia/Shanghai legal days: written in it or later, since a deed is recorded on its day
 * or afterwards. Only the deed's own legal day decides whether it belongs to the year.
 */
export async function countedRecords(db: DataSource, bureauId: string, year: number): Promise<JournalRecord[]> {
  const from = toSql(startOfLegalDay(`${year}-01-01`));
  const rows = (await db.query(
    `SELECT process_id, seq, data FROM journal WHERE bureau_id = ? AND type IN (${marks(COUNTED)}) AND at >= ? ORDER BY process_id, seq`,
    [bureauId, ...COUNTED, from],
  )) as Row[];
  return rows.map(record);
}

/** The background of every case that was decided, for a penalty or against one, or closed, in the year or later. */
export async function backgrounds(db: DataSource, bureauId: string, year: number): Promise<Map<string, Background>> {
  const from = toSql(startOfLegalDay(`${year}-01-01`));
  const rows = (await db.query(
    `SELECT j.process_id, j.seq, j.data FROM journal j WHERE j.bureau_id = ? AND j.type IN (${marks(BACKGROUND)})
       AND j.process_id IN (SELECT d.process_id FROM journal d WHERE d.bureau_id = ? AND d.type IN ('PenaltyDecided', 'NoPenaltyDecided', 'CaseClosed') AND d.at >= ?)
     ORDER BY j.process_id, j.seq`,
    [bureauId, ...BACKGROUND, bureauId, from],
  )) as Row[];
  const found = new Map<string, Background>();
  for (const row of rows) {
    const processId = row.process_id;
    const event = JSON.parse(row.data) as CaseEvent;
    const known: Background = found.get(processId) ?? { variant: 'ordinary', party: 'organisation', filedOn: null };
    if (event.type === 'CaseRegistered') found.set(processId, { ...known, variant: event.variant, party: event.party.kind });
    if (event.type === 'RegistrationCorrected' && event.party) found.set(processId, { ...known, party: event.party.kind });
    if (event.type === 'FilingApproved') found.set(processId, { ...known, filedOn: event.filedOn });
  }
  return found;
}

/** First and last legal year with any record of the bureau, or that an imported item tells of; null when there is none. */
export async function recordedYears(db: DataSource, bureauId: string): Promise<{ first: number; last: number } | null> {
  const rows = (await db.query('SELECT MIN(at) AS first, MAX(at) AS last FROM journal WHERE bureau_id = ?', [bureauId])) as { first: string | null; last: string | null }[];
  const row = rows[0];
  if (!row?.first || !row.last) return null;
  const first = yearOf(legalDay(fromSql(row.first)));
  return { first: Math.min(first, (await firstImportedYear(db, bureauId)) ?? first), last: yearOf(legalDay(fromSql(row.last))) };
}

export function yearOf(day: LegalDay): number {
  return Number(day.slice(0, 4));
}

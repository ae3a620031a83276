import type { CaseHistory } from '#libs/casework/enforcement-case/index.js';
import { startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { IMPORTED, type Background, type CountedEvent, type JournalRecord } from './year-records.js';

/** Cases that were closed before the system was there, as far as a year's figures count them. */
export interface ImportedCases {
  readonly ids: ReadonlySet<string>;
  readonly records: readonly JournalRecord[];
  readonly backgrounds: ReadonlyMap<string, Background>;
}

/** What a ledger says was done in a case, each deed with its own day; only what is counted, nothing that it does not say. */
export function deedsOf(f: CaseHistory): CountedEvent[] {
  const on = <E>(day: LegalDay | undefined, deed: (day: LegalDay) => E): E[] => (day === undefined ? [] : [deed(day)]);
  return [
    ...on(f.filedOn, (filedOn) => ({ type: 'FilingApproved' as const, filedOn })),
    ...on(f.reviewedOn, (day) => ({ type: 'ReviewPassed' as const, opinion: { on: day } })),
    ...on(f.decidedOn, (decidedOn): CountedEvent => (f.outcome === 'no-penalty' ? { type: 'NoPenaltyDecided', decision: { decidedOn } } : { type: 'PenaltyDecided', decision: { decidedOn, penalties: f.penalties ?? [] } }))
      .filter(() => f.outcome === 'penalty' || f.outcome === 'no-penalty'),
    ...on(f.publishedOn, (day) => ({ type: 'DecisionPublished' as const, at: startOfLegalDay(day), told: { onTime: f.publishedOnTime ?? null } })),
    ...on(f.reconsideredOn, (day) => ({ type: 'ReconsiderationFiled' as const, on: day })),
    ...on(f.suedOn, (day) => ({ type: 'LawsuitFiled' as const, on: day })),
    ...(f.outcome === 'not-filed' ? [] : [{ type: 'CaseClosed' as const, on: f.closedOn }]),
    ...on(f.archivedOn, (archivedOn) => ({ type: 'CaseArchived' as const, volume: { archivedOn } })),
  ];
}

/** Reads them as last corrected. They came in after the year they tell of, so only records from its beginning on are looked at. */
export async function importedCases(db: DataSource, bureauId: string, year: number): Promise<ImportedCases> {
  const from = toSql(startOfLegalDay(`${year}-01-01`));
  const rows = (await db.query(
    'SELECT process_id, seq, data FROM journal WHERE bureau_id = ? AND type IN (?) AND at >= ? ORDER BY process_id, seq', [bureauId, IMPORTED, from],
  )) as { process_id: string; seq: number; data: string }[];
  const last = new Map(rows.map((row) => [row.process_id, { seq: row.seq, facts: (JSON.parse(row.data) as { facts: CaseHistory }).facts }]));
  return {
    ids: new Set(last.keys()),
    records: [...last].flatMap(([processId, { seq, facts }]) => deedsOf(facts).map((event) => ({ processId, seq, event }))),
    backgrounds: new Map([...last].map(([id, { facts }]) => [id, { variant: facts.variant, party: facts.party.kind, filedOn: facts.filedOn ?? null }])),
  };
}

import { givesAway, refuseAtDesk } from '../desk/index.js';
import { checkIrregular, inOrder, type Imported } from '../history/index.js';
import type { Context, Refusal } from '../kernel/index.js';
import type { ReportHistory } from './history-facts.js';
import type { HazardReport } from './state.js';

/** What contradicts itself, or null, with the field to blame. Whoever reported is confidential always (安全生产法 art. 73). */
export function checkReportHistory(f: ReportHistory, ctx: Context): Refusal | null {
  const fault = inOrder([
    ['receivedOn', f.receivedOn, '收到之日', 'the day of receipt'], ['verifiedOn', f.verifiedOn, '核查之日', 'the verification'], ['closedOn', f.closedOn, '办结之日', 'the closing'],
  ], ctx);
  if (fault) return fault;
  if (givesAway(f.subject, [f.reporter]) !== null) return refuseAtDesk('subject-gives-away', {}, 'subject');
  return checkIrregular(f.confirmedCode, ctx);
}

/** The report as these facts have it. */
export function reportOf(f: ReportHistory, imported: Imported<ReportHistory>): Partial<HazardReport> {
  const confirmed = f.confirmedCode ? { ...f.confirmedCode, by: imported.by } : null;
  return {
    stage: 'imported', ended: true, outcome: f.outcome, number: f.number ?? null, channel: f.channel, matter: f.matter, receivedOn: f.receivedOn, subject: f.subject, content: f.content,
    place: f.place, reported: f.reported ? { ...f.reported, ...(confirmed ? { creditCode: confirmed.creditCode } : {}) } : null, reporter: f.reporter, anonymous: f.anonymous ?? false, employee: f.employee ?? false, deaths: f.deaths ?? false,
    closedOn: f.closedOn, confirmedCode: confirmed, imported,
  };
}

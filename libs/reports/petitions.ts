import { startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import type { ReportEvent } from '#libs/casework/hazard-report/index.js';
import { CHANNELS, PURPOSES, type Channel, type PetitionEvent, type Purpose } from '#libs/casework/petition/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import type { Figure } from './figure.js';

/** Events that decide what is counted and whether it is closed. */
export const DESK_EVENTS = [
  'PetitionImported', 'ImportedPetitionCorrected', 'ReportImported', 'ImportedReportCorrected', 'PetitionRegistered', 'PetitionCorrected', 'PetitionFlagged', 'VisitReceived', 'PetitionMerged', 'PetitionWithdrawn', 'PetitionClosed', 'PetitionReopened',
  'ReviewRequested', 'RecheckRequested', 'PetitionDeclined', 'PetitionTransferred', 'NoticeGiven', 'ForwardingObjectionAnswered',
  'ReportRegistered', 'ReportMerged', 'ReportWithdrawn', 'ReportDeclined', 'ReportTransferred', 'ReportClosed', 'ReportReopened',
] as const;

type DeskEvent = Extract<PetitionEvent | ReportEvent, { type: (typeof DESK_EVENTS)[number] }>;

interface Tally {
  readonly id: string; readonly kind: 'petition' | 'report'; readonly receivedOn: LegalDay; readonly channel: string; readonly purpose: Purpose | null;
  readonly visitors: number; readonly group: boolean; readonly skipLevel: boolean; readonly unlawful: boolean; readonly repeat: boolean;
  readonly merged: boolean; readonly ended: boolean; readonly routed: boolean; readonly imported: boolean;
}

function begin(id: string, e: DeskEvent): Tally | null {
  const blank = { id, visitors: 0, group: false, skipLevel: false, unlawful: false, repeat: false, merged: false, ended: false, routed: false, imported: false };
  if (e.type === 'PetitionRegistered') {
    return { ...blank, ...e.flags, kind: 'petition', receivedOn: e.receivedOn, channel: e.channel, purpose: e.purpose, visitors: e.visitors, repeat: e.repeatOf !== null };
  }
  if (e.type === 'PetitionImported' || e.type === 'ImportedPetitionCorrected') {
    const { receivedOn, channel, purpose, visitors = 0, group = false, skipLevel = false, unlawful = false } = e.facts;
    return { ...blank, kind: 'petition', receivedOn, channel, purpose, visitors, group, skipLevel, unlawful, ended: true, imported: true };
  }
  if (e.type === 'ReportImported' || e.type === 'ImportedReportCorrected') {
    return { ...blank, kind: 'report', receivedOn: e.facts.receivedOn, channel: e.facts.channel, purpose: null, ended: true, imported: true };
  }
  return e.type === 'ReportRegistered' ? { ...blank, kind: 'report', receivedOn: e.receivedOn, channel: e.channel, purpose: null } : null;
}

/** What one more event makes of it. A declined or transferred petition is done once its notice is given. */
function tally(t: Tally, e: DeskEvent): Tally {
  switch (e.type) {
    case 'PetitionCorrected': return { ...t, purpose: e.purpose ?? t.purpose, repeat: t.repeat || e.repeatOf !== undefined };
    case 'PetitionFlagged': return { ...t, ...e.flags };
    case 'VisitReceived': return { ...t, visitors: t.visitors + e.visitors };
    case 'PetitionDeclined': case 'PetitionTransferred': return { ...t, routed: true, ended: e.final };
    case 'NoticeGiven': return { ...t, ended: t.ended || t.routed };
    case 'ForwardingObjectionAnswered': return { ...t, ended: e.agreed };
    case 'PetitionMerged': case 'ReportMerged': return { ...t, merged: true, ended: true };
    case 'PetitionWithdrawn': case 'PetitionClosed': case 'ReportWithdrawn': case 'ReportDeclined': case 'ReportTransferred': case 'ReportClosed': return { ...t, ended: true };
    case 'PetitionReopened': case 'ReviewRequested': case 'RecheckRequested': case 'ReportReopened': return { ...t, ended: false };
    case 'ImportedPetitionCorrected': case 'ImportedReportCorrected': return begin(t.id, e) ?? t;
    case 'PetitionRegistered': case 'ReportRegistered': case 'PetitionImported': case 'ReportImported': return t;
  }
}

/** Received in the year of Asia/Shanghai, merged ones left out: a pair counts once. */
async function received(db: DataSource, bureauId: string, year: number): Promise<Tally[]> {
  const rows = (await db.query(
    `SELECT process_id, data FROM journal WHERE bureau_id = ? AND type IN (${DESK_EVENTS.map(() => '?').join(',')}) AND at >= ? ORDER BY process_id, seq`,
    [bureauId, ...DESK_EVENTS, toSql(startOfLegalDay(`${year}-01-01`))],
  )) as { process_id: string; data: string }[];
  const found = new Map<string, Tally>();
  for (const { process_id: id, data } of rows) {
    const event = JSON.parse(data) as DeskEvent;
    const known = found.get(id);
    const next = known ? tally(known, event) : begin(id, event);
    if (next) found.set(id, next);
  }
  return [...found.values()].filter((t) => !t.merged && t.receivedOn.startsWith(`${year}-`));
}

const CHANNEL_ZH: Readonly<Record<Channel, string>> = { letter: '来信', visit: '来访', 'officer-visit': '下访', online: '网上投诉', proxy: '代理信访', hotline: '来电', forwarded: '上级转办' };
const PURPOSE_ZH: Readonly<Record<Purpose, string>> = { consult: '咨询', resolve: '求决' };

const ids = (list: readonly Tally[]) => list.map((t) => t.id);
const count = (key: string, nameZh: string, nameEn: string, list: readonly Tally[]): Figure => ({ key, nameZh, nameEn, value: { kind: 'count', count: list.length }, processIds: ids(list) });

/**
 * The desk's figures of a year, counted from the journal, each with what stands behind it: petitions by channel and purpose,
 * visitors received at the desk, closure, flags, and the reports to 12350 as they stand now.
 */
export async function deskReport(db: DataSource, bureauId: string, year: number): Promise<{ readonly bureauId: string; readonly year: number; readonly figures: readonly Figure[] }> {
  const all = await received(db, bureauId, year);
  const petitions = all.filter((t) => t.kind === 'petition');
  const reports = all.filter((t) => t.kind === 'report');
  const visited = petitions.filter((t) => t.channel === 'visit');
  const closed = petitions.filter((t) => t.ended);
  return {
    bureauId, year,
    figures: [
      count('petitions', '信访事项', 'Petitions', petitions),
      ...CHANNELS.flatMap((channel) => PURPOSES.map((purpose) => count(`${channel}-${purpose}`, '　' + CHANNEL_ZH[channel] + PURPOSE_ZH[purpose], `${channel}, ${purpose}`, petitions.filter((t) => t.channel === channel && t.purpose === purpose)))),
      { key: 'visitorsReceived', nameZh: '接待来访人次', nameEn: 'Visitors received', value: { kind: 'count', count: visited.reduce((sum, t) => sum + t.visitors, 0) }, processIds: ids(visited) },
      count('petitionsClosed', '信访办结', 'Petitions closed', closed),
      { key: 'petitionClosureRate', nameZh: '信访办结率', nameEn: 'Closure rate', value: { kind: 'rate', part: closed.length, whole: petitions.length }, processIds: ids(petitions) },
      count('groupPetitions', '集访', 'Group petitions', petitions.filter((t) => t.group)),
      count('skipLevelPetitions', '越级上访', 'Skip-level petitions', petitions.filter((t) => t.skipLevel)),
      count('unlawfulPetitions', '非访', 'Unlawful petitions', petitions.filter((t) => t.unlawful)),
      count('repeatPetitions', '重复信访', 'Repeat petitions', petitions.filter((t) => t.repeat)),
      count('hotlineReports', '12350举报', 'Reports to 12350', reports),
      count('hotlineReportsClosed', '　已办结', 'Closed', reports.filter((t) => t.ended)),
      count('hotlineReportsInProgress', '　正在处理', 'In progress', reports.filter((t) => !t.ended)),
      count('importedDeskItems', '以上事项中历史台账导入', 'Of these, imported from ledgers of former years', all.filter((t) => t.imported)),
    ],
  };
}

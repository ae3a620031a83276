import type { LegalDay } from '#libs/calendar/index.js';
import type { Contact } from '#libs/casework/desk/index.js';
import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import type { Petition } from '#libs/casework/petition/index.js';
import type { ProcessState } from '#libs/casework/index.js';
import { openState } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import type { DeskKind } from './desk-items.js';

/** One line of the desk's ledger (信访、举报台账). */
export interface LedgerRow {
  readonly id: string; readonly kind: DeskKind; readonly number: string | null; readonly channel: string; readonly purpose: string; readonly receivedOn: LegalDay; readonly subject: string;
  readonly person: Contact | null; readonly confidential: boolean; readonly visitors: number; readonly people: number; readonly flags: readonly string[];
  readonly stage: string; readonly outcome: string | null; readonly ownerId: string; readonly acceptedOn: LegalDay | null; readonly dueDay: LegalDay | null;
  readonly extended: boolean; readonly repliedOn: LegalDay | null; readonly servedOn: LegalDay | null; readonly serviceProof: string | null; readonly result: string | null;
  readonly closedOn: LegalDay | null; readonly reopenings: number; readonly satisfaction: string | null; readonly late: boolean;
}

export interface LedgerFilter {
  readonly bureauId: string; readonly kind: DeskKind; readonly from?: LegalDay | undefined; readonly to?: LegalDay | undefined;
  readonly channel?: string | undefined; readonly open?: boolean | undefined;
}

/** What both kinds of line have in common: the main term, and whether any was missed. */
function terms(state: ProcessState, limit: string): Pick<LedgerRow, 'dueDay' | 'extended' | 'late'> {
  const main = Object.values(state.clocks).filter((c) => c.binding.limit === limit).at(-1);
  return {
    dueDay: main?.deadline.dueDay ?? null, extended: main?.extensions.some((e) => e.revokedAt === null) ?? false,
    late: Object.values(state.clocks).some((c) => c.missedAt !== null),
  };
}

function petitionRow(p: Petition): LedgerRow {
  return {
    id: p.id, kind: 'petition', number: p.number, channel: p.channel ?? '', purpose: p.purpose ?? '', receivedOn: p.receivedOn ?? '', subject: p.subject, person: p.petitioner,
    confidential: p.confidential, visitors: p.visitors, people: p.people,
    flags: [...(p.flags.group ? ['group'] : []), ...(p.flags.skipLevel ? ['skip-level'] : []), ...(p.flags.unlawful ? ['unlawful'] : []), ...(p.repeatOf ? ['repeat'] : [])],
    stage: p.stage, outcome: p.outcome, ownerId: p.ownerId, acceptedOn: p.accepted?.on ?? null, ...terms(p, 'petition-handle'),
    repliedOn: p.reply?.on ?? null, servedOn: p.service?.on ?? null, serviceProof: p.service?.proof ?? null, result: p.result?.kind ?? null,
    closedOn: p.closedOn, reopenings: p.closings.filter((c) => c.reopenedOn !== null).length, satisfaction: p.satisfaction?.level ?? null,
  };
}

function reportRow(r: HazardReport): LedgerRow {
  return {
    id: r.id, kind: 'hazard-report', number: r.number, channel: r.channel ?? '', purpose: r.matter ?? '', receivedOn: r.receivedOn ?? '', subject: r.subject, person: r.reporter,
    confidential: true, visitors: 0, people: 1, flags: [...(r.anonymous ? ['anonymous'] : []), ...(r.deaths ? ['deaths'] : [])],
    stage: r.stage, outcome: r.outcome, ownerId: r.ownerId, acceptedOn: r.receivedOn, ...terms(r, 'report-handle'),
    repliedOn: r.verification?.on ?? null, servedOn: r.feedback?.on ?? null, serviceProof: r.feedback?.proof ?? null, result: r.verification?.finding ?? null,
    closedOn: r.closedOn, reopenings: r.closings.filter((c) => c.reopenedOn !== null).length, satisfaction: null,
  };
}

/** A page of the ledger in the order of registration, with the state behind each line; `after` is the last id of the page before. */
export async function ledgerPage(
  db: DataSource, f: LedgerFilter, limit: number, after: string | null,
): Promise<{ items: { row: LedgerRow; state: ProcessState }[]; next: string | null }> {
  const received = "JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn'))";
  const conditions: [string, ...unknown[]][] = [['bureau_id = ?', f.bureauId], ['kind = ?', f.kind]];
  if (f.from) conditions.push([`${received} >= ?`, f.from]);
  if (f.to) conditions.push([`${received} <= ?`, f.to]);
  if (f.channel) conditions.push(['variant = ?', f.channel]);
  if (f.open !== undefined) conditions.push(['ended = ?', f.open ? 0 : 1]);
  if (after !== null) conditions.push(['id > ?', after]);
  const rows = (await db.query(
    `SELECT id, state FROM process WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ORDER BY id LIMIT ?`, [...conditions.flatMap(([, ...values]) => values), limit + 1],
  )) as { id: string; state: string }[];
  const page = rows.slice(0, limit);
  const items = await Promise.all(page.map(async ({ id, state: text }) => {
    const state = await openState<ProcessState>(db, id, text);
    return { state, row: f.kind === 'petition' ? petitionRow(state as Petition) : reportRow(state as HazardReport) };
  }));
  return { items, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

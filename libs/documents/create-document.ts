import { legalDay, type Instant } from '#libs/calendar/index.js';
import { isRefusal, type Actor, type ProcessState, type Refusal } from '#libs/casework/index.js';
import type { BureauContext, BureauContexts } from '#libs/journal/directory.js';
import type { Executor } from '#libs/journal/execute.js';
import type { CommandResult } from '#libs/journal/requests.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';
import { ulid } from 'ulid';
import { normaliseNumber, numberPattern } from './document-number.js';
import { DOCUMENT_COLUMNS, documentOf, type DocumentRow, type StoredDocument } from './document-row.js';
import { documentKind } from './kinds.js';
import { journalOf, lockProcess, transact } from './locked-process.js';
import { mapFields } from './map-fields.js';
import { planDocument, refuseWriter, type Plan, type Wish } from './plan.js';
import { portOf } from './ports.js';
import type { RecordedEvent } from './recorded-event.js';
import { refuse } from './refusals.js';
import { renderDocx } from './render.js';
import { recordWritten } from './record-document.js';
import { readTemplate, sha256 } from './templates-store.js';

export interface CreateRequest extends Wish {
  readonly bureauId: string;
  readonly processId: string;
  readonly actor: Actor;
  readonly now: Instant;
  /** Rows of the volume's index, for that kind. */
  readonly volume: readonly Readonly<Record<string, string>>[];
}

export type CreateResult =
  | { readonly ok: true; readonly document: StoredDocument; readonly replayed: boolean; readonly recorded?: CommandResult }
  | { readonly ok: false; readonly refusal: Refusal | null };

interface Numbered { readonly number: string | null; readonly series: string | null; readonly year: number | null; readonly ordinal: number | null }

/** Draws inside the transaction that stores the document: a rollback gives the ordinal back, so there is neither gap nor double. */
async function drawNumber(tx: EntityManager, request: CreateRequest, state: ProcessState, { profile }: BureauContext): Promise<Numbered> {
  const source = documentKind(request.kind).number;
  const own = { series: null, year: null, ordinal: null };
  if (source === null) return { number: null, ...own };
  if (typeof source === 'string') return { number: portOf(request.kind).numberOf(state, source), ...own };
  const series = `document:${request.kind}`;
  const year = Number(legalDay(request.now).slice(0, 4));
  const result = (await tx.query(
    'INSERT INTO number_series (bureau_id, series, year, last) VALUES (?, ?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)', [request.bureauId, series, year],
  )) as { insertId: number };
  const number = numberPattern(profile.numbering.decision, source.word).replace('{year}', String(year)).replace('{n}', String(result.insertId));
  return { number, series, year, ordinal: result.insertId };
}

interface Subject { readonly plan: Plan; readonly state: ProcessState; readonly journal: readonly RecordedEvent<{ readonly type: string }>[] }

function render({ plan, state, journal }: Subject, request: CreateRequest, context: BureauContext, number: string | null, template: Buffer) {
  const secrets = documentKind(request.kind).goesTo === undefined ? null : portOf(request.kind).secrets(state, journal);
  return renderDocx(template, mapFields(request.kind, {
    c: state, recorded: plan.recorded, journal, on: plan.on, number, bureau: context.profile, staff: context.staff, rules: context.rules, terms: context.profile.terms,
    evidence: plan.evidence, served: plan.served, volume: request.volume, given: request.fields, anonymised: secrets !== null,
  }, secrets ?? []));
}

async function documentsOf(tx: EntityManager, processId: string): Promise<DocumentRow[]> {
  return tx.query(`SELECT ${DOCUMENT_COLUMNS} FROM document WHERE process_id = ? ORDER BY seq`, [processId]) as Promise<DocumentRow[]>;
}

async function create(tx: EntityManager, contexts: BureauContexts, executor: Executor, request: CreateRequest): Promise<CreateResult> {
  const locked = await lockProcess(tx, request.bureauId, documentKind(request.kind).process, request.processId);
  if (!locked) return { ok: false, refusal: null };
  const { state } = locked;
  const refused = refuseWriter(request.kind, state, request.actor) ?? portOf(request.kind).refuseSealed(state);
  if (refused) return { ok: false, refusal: refused };
  const all = await documentsOf(tx, request.processId);
  const existing = all.filter((d) => d.voided_at === null);
  const journal = await journalOf(tx, request.processId);
  const plan = planDocument(request, journal, existing.map(documentOf), legalDay(request.now));
  if (isRefusal(plan)) return { ok: false, refusal: plan };

  const filled = sha256(JSON.stringify(Object.entries(request.fields).sort(([a], [b]) => (a < b ? -1 : 1)).concat(Object.entries({ volume: JSON.stringify(request.volume) }))));
  const subject = plan.subject ?? filled.slice(0, 32);
  const same = existing.find((d) => d.kind === request.kind && d.recorded_seq === plan.recorded.seq && d.subject === subject);
  if (same) {
    const { nameZh, nameEn } = documentKind(request.kind);
    if (same.filled_hash !== filled) return { ok: false, refusal: refuse('document-exists', { what: nameZh, whatEn: nameEn, number: same.number ?? same.title }, 'fields') };
    return { ok: true, document: documentOf(same), replayed: true };
  }

  const context = await contexts.of(request.bureauId, locked.bureauVersion);
  const template = await readTemplate(tx, request.bureauId, request.kind);
  if (!template) throw new Error(`no template of ${request.kind}`);
  const numbered = await drawNumber(tx, request, state, context);
  const { content, missing, pages } = render({ plan, state, journal }, request, context, numbered.number, template.content);
  const id = ulid(Date.parse(request.now));
  const title = plan.served ? `${plan.served.title}送达回证` : documentKind(request.kind).nameZh;
  await tx.query(
    `INSERT INTO document (id, bureau_id, process_id, seq, kind, recorded_seq, subject, title, document_day, number, number_key, series, year, ordinal, template_version, filled_hash, missing, pages,
      sha256, size, content, created_at, created_by, live_key) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    [id, request.bureauId, request.processId, all.length + 1, request.kind, plan.recorded.seq, subject, title, plan.on, numbered.number, numbered.number && normaliseNumber(numbered.number),
      numbered.series, numbered.year, numbered.ordinal, template.version, filled, JSON.stringify(missing), pages, sha256(content), content.length, content, toSql(request.now), request.actor.id,
      `${request.processId}:${request.kind}:${plan.recorded.seq}:${subject}`],
  );
  const [row] = (await tx.query(`SELECT ${DOCUMENT_COLUMNS} FROM document WHERE id = ?`, [id])) as DocumentRow[];
  if (!row) throw new Error(`document ${id} is gone`);
  const document = documentOf(row);
  const recorded = await recordWritten(tx, executor, request.bureauId, request.actor, document);
  return { ok: true, document, replayed: false, recorded };
}

/**
 * Writes one document of a process: number, bytes and the record of it in the journal, in one transaction under the lock of the
 * process. Asked again for the same
 * event with the same content, gives back the one that exists, byte for byte. A null refusal: no such process in the bureau.
 */
export async function createDocument(db: DataSource, contexts: BureauContexts, executor: Executor, request: CreateRequest): Promise<CreateResult> {
  const result = await transact(db, (tx) => create(tx, contexts, executor, request));
  if (result.ok && result.recorded) executor.committed(documentKind(request.kind).process, result.recorded);
  return result;
}

import type { Instant } from '#libs/calendar/index.js';
import type { Refusal } from '#libs/casework/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { fromSql, fromSqlOrNull, toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import type { FileRecord } from './file-record.js';
import { refuse } from './refusals.js';

const VALID_MS = 24 * 3_600_000;

/** 调阅申请: one person asks for one file, one head answers, once. */
export interface AccessRequest {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileNumber: string | null;
  readonly processId: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly reason: string;
  readonly state: 'pending' | 'approved' | 'refused' | 'expired';
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly note: string | null;
  /** Until when an approval lets its holder download. */
  readonly until: Instant | null;
}

interface RequestRow {
  id: string; file_id: string; name: string; number: string | null; process_id: string; by_id: string; at: string; reason: string;
  act: 'approval' | 'refusal' | null; decided_by: string | null; decided_at: string | null; note: string | null;
}

const REQUESTS = `SELECT r.id, r.file_id, f.name, f.number, f.process_id, r.by_id, r.at, r.reason, d.act, d.by_id AS decided_by, d.at AS decided_at, d.reason AS note
  FROM file_access r JOIN file f ON f.id = r.file_id LEFT JOIN file_access d ON d.decides = r.id WHERE r.act = 'request'`;

function fromRow(r: RequestRow, now: Instant): AccessRequest {
  const decidedAt = fromSqlOrNull(r.decided_at);
  const until = r.act === 'approval' && decidedAt !== null ? new Date(Date.parse(decidedAt) + VALID_MS).toISOString() : null;
  const state = r.act === null ? 'pending' : r.act === 'refusal' ? 'refused' : until !== null && until > now ? 'approved' : 'expired';
  return {
    id: r.id, fileId: r.file_id, fileName: r.name, fileNumber: r.number, processId: r.process_id, requestedBy: r.by_id, requestedAt: fromSql(r.at), reason: r.reason,
    state, decidedBy: r.decided_by, decidedAt, note: r.note, until,
  };
}

/** Audio-visual records are given out on approval; all else to whoever may see the case. */
export function needsApproval(file: Pick<FileRecord, 'kind'>): boolean {
  return file.kind === 'av-record';
}

export async function findRequest(db: DataSource, bureauId: string, id: string, now: Instant): Promise<AccessRequest | null> {
  if (!isProcessId(id)) return null;
  const [row] = (await db.query(`${REQUESTS} AND r.id = ? AND r.bureau_id = ?`, [id, bureauId])) as RequestRow[];
  return row ? fromRow(row, now) : null;
}

/** Newest first: everybody's of the bureau, or one person's. */
export async function listRequests(db: DataSource, bureauId: string, by: string | null, now: Instant, limit = 200): Promise<AccessRequest[]> {
  const mine = by === null ? '' : ' AND r.by_id = ?';
  const rows = (await db.query(`${REQUESTS} AND r.bureau_id = ?${mine} ORDER BY r.at DESC, r.id DESC LIMIT ?`, [bureauId, ...(by === null ? [] : [by]), limit])) as RequestRow[];
  return rows.map((r) => fromRow(r, now));
}

/** The request that counts for this person: a valid approval, else the latest; null before the first. */
export async function currentRequest(db: DataSource, fileId: string, by: string, now: Instant): Promise<AccessRequest | null> {
  const rows = (await db.query(`${REQUESTS} AND r.file_id = ? AND r.by_id = ? ORDER BY r.at, r.id`, [fileId, by])) as RequestRow[];
  const requests = rows.map((r) => fromRow(r, now));
  return requests.find((r) => r.state === 'approved') ?? requests.at(-1) ?? null;
}

/** Asks for a file; who has asked already, or may download it now, gets that request again. */
export async function requestAccess(db: DataSource, file: FileRecord, by: string, reason: string, now: Instant): Promise<AccessRequest | Refusal> {
  if (!needsApproval(file)) return refuse('approval-not-needed');
  const current = await currentRequest(db, file.id, by, now);
  if (current?.state === 'pending' || current?.state === 'approved') return current;
  const id = ulid();
  await record(db, { id, file, act: 'request', by, now, reason });
  const request = await findRequest(db, file.bureauId, id, now);
  if (!request) throw new Error(`access request ${id} is gone`);
  return request;
}

/** Approves or refuses; the unique key on what a row decides keeps two heads apart. */
export async function decideRequest(db: DataSource, bureauId: string, request: AccessRequest, verdict: 'approval' | 'refusal', by: string, note: string, now: Instant): Promise<AccessRequest | Refusal> {
  if (request.requestedBy === by) return refuse('own-request');
  try {
    await record(db, { file: { id: request.fileId, bureauId }, act: verdict, requestId: request.id, decides: request.id, by, now, reason: note });
  } catch (error) {
    if ((error as { code?: string }).code === 'ER_DUP_ENTRY') return refuse('decided-already');
    throw error;
  }
  return (await findRequest(db, bureauId, request.id, now)) ?? request;
}

/** Whether this person may have the file now: the request that lets them, null where none is needed. */
export async function grantOf(db: DataSource, file: FileRecord, by: string, now: Instant): Promise<string | null | Refusal> {
  if (!needsApproval(file)) return null;
  const current = await currentRequest(db, file.id, by, now);
  if (current?.state === 'approved') return current.id;
  return refuse(current === null ? 'approval-needed' : (`approval-${current.state}` as const));
}

/** Enters a download; `detail` is the part asked for, empty for the whole. */
export async function logDownload(db: DataSource, file: FileRecord, requestId: string | null, by: string, detail: string, now: Instant): Promise<void> {
  await record(db, { file, act: 'download', requestId, by, now, reason: detail });
}

export interface AccessEntry { readonly act: string; readonly by: string; readonly at: Instant; readonly reason: string; readonly requestId: string | null }

/** Who asked for a file, who answered, who fetched it; newest first. */
export async function accessLog(db: DataSource, fileId: string, limit = 1000): Promise<AccessEntry[]> {
  const rows = (await db.query('SELECT act, by_id, at, reason, request_id FROM file_access WHERE file_id = ? ORDER BY at DESC, id DESC LIMIT ?', [fileId, limit])) as
    { act: string; by_id: string; at: string; reason: string; request_id: string | null }[];
  return rows.map((r) => ({ act: r.act, by: r.by_id, at: fromSql(r.at), reason: r.reason, requestId: r.request_id }));
}

interface Entry {
  readonly id?: string; readonly file: Pick<FileRecord, 'id' | 'bureauId'>; readonly act: 'request' | 'approval' | 'refusal' | 'download';
  readonly requestId?: string | null; readonly decides?: string; readonly by: string; readonly now: Instant; readonly reason: string;
}

/** The log only grows. */
async function record(db: DataSource, e: Entry): Promise<void> {
  await db.query('INSERT INTO file_access (id, bureau_id, file_id, act, request_id, decides, by_id, at, reason) VALUES (?,?,?,?,?,?,?,?,?)',
    [e.id ?? ulid(), e.file.bureauId, e.file.id, e.act, e.requestId ?? null, e.decides ?? null, e.by, toSql(e.now), e.reason]);
}

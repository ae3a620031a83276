import { administer } from '#libs/administration/record.js';
import type { Instant } from '#libs/calendar/index.js';
import type { Refusal } from '#libs/casework/index.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { documentKind, KIND_IDS, type KindId } from './kinds.js';
import { refuse } from './refusals.js';
import { checkTemplate } from './template-check.js';
import { defaultTemplate } from './templates/index.js';

/** One version of a bureau's own template; 0 is the built-in one, which was never uploaded. */
export interface TemplateVersion {
  readonly version: number;
  readonly sha256: string;
  readonly size: number;
  readonly note: string;
  readonly uploadedAt: Instant | null;
  readonly uploadedBy: string | null;
  /** Whether its bytes are those of the built-in one. */
  readonly builtin: boolean;
}

interface Row { version: number; sha256: string; size: number; note: string; uploaded_at: string; uploaded_by: string }

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function builtin(kind: KindId): TemplateVersion {
  const content = defaultTemplate(kind);
  return { version: 0, sha256: sha256(content), size: content.length, note: '内置模板', uploadedAt: null, uploadedBy: null, builtin: true };
}

function versionOf(r: Row, original: TemplateVersion): TemplateVersion {
  return { version: r.version, sha256: r.sha256, size: r.size, note: r.note, uploadedAt: fromSql(r.uploaded_at), uploadedBy: r.uploaded_by, builtin: r.sha256 === original.sha256 };
}

/** Every version a bureau has had, newest first; the first one is in use. */
export async function templateVersions(db: DataSource, bureauId: string, kind: KindId): Promise<[TemplateVersion, ...TemplateVersion[]]> {
  const rows = (await db.query('SELECT version, sha256, size, note, uploaded_at, uploaded_by FROM document_template WHERE bureau_id = ? AND kind = ? ORDER BY version DESC', [bureauId, kind])) as Row[];
  const original = builtin(kind);
  const [newest, ...older] = rows.map((r) => versionOf(r, original));
  return newest ? [newest, ...older, original] : [original];
}

/** The version in use of every kind. */
export async function templatesInUse(db: DataSource, bureauId: string): Promise<ReadonlyMap<KindId, TemplateVersion>> {
  const rows = (await db.query(
    `SELECT t.kind, t.version, t.sha256, t.size, t.note, t.uploaded_at, t.uploaded_by FROM document_template t
      JOIN (SELECT kind, MAX(version) AS version FROM document_template WHERE bureau_id = ? GROUP BY kind) newest ON newest.kind = t.kind AND newest.version = t.version
      WHERE t.bureau_id = ?`, [bureauId, bureauId])) as (Row & { kind: string })[];
  const own = new Map(rows.map((r) => [r.kind, r]));
  return new Map(KIND_IDS.map((kind) => {
    const row = own.get(kind);
    return [kind, row ? versionOf(row, builtin(kind)) : builtin(kind)];
  }));
}

/** One version's bytes, the one in use by default; null when there is no such version. */
export async function readTemplate(db: Pick<EntityManager, 'query'>, bureauId: string, kind: KindId, version?: number): Promise<{ version: number; content: Buffer } | null> {
  if (version === 0) return { version: 0, content: defaultTemplate(kind) };
  const rows = (await db.query(
    `SELECT version, content FROM document_template WHERE bureau_id = ? AND kind = ? ${version === undefined ? '' : 'AND version = ? '}ORDER BY version DESC LIMIT 1`,
    version === undefined ? [bureauId, kind] : [bureauId, kind, version],
  )) as { version: number; content: Buffer }[];
  return rows[0] ?? (version === undefined ? { version: 0, content: defaultTemplate(kind) } : null);
}

/** Checks a template and puts it into use as the next version; documents already written keep theirs. */
export async function saveTemplate(
  db: DataSource, bureauId: string, kind: KindId, content: Buffer, note: string, who: { readonly by: string; readonly at: Instant },
): Promise<{ readonly version: number } | Refusal> {
  const refused = checkTemplate(kind, content);
  if (refused) return refused;
  // What every later document of the kind says is changed by it: on the record of administration, two uploads at once in turn.
  return administer(db, { bureauId, id: who.by, now: who.at }, async (tx) => {
    const [last] = (await tx.query('SELECT version, sha256 FROM document_template WHERE bureau_id = ? AND kind = ? ORDER BY version DESC LIMIT 1', [bureauId, kind])) as { version: number; sha256: string }[];
    const before = last ?? { version: 0, sha256: builtin(kind).sha256 };
    const after = { template: documentKind(kind).nameZh, version: before.version + 1, sha256: sha256(content), note };
    await tx.query('INSERT INTO document_template (bureau_id, kind, version, sha256, size, content, note, uploaded_at, uploaded_by) VALUES (?,?,?,?,?,?,?,?,?)',
      [bureauId, kind, after.version, after.sha256, content.length, content, note, toSql(who.at), who.by]);
    return { deed: { act: 'replace-template', subject: kind, before: { version: before.version, sha256: before.sha256 }, after }, value: { version: after.version } };
  });
}

/** Puts an earlier version, or 0 for the built-in one, into use again as the next version; null when there is no such version. */
export async function restoreTemplate(
  db: DataSource, bureauId: string, kind: KindId, version: number, who: { readonly by: string; readonly at: Instant },
): Promise<{ readonly version: number } | Refusal | null> {
  const wanted = await readTemplate(db, bureauId, kind, version);
  if (!wanted) return null;
  const [newest] = await templateVersions(db, bureauId, kind);
  if (newest.sha256 === sha256(wanted.content)) return refuse('template-in-use', {}, 'version');
  return saveTemplate(db, bureauId, kind, wanted.content, version === 0 ? '恢复内置模板' : `恢复第${version}版`, who);
}

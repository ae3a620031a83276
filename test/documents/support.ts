import { paragraphsOf } from '#libs/documents/docx/text.js';
import PizZip from 'pizzip';
import type { TestApi } from '../support/api.js';
import { bearer, PASSWORD } from '../api/support/http.js';

export { PASSWORD };

export interface Download {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Record<string, string>;
}

/** A GET whose answer is bytes, by somebody of the small bureau or, with a whole login, of another. */
export async function download(api: TestApi, who: string, path: string): Promise<Download> {
  const response = await fetch(`${api.origin}${path}`, { headers: await bearer(api, who.includes('-') ? who : `t-${who}`) });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: Object.fromEntries(response.headers) };
}

/** The text of a DOCX as an independent reader finds it. */
export function textOf(docx: Buffer): string {
  return paragraphsOf(new PizZip(docx).file('word/document.xml')?.asText() ?? '').join('\n');
}

export interface Written {
  readonly id: string; readonly number: string | null; readonly kind: string; readonly missing: string[]; readonly sha256: string; readonly replayed: boolean; readonly templateVersion: number;
  readonly voided: { readonly reason: string; readonly by: string } | null; readonly pages: number; readonly title: string;
}

/** Writes a document that must succeed. */
export async function write(api: TestApi, who: string, caseId: string, kind: string, more: Record<string, unknown> = {}): Promise<Written> {
  const answer = await api.call<Written>(who, 'POST', `/api/cases/${caseId}/documents`, { kind, ...more });
  if (answer.status !== 201 && answer.status !== 200) throw new Error(`${kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

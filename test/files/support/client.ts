import type { Answer, TestApi } from '../../support/api.js';
import { bearer } from '../../api/support/http.js';
import { PDF } from './contents.js';

const BOUNDARY = '----anqi-boundary-of-the-tests';

export interface Upload {
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  /** The name as it stands in the header, in UTF-8 or as raw bytes; null leaves the file out. */
  readonly name?: string | Buffer | null;
  readonly content?: Buffer;
  readonly fileFirst?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fileField?: string;
}

/** The form as bytes, put together here so that nothing tidies it up. */
export function formBytes({ fields = { kind: 'document' }, name = '文书.pdf', content = PDF, fileFirst = false, fileField = 'file' }: Upload): Buffer {
  const field = ([key, values]: [string, string | readonly string[]]) =>
    [values].flat().map((value) => Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`));
  const file = name === null ? [] : [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${fileField}"; filename="`), Buffer.from(name as string),
    Buffer.from('"\r\nContent-Type: application/octet-stream\r\n\r\n'), content, Buffer.from('\r\n'),
  ];
  const described = Object.entries(fields).flatMap(field);
  return Buffer.concat([...(fileFirst ? [...file, ...described] : [...described, ...file]), Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

const tokens = new WeakMap<TestApi, Map<string, Record<string, string>>>();

/** The headers of somebody signed in, by login; `officer1` is short for `t-officer1`. */
export async function signedIn(api: TestApi, who: string): Promise<Record<string, string>> {
  const known = tokens.get(api) ?? new Map<string, Record<string, string>>();
  tokens.set(api, known);
  const headers = known.get(who) ?? (await bearer(api, who.includes('-') ? who : `t-${who}`));
  known.set(who, headers);
  return headers;
}

export type FileView = Record<'id' | 'caseId' | 'kind' | 'number' | 'name' | 'mediaType' | 'sha256' | 'uploadedBy' | 'uploadedAt', string> & { size: number; evidenceNumber: number | null; sealed: boolean; needsApproval: boolean; fields: Record<string, unknown> };

export async function upload<T = FileView>(api: TestApi, who: string, caseId: string, what: Upload = {}): Promise<Answer<T>> {
  const response = await fetch(`${api.origin}/api/cases/${caseId}/files`, {
    method: 'POST', headers: { ...(await signedIn(api, who)), 'content-type': FORM_TYPE, ...what.headers }, body: new Uint8Array(formBytes(what)),
  });
  return { status: response.status, body: (await response.json()) as T, headers: Object.fromEntries(response.headers) };
}

/** An upload that must succeed. */
export async function uploaded(api: TestApi, who: string, caseId: string, what: Upload = {}): Promise<FileView> {
  const answer = await upload(api, who, caseId, what);
  if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function download(api: TestApi, who: string, fileId: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${api.origin}/api/files/${fileId}`, { method, headers: { ...(await signedIn(api, who)), ...headers } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  return { status: response.status, bytes, headers: Object.fromEntries(response.headers) as Record<string, string>, problem: isProblem ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : null };
}

/** Where a record comes from, complete. */
export function provenance(api: TestApi, kind: 'av-record' | 'evidence', overrides: Record<string, string | string[]> = {}): Record<string, string | string[]> {
  return { kind, capturedAt: api.clock.now(), capturedPlace: '一号车间', capturedBy: [api.ids['officer1'] ?? '', api.ids['officer2'] ?? ''], provesWhat: '三名工人未经培训上岗', ...overrides };
}

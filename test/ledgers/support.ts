import type { ImportReport } from '#libs/ledgers/report.js';
import { bearer } from '../api/support/http.js';
import { startTestApi, type Answer, type TestApi } from '../support/api.js';

export type Report = ImportReport;
export type Refused = Record<string, unknown> & { code: string; report: Report };

/** The API without Temporal, with an administrator (`archivist`) and a petition desk (`expired`) among its people. */
export async function startLedgerApi(): Promise<TestApi> {
  const api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
  await api.db.query("UPDATE staff SET roles = 'archivist,administrator' WHERE login = 't-archivist'");
  await api.db.query("UPDATE staff SET roles = 'petition-desk' WHERE login = 't-expired'");
  await api.db.query('UPDATE bureau SET version = version + 1');
  return api;
}

export async function importFile<T = Report>(api: TestApi, who: string, path: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<Answer<T> & { readonly text: string }> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), '台账.csv');
  const response = await fetch(`${api.origin}/api/ledgers/${path}`, { method: 'POST', headers: { ...(await bearer(api, who.includes('-') ? who : `t-${who}`)), ...headers }, body: form });
  const text = await response.text();
  const isLines = response.headers.get('content-type')?.includes('ndjson');
  return { status: response.status, text, body: (isLines ? {} : JSON.parse(text)) as T, headers: Object.fromEntries(response.headers) };
}

export async function exportFile(api: TestApi, who: string, path: string): Promise<{ status: number; bytes: Buffer; headers: Record<string, string> }> {
  const response = await fetch(`${api.origin}/api/ledgers/${path}`, { headers: await bearer(api, who.includes('-') ? who : `t-${who}`) });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: Object.fromEntries(response.headers) };
}

export async function countOf(api: TestApi, kind: string): Promise<number> {
  const [row] = (await api.db.query('SELECT COUNT(*) AS n FROM process WHERE bureau_id = ? AND kind = ?', [api.bureauId, kind])) as { n: number | string }[];
  return Number(row?.n);
}

const HEAD = '案号,当事人,统一社会信用代码,案由,发现日期,立案日期,决定日期,罚款金额（元）,案件状态';

/** A ledger of `n` cases with numbers of one year; `change` may spoil rows by their index. */
export function ledgerOf(n: number, series = '津南立', change: (row: string, i: number) => string = (row) => row): string {
  const rows = Array.from({ length: n }, (_, i) => `${series}〔2025〕${i + 1}号,第${i + 1}化工有限公司,,未按规定培训,2025-01-06,2025/1/7,2025年2月8日,${1000 + i}.50,已结案`);
  return [HEAD, ...rows.map(change)].join('\r\n');
}

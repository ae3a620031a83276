import iconv from 'iconv-lite';
import { expectProblem } from '../api/support/refusal.js';
import { bearer } from '../api/support/http.js';
import type { TestApi } from '../support/api.js';
import { countOf, exportFile, importFile, ledgerOf, startLedgerApi } from './support.js';

describe('requests about ledgers', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startLedgerApi(); });
  afterAll(() => api.close());

  it.each([['cases', 'officer1', 200], ['cases', 'director', 200], ['petitions', 'officer1', 403], ['petitions', 'auditor', 403], ['hazard-reports', 'officer1', 403]])('%s are not imported by %s; asked for the file, the answer is %s', async (kind, who, status) => {
    expectProblem(await importFile<Record<string, unknown>>(api, who, `${kind}/import`, ledgerOf(1)), { status: 403, code: 'not-your-role' });
    expect((await exportFile(api, who, `${kind}/export`)).status).toBe(status);
  });

  it('are told before: which there are, with their columns, and what may be done with each', async () => {
    interface Told { kind: string; nameZh: string; nameEn: string; columns: { zh: string }[]; reads: { zh: string; required: boolean }[]; importers: string[]; exporters: string[]; mayImport: boolean; mayExport: boolean }
    const told = async (who: string) => Object.fromEntries((await api.call<{ items: Told[] }>(who, 'GET', '/api/ledgers')).body.items.map((l) => [l.kind, l]));
    const officer = await told('officer1');
    expect(officer['cases']).toMatchObject({ nameZh: '案件台账', nameEn: 'Case ledger', importers: ['administrator', 'section-head'], mayImport: false, mayExport: true });
    expect(officer['cases']?.exporters).toContain('auditor');
    expect(officer['cases']?.exporters).not.toContain('clock');
    expect(officer['cases']?.reads.filter((f) => f.required).map((f) => f.zh)).toEqual(['当事人', '案由']);
    expect(officer['petitions']).toMatchObject({ mayImport: false, mayExport: false });
    expect((await told('expired'))['petitions']).toMatchObject({ mayImport: true, mayExport: true });
    // What is told is what is done: asking for the file agrees with it.
    for (const who of ['officer1', 'head', 'expired', 'auditor']) {
      for (const { kind, mayExport } of Object.values(await told(who))) expect([who, kind, (await exportFile(api, who, `${kind}/export`)).status]).toEqual([who, kind, mayExport ? 200 : 403]);
    }
  });

  it('need a session, and a ledger that exists', async () => {
    expect((await fetch(`${api.origin}/api/ledgers/cases/export`)).status).toBe(401);
    for (const name of ['x', 'constructor', '台账']) expect((await exportFile(api, 'head', `${encodeURIComponent(name)}/export`)).status).toBe(404);
  });

  it.each(['cases/import?mode=some', 'cases/import?dryRun=maybe', 'cases/import?x=1'])('%s is refused', async (path) => {
    expectProblem(await importFile<Record<string, unknown>>(api, 'head', path, ledgerOf(1)), { status: 400 });
  });

  it.each<[string, Buffer | string, number, string]>([
    ['undecodable bytes', Buffer.from([0xd5, 0xff, 0xff, 0x80, 0x81]), 422, 'ledger-not-decodable'],
    ['nothing', '', 422, 'ledger-empty'],
    ['another table', '品名,数量\n铅笔,3', 422, 'ledger-header-missing'],
    ['no column for the party', '案号,案由\n津立1,未培训', 422, 'ledger-column-missing'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 422, 'ledger-old-xls'],
    ['more than 20 MiB', Buffer.alloc(20 * 1_048_576 + 1, 'a'), 413, 'ledger-too-large'],
  ])('a file of %s is refused, nothing stored', async (_, content, status, code) => {
    expectProblem(await importFile<Record<string, unknown>>(api, 'head', 'cases/import', content), { status, code, field: 'file' });
    expect(await countOf(api, 'enforcement-case')).toBe(0);
  });

  it('a form without a file, and a body that is no form, are refused', async () => {
    const headers = await bearer(api, 't-head');
    const post = (init: RequestInit) => fetch(`${api.origin}/api/ledgers/cases/import`, { method: 'POST', ...init });
    const form = new FormData();
    form.append('x', 'y');
    expect(((await (await post({ headers, body: form })).json()) as { code: string }).code).toBe('file-missing');
    expect((await post({ headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })).status).toBe(415);
  });

  it('progress comes line by line when asked for, the report last; a refusal is the last line too', async () => {
    const lines = async (path: string, content: string) => {
      const { status, text } = await importFile(api, 'head', path, content, { accept: 'application/x-ndjson' });
      expect(status).toBe(200);
      return text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    };
    const good = await lines('cases/import', ledgerOf(250));
    expect(good.slice(0, -1)).toEqual([
      { progress: { phase: 'judging', done: 100, of: 250 } }, { progress: { phase: 'judging', done: 200, of: 250 } },
      { progress: { phase: 'writing', done: 100, of: 250 } }, { progress: { phase: 'writing', done: 200, of: 250 } }, { progress: { phase: 'writing', done: 250, of: 250 } },
    ]);
    expect(good.at(-1)).toMatchObject({ report: { totals: { added: 250 } } });
    expect(await lines('cases/import', '品名,数量\n铅笔,3')).toMatchObject([{ problem: { code: 'ledger-header-missing', status: 422 } }]);
  });

  it('equal rows come from every encoding: the second file finds all of the first', async () => {
    const text = ledgerOf(20, '编码立').replaceAll('化工', '𠮷化工');
    for (const [i, bytes] of [Buffer.from(text), Buffer.from(`\ufeff${text}`), iconv.encode(text, 'gb18030'), iconv.encode(text, 'utf-16le', { addBOM: true }), iconv.encode(text, 'utf-16be', { addBOM: true })].entries()) {
      expect((await importFile(api, 'head', 'cases/import', bytes)).body.totals).toMatchObject(i === 0 ? { added: 20 } : { present: 20, added: 0 });
    }
  });
});

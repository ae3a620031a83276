import { fileStoreOf } from '#libs/files/open-store.js';
import { openAsOwner } from '../support/database.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { bearer } from '../api/support/http.js';
import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { closed, done, filed } from '../support/steps.js';
import { download, textOf, write } from '../documents/support.js';
import { readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract, unzip, verify, type Unzipped } from './support.js';

interface Manifest { entries: { name: string; sha256: string; size: number }[]; journal: { records: number; headHash: string }; voided: { number: string; reason: string }[]; case: { retention: { zh: string } } }

describe('the archive of a case', () => {
  let api: TestApi;
  let id: string;
  let zip: Buffer;
  let entries: Unzipped[];
  const folders: string[] = [];
  const entry = (name: string) => entries.find((e) => e.name === name)?.bytes.toString('utf8') ?? '';
  const unpacked = async () => {
    const folder = await extract(entries);
    folders.push(folder);
    return folder;
  };

  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await foundNeighbour(api);
    id = await closed(api);
    await write(api, 'officer1', id, 'filing-approval');
    const wrong = await write(api, 'officer1', id, 'penalty-notice');
    await api.call('officer1', 'POST', `/api/documents/${wrong.id}/void`, { reason: '打印有误' });
    await write(api, 'officer1', id, 'penalty-notice', { fields: { 联系人: '张三' } });
    await write(api, 'officer1', id, 'penalty-decision');
    const form = new FormData();
    form.set('kind', 'document');
    form.set('file', new Blob(['检查时的情况说明\n'.repeat(20)], { type: 'text/plain' }), '情况说明（一）.txt');
    const upload = await fetch(`${api.origin}/api/cases/${id}/files`, { method: 'POST', body: form, headers: await bearer(api, 't-officer1') });
    expect(upload.status).toBe(201);
    await done(api, 'archivist', id, 'archive-case', { pages: 62, location: '一号柜' });
    zip = (await download(api, 'archivist', `/api/cases/${id}/archive.zip`)).bytes;
    entries = await unzip(zip);
  });
  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    await api.close();
  });

  it('holds every live document, every file, the journal, an index to read and a program to verify it, each named in the manifest', () => {
    expect(entries.map((e) => e.name)).toEqual([
      'manifest.json', 'journal.jsonl', '卷内目录.csv', 'index.html', 'verify.mjs', '文书/1 行政处罚决定书 （津南）应急罚〔2026〕1号.docx', '文书/2 立案审批表 （津南）应急立〔2026〕1号.docx',
      '文书/4 行政处罚告知书 （津南）应急罚告〔2026〕2号.docx', '附件/5 情况说明（一）.txt',
    ]);
    const manifest = JSON.parse(entry('manifest.json')) as Manifest;
    expect(manifest.entries.map((e) => e.name).sort()).toEqual(entries.map((e) => e.name).filter((n) => n !== 'manifest.json').sort());
    expect(manifest.voided).toEqual([expect.objectContaining({ number: '（津南）应急罚告〔2026〕1号', reason: '打印有误' })]);
    expect(manifest.case.retention.zh).toBe('长期（30年）');
  });

  it('flags its names as UTF-8, composed, so that every system shows the same', () => {
    for (const { name, flags } of entries) expect([name, flags & 0x800, name === name.normalize('NFC')]).toEqual([name, 0x800, true]);
  });

  it('is downloaded as a ZIP under the number of the volume', async () => {
    const { headers } = await download(api, 'auditor', `/api/cases/${id}/archive.zip`);
    expect([headers['content-type'], headers['content-disposition']]).toEqual(['application/zip', expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('津南应急卷〔2026〕1号 某某化工有限公司.zip')}`)]);
  });

  it('is the same to the byte whoever asks and whenever', async () => {
    api.clock.set('2026-03-02T07:00:00.000Z');
    expect((await download(api, 'director', `/api/cases/${id}/archive.zip`)).bytes.equals(zip)).toBe(true);
  });

  it('has the journal to its head, and the documents as they were downloaded', async () => {
    const manifest = JSON.parse(entry('manifest.json')) as Manifest;
    const records = entry('journal.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as { type: string; hash: string });
    const [process] = (await api.db.query('SELECT seq, head_hash FROM process WHERE id = ?', [id])) as { seq: number; head_hash: string }[];
    expect([records.length, records.at(-1)?.hash, records.at(-1)?.type]).toEqual([process?.seq, process?.head_hash, expect.any(String)]);
    expect(manifest.journal).toMatchObject({ records: process?.seq, headHash: process?.head_hash });
    expect(records.map((r) => r.type)).toContain('CaseArchived');
    expect(textOf(entries[5]?.bytes ?? Buffer.alloc(0))).toContain('罚款人民币壹万元整');
  });

  it('can be read by a person: an index as a page without script, and as a table', () => {
    expect(entry('卷内目录.csv')).toMatch(/^\ufeff序号,文号,责任者,题名,日期,页号,文件\r\n1,（津南）应急罚〔2026〕1号,天津市南开区应急管理局,行政处罚决定书,2026-03-02,1-?\d*,文书\/1 /);
    const page = entry('index.html');
    expect(page).toContain('<td>归档日期</td>');
    expect(page).toContain(`href="${encodeURIComponent('附件')}/${encodeURIComponent('5 情况说明（一）.txt')}"`);
    expect(page).toMatch(/批准立案<\/td><td>副局长/);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  it('verifies itself with nothing but Node', async () => {
    const { code, output } = await verify(await unpacked());
    expect([code, output]).toEqual([0, expect.stringContaining((JSON.parse(entry('manifest.json')) as Manifest).journal.headHash)]);
  });

  it.each([
    ['a document changed', '文书/2 立案审批表 （津南）应急立〔2026〕1号.docx', async (path: string) => writeFile(path, Buffer.concat([await readFile(path), Buffer.from('x')]))],
    ['a byte of a file changed', '附件/5 情况说明（一）.txt', async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('检查', '抽查'))],
    ['a file removed', '文书/4 行政处罚告知书 （津南）应急罚告〔2026〕2号.docx', (path: string) => unlink(path)],
    ['a file added', '证据/伪证.txt', async (path: string) => { await (await import('node:fs/promises')).mkdir(join(path, '..'), { recursive: true }); await writeFile(path, 'x'); }],
  ])('names the first broken file when there is %s', async (_, name, tamper) => {
    const folder = await unpacked();
    await tamper(join(folder, ...name.split('/')));
    const { code, output } = await verify(folder);
    expect([code, output.split('\n')[0]]).toEqual([1, expect.stringContaining(`✗ ${name}：`)]);
  });

  it('names the journal record at which the chain breaks, even if the manifest was made to fit', async () => {
    const folder = await unpacked();
    const lines = entry('journal.jsonl').trimEnd().split('\n');
    const forged = `${lines.map((line, i) => (i === 2 ? line.replace('执法员', '别人').replace(/"at":"[^"]+"/, '"at":"2020-01-01T00:00:00.000Z"') : line)).join('\n')}\n`;
    await writeFile(join(folder, 'journal.jsonl'), forged);
    const { createHash } = await import('node:crypto');
    const manifest = JSON.parse(entry('manifest.json')) as Manifest;
    const entriesNow = manifest.entries.map((e) => (e.name === 'journal.jsonl' ? { ...e, size: Buffer.byteLength(forged), sha256: createHash('sha256').update(forged).digest('hex') } : e));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, entries: entriesNow }));
    expect(await verify(folder)).toEqual({ code: 1, output: expect.stringContaining('journal.jsonl：第3条记录断链') });
  });

  it('shows bytes that were changed in the store: the archive that comes out does not verify', async () => {
    const [row] = (await api.db.query("SELECT id, content FROM document WHERE process_id = ? AND kind = 'filing-approval'", [id])) as { id: string; content: Buffer }[];
    await api.db.query('UPDATE document SET content = ? WHERE id = ?', [Buffer.from('别的'), row?.id]);
    const broken = await extract(await unzip((await download(api, 'archivist', `/api/cases/${id}/archive.zip`)).bytes));
    folders.push(broken);
    await api.db.query('UPDATE document SET content = ? WHERE id = ?', [row?.content, row?.id]);
    expect(await verify(broken)).toEqual({ code: 1, output: expect.stringContaining('立案审批表') });
  });

  it('is verified where it lies: a flipped byte of a document or a file, a file that is gone and a forged register are each named', async () => {
    interface Check { volume: string; entries: number; records: number; headHash: string; faults: { entry: string; fault: string; seq: number | null }[] }
    const check = async () => (await api.call<Check>('archivist', 'POST', `/api/cases/${id}/volume/verify`, {})).body;
    const manifest = JSON.parse(entry('manifest.json')) as Manifest;
    expect(await check()).toMatchObject({ volume: '津南应急卷〔2026〕1号', entries: 4, records: manifest.journal.records, headHash: manifest.journal.headHash, faults: [] });

    const DOCUMENT = '文书/2 立案审批表 （津南）应急立〔2026〕1号.docx';
    const [row] = (await api.db.query("SELECT id, content, sha256 FROM document WHERE process_id = ? AND kind = 'filing-approval'", [id])) as { id: string; content: Buffer; sha256: string }[];
    const flipped = Buffer.from(row?.content ?? Buffer.alloc(0));
    flipped.writeUInt8(flipped.readUInt8(100) ^ 1, 100);
    await api.db.query('UPDATE document SET content = ? WHERE id = ?', [flipped, row?.id]);
    expect((await check()).faults).toEqual([{ entry: DOCUMENT, fault: 'changed', seq: null }]);
    // The register made to fit the forged bytes: the journal still knows better.
    const { createHash } = await import('node:crypto');
    await api.db.query('UPDATE document SET sha256 = ? WHERE id = ?', [createHash('sha256').update(flipped).digest('hex'), row?.id]);
    expect((await check()).faults).toEqual([{ entry: '立案审批表 （津南）应急立〔2026〕1号.docx', fault: 'changed', seq: expect.any(Number) }]);
    await api.db.query('UPDATE document SET content = ?, sha256 = ? WHERE id = ?', [row?.content, row?.sha256, row?.id]);

    const { body } = await api.call<{ items: { id: string; sha256: string }[] }>('auditor', 'GET', `/api/cases/${id}/files`);
    const [file] = body.items;
    const store = fileStoreOf(api.settings);
    const path = join(api.settings.dataDir, 'incoming', `${id}-replaced`);
    const FILE = '附件/5 情况说明（一）.txt';
    const address = { sha256: file?.sha256 ?? '', fileId: file?.id ?? '' };
    const original = entries.find((e) => e.name === FILE)?.bytes ?? Buffer.alloc(0);
    await writeFile(path, original.toString('utf8').replace('检', '捡'));
    await store.put(address, path);
    expect((await check()).faults).toEqual([{ entry: FILE, fault: 'changed', seq: null }]);
    await store.remove(address);
    expect((await check()).faults).toEqual([{ entry: FILE, fault: 'missing', seq: null }]);
    await writeFile(path, original);
    await store.put(address, path);
    await store.close();
    expect((await check()).faults).toEqual([]);
  });

  it('names the record at which the journal of a volume breaks', async () => {
    const owner = await openAsOwner(api.settings);
    try {
      await owner.query('UPDATE journal SET by_id = ? WHERE process_id = ? AND seq = 3', ['nobody', id]);
      const { body } = await api.call<{ faults: unknown[] }>('auditor', 'POST', `/api/cases/${id}/volume/verify`, {});
      expect(body.faults).toEqual([{ entry: 'journal.jsonl', fault: 'chain-broken', seq: 3 }]);
    } finally {
      await owner.query('UPDATE journal SET by_id = ? WHERE process_id = ? AND seq = 3', [(JSON.parse(entry('journal.jsonl').split('\n')[2] ?? '') as { by: string }).by, id]);
      await owner.destroy();
    }
  });

  it('is listed with its class of retention and the last day of it, page by page', async () => {
    interface List { items: { id: string; number: string; retainedUntil: string }[]; next: string | null }
    const list = async (query: string, who = 'archivist') => api.call<List>(who, 'GET', `/api/volumes?${query}`);
    const { body } = await list('limit=1');
    expect(body.items).toEqual([expect.objectContaining({ id, number: '津南应急卷〔2026〕1号', caseNumber: '（津南）应急立〔2026〕1号', archivedOn: '2026-03-02', pages: 62, location: '一号柜', retention: { id: 'long', zh: '长期（30年）', years: 30 }, retainedUntil: '2056-12-31' })]);
    expect((await list('q=2026')).body.items).toHaveLength(1);
    expect((await list('year=2025')).body).toEqual({ items: [], next: null });
    expect((await list('cursor=xyz')).status).toBe(400);
    expect((await list('', 'officer1')).status).toBe(403);
    const { body: volume } = await api.call<{ kept: unknown }>('archivist', 'GET', `/api/cases/${id}/volume`);
    expect(volume.kept).toEqual({ number: '津南应急卷〔2026〕1号', archivedOn: '2026-03-02', sheets: 62, location: '一号柜', retainedUntil: '2056-12-31' });
  });

  it('logs that its files were handed out', async () => {
    const { body } = await api.call<{ items: { id: string }[] }>('auditor', 'GET', `/api/cases/${id}/files`);
    const log = await api.call<{ items: { act: string; by: string; reason: string }[] }>('auditor', 'GET', `/api/files/${body.items[0]?.id}/access-log`);
    expect(log.body.items).toContainEqual(expect.objectContaining({ act: 'download', by: api.ids['archivist'], reason: '电子案卷 津南应急卷〔2026〕1号' }));
  });

  it('is of archived cases only, for those who keep, head or audit, in their own bureau', async () => {
    const open = await filed(api);
    expectProblem(await api.call('archivist', 'GET', `/api/cases/${open}/archive.zip`), { status: 409, code: 'not-archived' });
    expectProblem(await api.call('archivist', 'POST', `/api/cases/${open}/volume/verify`, {}), { status: 409, code: 'not-archived' });
    expectProblem(await api.call('officer1', 'POST', `/api/cases/${id}/volume/verify`, {}), { status: 403, code: 'not-your-role' });
    expectProblem(await api.call('officer1', 'GET', `/api/cases/${id}/archive.zip`), { status: 403, code: 'not-your-role' });
    expectProblem(await api.call('archivist', 'GET', '/api/cases/01ARZ3NDEKTSV4RRFFQ69G5FAV/archive.zip'), { status: 404, code: 'not-found' });
    expect((await download(api, 'u-archivist', `/api/cases/${id}/archive.zip`)).status).toBe(404);
  });
});

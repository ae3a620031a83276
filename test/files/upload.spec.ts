import { done, filed, registration, archived } from '../support/steps.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { createHash } from 'node:crypto';
import { download, provenance, signedIn, upload, uploaded, type FileView } from './support/client.js';
import { JPG, MP4, PDF } from './support/contents.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

describe('uploading to a case', () => {
  let files: FilesApi;
  let id: string;
  beforeAll(async () => {
    files = await startFilesApi();
    id = await filed(files.api);
  });
  afterAll(() => files.close());

  it('records what came, from where, by whom, and gives it out again byte by byte', async () => {
    const { api } = files;
    const answer = await upload(api, 'officer1', id, { fields: provenance(api, 'evidence'), name: '现场检查照片（一）.jpg', content: JPG });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        caseId: id, kind: 'evidence', name: '现场检查照片（一）.jpg', mediaType: 'image/jpeg', size: JPG.length, sha256: createHash('sha256').update(JPG).digest('hex'),
        evidenceNumber: null, uploadedBy: api.ids['officer1'], uploadedAt: api.clock.now(), sealed: false, needsApproval: false,
        fields: {
          caseNo: expect.stringMatching(/^（津南）应急立〔2026〕\d+号$/), capturedAt: api.clock.now(), capturedPlace: '一号车间', provesWhat: '三名工人未经培训上岗',
          capturedBy: [{ id: api.ids['officer1'], name: '执法员1' }, { id: api.ids['officer2'], name: '执法员2' }],
        },
      },
    });
    expect(answer.headers['location']).toBe(`/api/files/${answer.body.id}`);
    const { status, bytes, headers } = await download(api, 'reviewer', answer.body.id);
    expect([status, bytes.equals(JPG), headers['content-type'], headers['x-content-type-options']]).toEqual([200, true, 'image/jpeg', 'nosniff']);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="file.jpg"; filename*=UTF-8\'\'%E7%8E%B0%E5%9C%BA%E6%A3%80%E6%9F%A5%E7%85%A7%E7%89%87%EF%BC%88%E4%B8%80%EF%BC%89.jpg');
  });

  it.each(['résumé.pdf', 'è¯æ®.pdf', "O'Neill (1).pdf", '100%41.pdf'])('decodes a name once: %s', async (name) => {
    const file = await uploaded(files.api, 'officer1', id, { name });
    expect(file.name).toBe(name);
    const disposition = (await download(files.api, 'officer1', file.id)).headers['content-disposition'] ?? '';
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? '')).toBe(name);
    const { body } = await files.api.call<{ items: FileView[] }>('officer1', 'GET', `/api/cases/${id}/files`);
    expect(body.items.find((f) => f.id === file.id)?.name).toBe(name);
  });

  it('takes a form as a browser makes it, and the fields after the file as well', async () => {
    const form = new FormData();
    form.append('kind', 'document');
    form.append('file', new Blob([new Uint8Array(PDF)], { type: 'text/html' }), '决定书.pdf');
    const response = await fetch(`${files.api.origin}/api/cases/${id}/files`, { method: 'POST', headers: await signedIn(files.api, 'officer1'), body: form });
    // The type is what the content says, not what the sender says.
    expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({ name: '决定书.pdf', mediaType: 'application/pdf', number: null })]);
    expect(await uploaded(files.api, 'officer1', id, { fileFirst: true, fields: provenance(files.api, 'evidence') })).toMatchObject({ kind: 'evidence', mediaType: 'application/pdf' });
  });

  it('numbers records by the document-number rule, each kind from 1 within its case, without gap under load', async () => {
    const { api } = files;
    const own = await filed(api);
    const caseNo = ((await api.call<{ facts: { caseNo: string } }>('officer1', 'GET', `/api/cases/${own}`)).body).facts.caseNo;
    const all = await Promise.all(Array.from({ length: 8 }, (_, i) =>
      uploaded(api, i % 2 ? 'officer1' : 'officer2', own, { fields: provenance(api, i < 5 ? 'av-record' : 'evidence'), name: '录像.mp4', content: MP4 }).catch(() => null)));
    expect(all.every((f) => f !== null)).toBe(true);
    const numbers = (kind: string) => all.filter((f) => f?.kind === kind).map((f) => f?.number).sort();
    expect(numbers('av-record')).toEqual([1, 2, 3, 4, 5].map((n) => `${caseNo.replace('立', '音')}-${n}`));
    expect(numbers('evidence')).toEqual([1, 2, 3].map((n) => `${caseNo.replace('立', '证')}-${n}`));
    const { body } = await api.call<{ items: FileView[] }>('auditor', 'GET', `/api/cases/${own}/files`);
    expect(body.items).toHaveLength(8);
  });

  it('ties a file to the evidence entry of the case it belongs to', async () => {
    const { api } = files;
    const own = await filed(api);
    await done(api, 'officer1', own, 'collect-evidence', {
      kind: 'audiovisual', title: '现场照片', collectedAt: api.clock.now(), place: '车间', collectors: [api.ids['officer1'], api.ids['officer2']], provesWhat: '未培训上岗',
    });
    expect(await uploaded(api, 'officer1', own, { fields: provenance(api, 'evidence', { evidenceNumber: '1' }), name: 'a.jpg', content: JPG })).toMatchObject({ evidenceNumber: 1 });
    expect(await upload(api, 'officer1', own, { fields: provenance(api, 'evidence', { evidenceNumber: '2' }), name: 'a.jpg', content: JPG })).toMatchObject({ status: 422, body: { code: 'no-such-evidence', field: 'evidenceNumber' } });
  });

  it('makes one file of an upload that is repeated with its key, also at the same time', async () => {
    const { api } = files;
    const before = (await files.left()).records;
    const what = { name: '笔录.pdf', headers: { 'idempotency-key': 'k-1' } };
    const twice = await Promise.all([upload(api, 'officer1', id, what), upload(api, 'officer1', id, what)]);
    const again = await upload(api, 'officer1', id, what);
    expect(new Set([...twice, again].map((a) => a.body.id)).size).toBe(1);
    expect((await files.left()).records).toBe(before + 1);
    expect(await upload(api, 'officer1', id, { ...what, name: '另一份.pdf' })).toMatchObject({ status: 422, body: { code: 'upload-key-reused' } });
    expect(await upload(api, 'officer2', id, what)).toMatchObject({ status: 201 });
    const { stored, records } = await files.left();
    expect(stored).toHaveLength(records);
  });

  it('is for the officers of the case, those who keep its file, and the heads; nobody else sees it is there', async () => {
    const { api } = files;
    await foundNeighbour(api);
    for (const who of ['officer2', 'archivist', 'head']) expect((await upload(api, who, id)).status).toBe(201);
    for (const who of ['officer3', 'reviewer', 'auditor']) expect(await upload(api, who, id)).toMatchObject({ status: 403, body: { code: 'not-case-officer' } });
    const { id: fileId } = await uploaded(api, 'officer1', id);
    expect((await upload(api, 'u-officer1', id)).status).toBe(404);
    expect((await download(api, 'u-director', fileId)).status).toBe(404);
    for (const wrong of ['x', '0'.repeat(26), '文件', `${fileId} `]) expect((await download(api, 'officer1', encodeURIComponent(wrong))).status).toBe(404);
    expect((await fetch(`${api.origin}/api/files/${fileId}`)).status).toBe(401);
  });

  it('numbers nothing before the case is filed, and takes nothing in once it is archived', async () => {
    const { api } = files;
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2026-03-02' }));
    expect(await upload(api, 'officer1', body.id, { fields: provenance(api, 'av-record'), name: 'a.mp4', content: MP4 })).toMatchObject({ status: 409, body: { code: 'case-not-numbered' } });
    expect((await upload(api, 'officer1', body.id, { fields: { kind: 'document' } })).status).toBe(201);
    const over = await archived(api);
    expect(await upload(api, 'archivist', over)).toMatchObject({ status: 409, body: { code: 'files-sealed' } });
  });
});

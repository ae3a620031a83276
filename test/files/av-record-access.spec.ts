import { filed } from '../support/steps.js';
import type { TestApi } from '../support/api.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { download, provenance, signedIn, uploaded, type FileView } from './support/client.js';
import { MP4 } from './support/contents.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

type Request = Record<'id' | 'fileId' | 'fileNumber' | 'processId' | 'requestedBy' | 'state' | 'decidedBy' | 'note' | 'until' | 'code' | 'field', string>;

describe('an audio-visual record is given out on approval', () => {
  let files: FilesApi;
  let api: TestApi;
  let caseId: string;
  let file: FileView;
  beforeAll(async () => {
    files = await startFilesApi();
    ({ api } = files);
    caseId = await filed(api);
    await foundNeighbour(api);
  });
  beforeEach(async () => {
    api.clock.set('2026-03-02T02:00:00.000Z');
    file = await uploaded(api, 'officer1', caseId, { fields: provenance(api, 'av-record', { occasion: 'on-site-enforcement' }), name: '现场录像.mp4', content: MP4 });
  });
  afterAll(() => files.close());

  const ask = (who: string, reason = '复核现场情况') => api.call<Request>(who, 'POST', `/api/files/${file.id}/access-requests`, { reason });
  const decide = (who: string, id: string, body: unknown = { verdict: 'approve' }) => api.call<Request>(who, 'POST', `/api/access-requests/${id}`, body);
  const fetched = async (who: string) => {
    const { status, problem } = await download(api, who, file.id);
    return [status, problem?.['code'] ?? null];
  };

  it('even to those who recorded it, for 24 hours, to the one who asked', async () => {
    expect(file).toMatchObject({ kind: 'av-record', needsApproval: true, fields: { occasion: 'on-site-enforcement' } });
    expect(await fetched('officer1')).toEqual([403, 'approval-needed']);
    const asked = await ask('officer1');
    expect(asked).toMatchObject({ status: 201, body: { fileId: file.id, fileNumber: file.number, processId: caseId, requestedBy: api.ids['officer1'], state: 'pending', until: null } });
    expect(await fetched('officer1')).toEqual([403, 'approval-pending']);
    const approved = await decide('head', asked.body.id, { verdict: 'approve', note: '同意' });
    expect(approved).toMatchObject({ status: 200, body: { state: 'approved', decidedBy: api.ids['head'], note: '同意', until: '2026-03-03T02:00:00.000Z' } });
    expect(await fetched('officer1')).toEqual([200, null]);
    expect(await fetched('officer2')).toEqual([403, 'approval-needed']);
    api.clock.set('2026-03-03T01:59:59.999Z');
    expect((await download(api, 'officer1', file.id, { range: 'bytes=0-3' })).status).toBe(206);
    api.clock.set('2026-03-03T02:00:00.000Z');
    expect(await fetched('officer1')).toEqual([403, 'approval-expired']);
    const log = (await api.call<{ items: { act: string; requestId: string | null }[] }>('auditor', 'GET', `/api/files/${file.id}/access-log`)).body.items;
    expect(log.map((e) => [e.act, e.requestId])).toEqual([['download', asked.body.id], ['download', asked.body.id], ['approval', asked.body.id], ['request', null]]);
  });

  it('not to one who was refused, with the reason; they may ask again', async () => {
    const { body } = await ask('reviewer');
    expect(await decide('deputy', body.id, { verdict: 'refuse' })).toMatchObject({ status: 422, body: { field: 'note' } });
    expect(await decide('deputy', body.id, { verdict: 'refuse', note: '与承办案件无关' })).toMatchObject({ status: 200, body: { state: 'refused', note: '与承办案件无关', until: null } });
    expect(await fetched('reviewer')).toEqual([403, 'approval-refused']);
    const again = await ask('reviewer', '法制审核需要');
    expect([again.status, again.body.id === body.id]).toEqual([201, false]);
    await decide('deputy', again.body.id);
    expect(await fetched('reviewer')).toEqual([200, null]);
  });

  it('on the word of a head other than the one who asks, once', async () => {
    const mine = await ask('head');
    for (const who of ['officer2', 'archivist', 'auditor']) expect(await decide(who, mine.body.id)).toMatchObject({ status: 403, body: { code: 'not-your-role' } });
    expect(await decide('head', mine.body.id)).toMatchObject({ status: 403, body: { code: 'own-request' } });
    const answers = await Promise.all(['deputy', 'director', 'deputy'].map((who) => decide(who, mine.body.id)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409]);
    expect(await decide('director', mine.body.id, { verdict: 'refuse', note: '晚了' })).toMatchObject({ status: 409, body: { code: 'decided-already' } });
    expect(await fetched('head')).toEqual([200, null]);
  });

  it('is asked for once: while a request stands, asking again gives it back', async () => {
    const first = await ask('officer2');
    expect((await ask('officer2', '再次申请')).body).toEqual(first.body);
    await decide('head', first.body.id);
    expect((await ask('officer2')).body).toMatchObject({ id: first.body.id, state: 'approved' });
  });

  it('shows a head the requests of the bureau, everybody else their own, the neighbour none', async () => {
    const { body } = await ask('archivist');
    const listed = async (who: string) => (await api.call<{ items: Request[] }>(who, 'GET', '/api/access-requests')).body.items;
    expect((await listed('head'))[0]?.id).toBe(body.id);
    expect((await listed('archivist')).map((r) => r.requestedBy)).toEqual([api.ids['archivist']]);
    expect(await listed('expired')).toEqual([]);
    const neighbour = await signedIn(api, 'u-director');
    const answers = await Promise.all([
      fetch(`${api.origin}/api/access-requests/${body.id}`, { method: 'POST', headers: { ...neighbour, 'content-type': 'application/json' }, body: '{"verdict":"approve"}' }),
      fetch(`${api.origin}/api/files/${file.id}/access-requests`, { method: 'POST', headers: { ...neighbour, 'content-type': 'application/json' }, body: '{"reason":"x"}' }),
      fetch(`${api.origin}/api/files/${file.id}/access-log`, { headers: neighbour }),
    ]);
    expect(answers.map((a) => a.status)).toEqual([404, 404, 404]);
    expect((await (await fetch(`${api.origin}/api/access-requests`, { headers: neighbour })).json())).toEqual({ items: [] });
  });

  it('takes a reason, and a file that needs approval', async () => {
    expect(await ask('officer1', '  ')).toMatchObject({ status: 422, body: { field: 'reason' } });
    const open = await uploaded(api, 'officer1', caseId);
    expect(await api.call('officer1', 'POST', `/api/files/${open.id}/access-requests`, { reason: '查看' })).toMatchObject({ status: 409, body: { code: 'approval-not-needed' } });
    expect((await decide('head', 'x'.repeat(26))).status).toBe(404);
    expect(await decide('head', '0'.repeat(26), { verdict: 'maybe' })).toMatchObject({ status: 422, body: { field: 'verdict' } });
  });
});

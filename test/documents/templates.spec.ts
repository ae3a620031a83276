import { buildDocx } from '#libs/documents/docx/build.js';
import { hireTheRest } from '../api/support/staffing.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { bearer, send } from '../api/support/http.js';
import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { decided } from '../support/steps.js';
import { download, textOf, write } from './support.js';

const OWN = buildDocx([{ title: '罚款催缴通知' }, { text: '{当事人名称}的违法行为：{案由}' }, { text: '{#证据}{证据名}；{/证据}' }]).toString('base64');

describe('templates an administrator replaces', () => {
  let api: TestApi;
  let id: string;
  const put = async (login: string, kind: string, body: unknown) =>
    send(api, 'PUT', `/api/document-templates/${kind}`, { body: JSON.stringify(body), headers: { ...(await bearer(api, login)), 'content-type': 'application/json' } });
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await hireTheRest(api);
    await foundNeighbour(api);
    id = await decided(api);
  });
  afterAll(() => api.close());

  it('are the built-in ones at first, each with the tags it may use, and can be downloaded', async () => {
    const { body } = await api.call<{ items: { kind: string; basis: { citation: string }[]; current: { version: number; builtin: boolean } }[] }>('officer1', 'GET', '/api/document-templates');
    expect([body.items.length, new Set(body.items.map((t) => t.current.version)), body.items.every((t) => t.current.builtin)]).toEqual([37, new Set([0]), true]);
    expect(body.items.find((t) => t.kind === 'preservation-notice')?.basis).toEqual([{ citation: '《行政处罚法》第56条', verification: 'verified' }]);
    const one = await api.call<{ tags: string[]; lists: { name: string }[]; versions: { version: number }[] }>('officer1', 'GET', '/api/document-templates/penalty-notice');
    expect(one.body.tags).toEqual(expect.arrayContaining(['当事人名称', '联系人']));
    expect(one.body.tags).not.toContain('收款账号');
    expect(one.body.lists.map((l) => l.name)).toContain('证据');
    const file = await download(api, 'officer1', '/api/document-templates/penalty-notice/file');
    expect(textOf(file.bytes)).toContain('{当事人名称}：');
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('行政处罚告知书模板 v0'));
  });

  it('take effect for new documents; those written keep theirs, and every version stays', async () => {
    const old = await write(api, 'officer1', id, 'penalty-notice');
    expect((await put('t-admin', 'penalty-notice', { content: OWN, note: '本局样式' })).body).toEqual({ kind: 'penalty-notice', version: 1 });
    expect((await write(api, 'officer1', id, 'penalty-notice')).sha256).toBe(old.sha256);

    await api.call('officer1', 'POST', `/api/documents/${old.id}/void`, { reason: '换用新模板' });
    const fresh = await write(api, 'officer1', id, 'penalty-notice');
    expect(fresh.templateVersion).toBe(1);
    expect(textOf((await download(api, 'officer1', `/api/documents/${fresh.id}`)).bytes)).toBe('罚款催缴通知\n某某化工有限公司的违法行为：未按规定对从业人员进行安全生产教育和培训\n现场检查记录；');
    expect(textOf((await download(api, 'officer1', `/api/documents/${old.id}`)).bytes)).toContain('行政处罚告知书');

    const { body } = await api.call<{ versions: { version: number; note: string }[] }>('officer1', 'GET', '/api/document-templates/penalty-notice');
    expect(body.versions.map((v) => [v.version, v.note])).toEqual([[1, '本局样式'], [0, '内置模板']]);
    expect(textOf((await download(api, 'officer1', '/api/document-templates/penalty-notice/file?version=0')).bytes)).toContain('行政处罚告知书');
    expect((await download(api, 'officer1', '/api/document-templates/penalty-notice/file?version=7')).status).toBe(404);
  });

  it('can be put back to the built-in one or an earlier one, as the next version', async () => {
    const restore = (version: number, who = 'admin') => api.call<{ code: string; version: number }>(who, 'POST', '/api/document-templates/hearing-notice/restore', { version });
    expect((await restore(0)).body).toMatchObject({ code: 'template-in-use' });
    await put('t-admin', 'hearing-notice', { content: OWN });
    expect((await restore(0, 'director')).status).toBe(403);
    expect((await restore(0)).body).toEqual({ kind: 'hearing-notice', version: 2 });
    expect((await restore(1)).body.version).toBe(3);
    expect((await restore(9)).status).toBe(404);
    const { body } = await api.call<{ versions: { note: string; builtin: boolean }[] }>('officer1', 'GET', '/api/document-templates/hearing-notice');
    expect(body.versions.map((v) => [v.note, v.builtin])).toEqual([['恢复第1版', false], ['恢复内置模板', true], ['', false], ['内置模板', true]]);
    expect(textOf((await download(api, 'officer1', '/api/document-templates/hearing-notice/file')).bytes)).toContain('罚款催缴通知');
  });

  it('are checked without being put into use: every fault by tag and place, or how it will read', async () => {
    const check = (content?: string) => api.call<{ paragraphs: string[]; errors: { title: string }[] }>('admin', 'POST', '/api/document-templates/payment-demand/check', content === undefined ? {} : { content });
    expect((await check(OWN)).body.paragraphs).toEqual(['罚款催缴通知', '［当事人名称］的违法行为：［案由］', '［证据名］1；［证据名］2；']);
    expect((await check()).body.paragraphs).toContain('催告书');
    const { status, body } = await check(buildDocx([{ title: '抬头' }, { text: '致{当事人姓名}' }, { text: '{日子}' }]).toString('base64'));
    expect(status).toBe(422);
    expect(body.errors.map((e) => e.title)).toEqual(['正文第2段（“致{当事人姓名}”）：不认识的标签“当事人姓名”', '正文第3段（“{日子}”）：不认识的标签“日子”']);
    const { body: list } = await api.call<{ items: { kind: string; current: { version: number } }[] }>('officer1', 'GET', '/api/document-templates');
    expect(list.items.find((t) => t.kind === 'payment-demand')?.current.version).toBe(0);
  });

  it('are numbered one after the other when two come at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => put('t-admin', 'court-application', { content: OWN })));
    expect(answers.map((a) => a.body['version']).sort()).toEqual([1, 2, 3]);
  });

  it('are refused with tag and place, and the one in use stays', async () => {
    const bad = buildDocx([{ title: '抬头' }, { text: '致{当事人姓名}' }]).toString('base64');
    const answer = await put('t-admin', 'penalty-notice', { content: bad });
    expectProblem(answer, { status: 422, code: 'template-unknown-tag', field: 'content' });
    expect(answer.body['title']).toBe('正文第2段（“致{当事人姓名}”）：不认识的标签“当事人姓名”');
    const { body } = await api.call<{ versions: { version: number }[] }>('officer1', 'GET', '/api/document-templates/penalty-notice');
    expect(body.versions[0]?.version).toBe(1);
  });

  it.each([
    [{ content: '不是base64' }, { status: 422, field: 'content' }], [{}, { status: 422, field: 'content' }], [{ content: 'AAAA' }, { status: 422, code: 'template-unreadable' }],
    [{ content: Buffer.alloc(540 * 1024).toString('base64') }, { status: 422, field: 'content' }],
  ])('refuses what is no template', async (body, expected) => {
    expectProblem(await put('t-admin', 'penalty-notice', body), expected);
  });

  it('are replaced by administrators only, each in the own bureau', async () => {
    expectProblem(await put('t-director', 'penalty-notice', { content: OWN }), { status: 403, code: 'not-your-role' });
    expectProblem(await put('t-admin', 'love-letter', { content: OWN }), { status: 404, code: 'not-found' });
    const theirs = JSON.parse((await download(api, 'u-director', '/api/document-templates')).bytes.toString('utf8')) as { items: { current: { version: number } }[] };
    expect(theirs.items.every((t) => t.current.version === 0)).toBe(true);
  });

  it('show in a preview how they will look, before they are put into use', async () => {
    const response = await fetch(`${api.origin}/api/document-templates/deferral-approval/preview`, { method: 'POST', body: JSON.stringify({ content: OWN }), headers: { ...(await bearer(api, 't-admin')), 'content-type': 'application/json' } });
    expect(response.status).toBe(200);
    expect(textOf(Buffer.from(await response.arrayBuffer()))).toBe('罚款催缴通知\n［当事人名称］的违法行为：［案由］\n［证据名］1；［证据名］2；');
    expectProblem(await send(api, 'POST', '/api/document-templates/deferral-approval/preview', { body: JSON.stringify({ content: 'AAAA' }), headers: { ...(await bearer(api, 't-admin')), 'content-type': 'application/json' } }), { status: 422, code: 'template-unreadable' });
  });
});

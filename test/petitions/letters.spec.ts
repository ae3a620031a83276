import { buildDocx } from '#libs/documents/docx/build.js';
import { verifyRecords } from '#libs/audit/verify.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import type { DataSource } from 'typeorm';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { expectProblem, expectRefused } from '../api/support/refusal.js';
import { download, textOf, type Written } from '../documents/support.js';
import type { TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { expectSound } from '../support/evidence.js';
import { closed, done, handling, PERSON, register, registerReport, reportDone, startDesk, today } from './support/desk-api.js';

type Place = '/api/petitions' | '/api/hazard-reports';
interface Listed { readonly items: readonly Written[]; readonly kinds: readonly { kind: string; allowed: boolean; blockedBy: { code: string }[] }[] }

describe('the letters of the desk', () => {
  let api: TestApi;
  let owner: DataSource;
  beforeAll(async () => {
    api = await startDesk();
    await foundNeighbour(api);
    owner = await openAsOwner(api.settings);
  });
  afterAll(async () => {
    await owner.destroy();
    await api.close();
  });
  const ask = (who: string, place: Place, id: string, kind: string, fields = {}) => api.call(who, 'POST', `${place}/${id}/documents`, { kind, fields });
  const write = async (who: string, place: Place, id: string, kind: string, fields = {}) => {
    const { status, body } = await ask(who, place, id, kind, fields);
    if (status > 201) throw new Error(`${kind}: ${status} ${JSON.stringify(body)}`);
    return body as unknown as Written;
  };
  const text = async (who: string, document: Written) => textOf((await download(api, who, `/api/documents/${document.id}`)).bytes);

  it('are written from a petition, numbered, recorded on its chain, and given back when asked for again', async () => {
    const id = await handling(api);
    const letter = await write('desk', '/api/petitions', id, 'petition-acceptance', { 联系人: '信访员', 联系电话: '022-0000' });
    expect(letter).toMatchObject({ number: '（津南）应急信受〔2026〕1号', title: '信访事项受理告知书', missing: [], templateVersion: 0 });
    expect(await text('desk', letter)).toContain('示例信访人甲：\n你于2026年3月2日提出的信访事项（编号：津南应急信〔2026〕1号，标题：反映夜间违规动火作业）');
    expect(await text('desk', letter)).toContain('六十日，至2026年5月1日届满（《信访工作条例》第34条）');
    expect(await write('desk', '/api/petitions', id, 'petition-acceptance', { 联系人: '信访员', 联系电话: '022-0000' })).toMatchObject({ id: letter.id, replayed: true });
    const { body } = await api.call<{ items: { event: object }[] }>('desk', 'GET', `/api/petitions/${id}/timeline`);
    expect(body.items.at(-1)).toMatchObject({ event: { type: 'DocumentWritten', document: { id: letter.id, number: letter.number, sha256: letter.sha256 } } });
    expect((await api.call<Listed>('officer1', 'GET', `/api/petitions/${id}/documents`)).body.items.map((d) => d.id)).toEqual([letter.id]);
  });

  it('say what blocks each that cannot be written now, and are written after the end too', async () => {
    const id = await handling(api);
    const { kinds } = (await api.call<Listed>('desk', 'GET', `/api/petitions/${id}/documents`)).body;
    expect(kinds.filter((k) => k.allowed).map((k) => k.kind)).toEqual(['petition-acceptance', 'petition-assignment', 'petition-service-receipt']);
    expect(kinds.find((k) => k.kind === 'petition-reply')?.blockedBy).toMatchObject([{ code: 'document-not-due' }]);
    const ended = await closed(api);
    expect(await text('officer1', await write('officer1', '/api/petitions', ended, 'petition-reply', { 复查机关: '天津市应急管理局' }))).toContain('三十日内向天津市应急管理局请求复查');
  });

  it('are written by the desk, whoever handles it and the section head, each in the own bureau, and each from its own kind of process', async () => {
    const id = await handling(api);
    await done(api, 'officer1', id, 'issue-reply', { on: today(api), text: '属实', basis: '《安全生产法》' });
    await expectRefused(api.db, () => ask('officer2', '/api/petitions', id, 'petition-reply'), { status: 403, code: 'not-document-writer' });
    await expectRefused(api.db, () => ask('officer1', '/api/petitions', id, 'petition-acceptance'), { status: 403, code: 'not-document-writer' });
    await expectRefused(api.db, () => ask('desk', '/api/petitions', id, 'penalty-decision'), { status: 422, field: 'kind' });
    await expectRefused(api.db, () => ask('desk', '/api/petitions', id, 'report-acceptance'), { status: 422, field: 'kind' });
    await expectRefused(api.db, () => ask('desk', '/api/hazard-reports', id, 'report-acceptance'), { status: 404, code: 'not-found' });
    await expectRefused(api.db, () => ask('desk', '/api/petitions', id, 'petition-acceptance', { 信访人: '别人' }), { status: 422, code: 'field-not-asked' });
    expect((await download(api, 'u-director', `/api/petitions/${id}/documents`)).status).toBe(404);
    expect((await write('head', '/api/petitions', id, 'petition-acceptance')).missing).toEqual(['联系人', '联系电话']);
  });

  it('name a confidential petitioner to nobody who may not know them, and not at all where they go to others', async () => {
    const id = await register(api, { confidential: true, content: '我是示例信访人甲，住示范路1号。' });
    await done(api, 'head', id, 'transfer-petition', { on: today(api), to: '区住房建设局', reason: '职责' });
    const [out, told] = [await write('desk', '/api/petitions', id, 'petition-transfer'), await write('desk', '/api/petitions', id, 'petition-transfer-notice')];
    expect(await text('desk', told)).toContain(PERSON.name);
    expectProblem(await api.call('auditor', 'GET', `/api/documents/${told.id}`), { status: 403, code: 'letter-confidential' });
    const may = async (who: string) => (await api.call<{ items: { id: string; mayOpen: boolean; mayVoid: boolean }[] }>(who, 'GET', `/api/petitions/${id}/documents`)).body.items.map((d) => [d.id, d.mayOpen, d.mayVoid]);
    expect(await may('auditor')).toEqual([[out.id, true, false], [told.id, false, false]]);
    expect(await may('desk')).toEqual([[out.id, true, true], [told.id, true, true]]);
    const seen = await text('auditor', out);
    expect(seen).toContain('区住房建设局：');
    expect(seen).not.toMatch(/示例信访人甲|13800000000|示范路1号/);
    await api.call('desk', 'POST', `/api/documents/${told.id}/void`, { reason: '示例信访人甲的地址有误' });
    for (const url of [`/api/petitions/${id}/documents`, `/api/documents?number=${encodeURIComponent(told.number ?? '')}`, `/api/petitions/${id}/timeline`]) {
      expect([url, JSON.stringify((await api.call('auditor', 'GET', url)).body).includes('示例信访人甲')]).toEqual([url, false]);
      expect([url, JSON.stringify((await api.call('desk', 'GET', url)).body).includes('示例信访人甲的地址有误')]).toEqual([url, true]);
    }
  });

  it('tell who reported the outcome and the reward, and nobody else who it was', async () => {
    const id = await registerReport(api);
    const acceptance = await write('desk', '/api/hazard-reports', id, 'report-acceptance');
    expect(acceptance.number).toBe('（津南）应急举受〔2026〕1号');
    expect(await text('desk', acceptance)).toContain('示例举报人乙：');
    expectProblem(await api.call('officer3', 'GET', `/api/documents/${acceptance.id}`), { status: 403, code: 'letter-confidential' });
    await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
    await reportDone(api, 'officer1', id, 'verify-report', { on: today(api), finding: 'confirmed', text: '通道确被堵塞。' });
    const feedback = await write('officer2', '/api/hazard-reports', id, 'report-feedback');
    expect(await text('officer2', feedback)).toContain('核查结论：属实。通道确被堵塞。');
    const moved = await registerReport(api);
    await reportDone(api, 'desk', moved, 'transfer-report', { on: today(api), to: '区消防救援大队', reason: '职责' });
    const out = await text('auditor', await write('desk', '/api/hazard-reports', moved, 'report-transfer'));
    expect(out).toContain('＊＊＊来电：通道堆满货物。');
    expect(out).not.toMatch(/示例举报人乙|13900000000/);
  });

  it('follow a bureau’s own template, checked for the tags of a letter', async () => {
    const put = (blocks: Parameters<typeof buildDocx>[0]) => api.call('admin', 'PUT', '/api/document-templates/petition-refusal', { content: buildDocx(blocks).toString('base64') });
    expectProblem(await put([{ line: '{当事人名称}' }]), { status: 422, code: 'template-unknown-tag', field: 'content' });
    expect((await put([{ title: '不予受理通知' }, { text: '{信访人}：{不予受理情形}' }])).body).toEqual({ kind: 'petition-refusal', version: 1 });
    const id = await register(api);
    await done(api, 'head', id, 'decline-petition', { on: today(api), ground: 'no-facts', reason: '无事实' });
    expect(await text('desk', await write('desk', '/api/petitions', id, 'petition-refusal'))).toBe('不予受理通知\n示例信访人甲：没有具体事实');
  });

  it('have a receipt of service: who received it, on which day and how; and the term that begins with it begins that day', async () => {
    const id = await handling(api);
    await done(api, 'officer1', id, 'issue-reply', { on: today(api), text: '属实', basis: '《安全生产法》' });
    const reply = await write('officer1', '/api/petitions', id, 'petition-reply', { 复查机关: '天津市应急管理局' });
    const serve = (payload: object) => api.call('officer1', 'POST', `/api/petitions/${id}/commands/record-letter-service`, { documentId: reply.id, on: today(api), method: 'post', receivedBy: '示例家属', proof: 'EMS 1088', ...payload });
    await expectRefused(api.db, () => serve({ receivedBy: undefined }), { status: 422, code: 'recipient-needed', field: 'receivedBy' });
    await expectRefused(api.db, () => serve({ documentId: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }), { status: 422, code: 'unknown-letter', field: 'documentId' });
    expect(await serve({})).toMatchObject({ status: 200, body: { events: expect.arrayContaining(['LetterServed', 'ReplyServed', 'ClockStarted']) } });
    const { body } = await api.call<{ facts: { letters: object[] }; clocks: object[] }>('officer1', 'GET', `/api/petitions/${id}`);
    expect(body.facts.letters).toMatchObject([{ id: reply.id, number: reply.number, service: { on: today(api), method: 'post', receivedBy: '示例家属', proof: 'EMS 1088' } }]);
    expect(body.clocks).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'petition-review-request', state: 'running', dueDay: '2026-04-01' })]));
    const { status, body: receipt } = await api.call<Written>('officer1', 'POST', `/api/petitions/${id}/documents`, { kind: 'petition-service-receipt', subject: reply.id, fields: { 受送达人: '示例信访人甲', 送达地点: '示范路1号' } });
    expect([status, receipt.title]).toEqual([201, '信访事项处理意见书送达回证']);
    expect(await text('officer1', receipt)).toMatch(/邮寄送达[^]*2026年3月2日[^]*示例家属/);
    await expectRefused(api.db, () => serve({}), { status: 409, code: 'step-done' });
    // A void letter reached nobody.
    const moved = await handling(api);
    const void1 = await write('desk', '/api/petitions', moved, 'petition-acceptance');
    await api.call('desk', 'POST', `/api/documents/${void1.id}/void`, { reason: '打印有误' });
    await expectRefused(api.db, () => api.call('desk', 'POST', `/api/petitions/${moved}/commands/record-letter-service`, { documentId: void1.id, on: today(api), method: 'leaving', proof: '照片' }), { status: 409, code: 'no-letter' });
    // The database holds no name of whoever signed.
    const [row] = (await api.db.query("SELECT data FROM journal WHERE process_id = ? AND type = 'LetterServed'", [id])) as { data: string }[];
    expect(row?.data).not.toContain('示例家属');
  });

  it('are verified with the chains: a letter changed in the store is named', async () => {
    await expectSound(api.db);
    const id = await handling(api);
    const { id: letterId } = await write('desk', '/api/petitions', id, 'petition-acceptance');
    const verify = () => verifyRecords(owner, sealOptions(api.settings), { processId: id });
    expect(await verify()).toMatchObject({ documents: 1, breaks: [] });
    await owner.query("UPDATE document SET content = CONCAT(content, 'x') WHERE id = ?", [letterId]);
    expect((await verify()).breaks).toMatchObject([{ processId: id, fault: 'document-changed', documentId: letterId }]);
  });
});

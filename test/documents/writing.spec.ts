import { foundNeighbour } from '../api/support/second-bureau.js';
import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { archived, decided, filed } from '../support/steps.js';
import { download, textOf, write, type Written } from './support.js';

describe('documents written from a case', () => {
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await foundNeighbour(api);
    id = await decided(api);
  });
  afterAll(() => api.close());

  it('downloads the decision as a DOCX under its Chinese name, with what the case says in it', async () => {
    const given = { 收款银行: '某银行', 收款账号: '6200', 诉讼法院: '南开区人民法院' };
    const decision = await write(api, 'officer1', id, 'penalty-decision', { fields: given });
    const { status, bytes, headers } = await download(api, 'auditor', `/api/documents/${decision.id}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(`行政处罚决定书 ${decision.number}.docx`)}`);
    const text = textOf(bytes);
    expect(text).toContain(decision.number);
    expect(text).toContain('当事人：某某化工有限公司\n统一社会信用代码：91320100MA0T00011F');
    expect(text).toContain('罚款人民币壹万元整（￥10,000.00）');
    expect(text).toContain('缴至某银行（账号：6200）');
    expect(text).toContain('2026年3月2日');
    expect(decision.missing).toEqual(['当事人地址', '当事人电话']);
    expect(text).toContain('地址：＿＿＿');
  });

  it('gives the decision the number the decision has, and draws others from a series of their own', async () => {
    const { body } = await api.call<{ facts: { decision: { number: string }; caseNo: string } }>('officer1', 'GET', `/api/cases/${id}`);
    expect((await write(api, 'officer1', id, 'penalty-decision', { fields: { 收款银行: '某银行', 收款账号: '6200', 诉讼法院: '南开区人民法院' } })).number).toBe(body.facts.decision.number);
    expect((await write(api, 'officer1', id, 'filing-approval')).number).toBe(body.facts.caseNo);
    expect((await write(api, 'officer1', id, 'penalty-notice')).number).toBe('（津南）应急罚告〔2026〕1号');
    expect((await write(api, 'reviewer', id, 'review-opinion')).number).toBe('（津南）应急法审〔2026〕1号');
  });

  it('writes the document of an event once: asked again, the same one comes back, byte for byte', async () => {
    const first = await write(api, 'officer1', id, 'penalty-notice');
    const answer = await api.call<Written>('officer2', 'POST', `/api/cases/${id}/documents`, { kind: 'penalty-notice' });
    expect([answer.status, answer.body]).toEqual([200, { ...first, replayed: true }]);
    expect((await download(api, 'officer1', `/api/documents/${first.id}`)).headers['etag']).toBe(`"${first.sha256}"`);
  });

  it('refuses the same document filled in otherwise, and names the one that exists', async () => {
    const answer = await api.call('officer1', 'POST', `/api/cases/${id}/documents`, { kind: 'penalty-notice', fields: { 联系人: '张三' } });
    expectProblem(answer, { status: 409, code: 'document-exists', field: 'fields' });
    expect(answer.body['title']).toContain('（津南）应急罚告〔2026〕1号');
  });

  it('writes one notice for each person asked, and one record for each inspection', async () => {
    const other = await filed(api);
    const one = await write(api, 'officer1', other, 'inquiry-notice', { fields: { 询问对象: '甲', 询问时间: '3月5日上午' } });
    const two = await write(api, 'officer1', other, 'inquiry-notice', { fields: { 询问对象: '乙', 询问时间: '3月5日上午' } });
    expect([one.number, two.number]).toEqual(['（津南）应急询〔2026〕1号', '（津南）应急询〔2026〕2号']);
    expect((await write(api, 'officer1', other, 'inquiry-notice', { fields: { 询问时间: '3月5日上午', 询问对象: '甲' } })).id).toBe(one.id);
    const record = await write(api, 'officer1', id, 'inspection-record', { subject: '1', fields: { 检查情况: '三人未培训' } });
    expect(textOf((await download(api, 'officer1', `/api/documents/${record.id}`)).bytes)).toMatch(/检查时间：2026年3月2日10时00分[^]*三人未培训/);
  });

  it('writes a receipt for the document that is served', async () => {
    const notice = await write(api, 'officer1', id, 'penalty-notice');
    const receipt = await write(api, 'officer1', id, 'service-receipt', { subject: notice.id });
    expect([receipt.title, receipt.number]).toEqual(['行政处罚告知书送达回证', null]);
    expect(textOf((await download(api, 'officer1', `/api/documents/${receipt.id}`)).bytes)).toContain('行政处罚告知书\n文号\n（津南）应急罚告〔2026〕1号');
  });

  it.each([
    ['a step that has not happened', { kind: 'payment-demand' }, { status: 409, code: 'document-not-due', field: 'kind' }],
    ['an on-the-spot form in an ordinary case', { kind: 'on-the-spot-decision' }, { status: 409, code: 'document-not-due', field: 'kind' }],
    ['a right of hearing that was not notified', { kind: 'hearing-right-notice' }, { status: 409, code: 'document-not-due', field: 'kind' }],
    ['a fact the case knows itself', { kind: 'filing-approval', fields: { 当事人名称: '别人' } }, { status: 422, code: 'field-not-asked', field: 'fields.当事人名称' }],
    ['no piece of evidence', { kind: 'inspection-record' }, { status: 422, code: 'subject-needed', field: 'subject' }],
    ['evidence the case has not', { kind: 'inspection-record', subject: '99' }, { status: 422, code: 'subject-unknown', field: 'subject' }],
    ['a document of nobody', { kind: 'service-receipt', subject: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }, { status: 422, code: 'subject-unknown', field: 'subject' }],
    ['a subject where there is none', { kind: 'filing-approval', subject: '1' }, { status: 422, code: 'subject-not-taken', field: 'subject' }],
    ['an unknown kind', { kind: 'love-letter' }, { status: 422, code: 'not-an-option', field: 'kind' }],
    ['a field nobody knows', { kind: 'filing-approval', x: 1 }, { status: 422, code: 'unknown-field', field: 'x' }],
    ['no body', undefined, { status: 422, field: 'kind' }],
  ])('refuses %s, and draws no number', async (_, body, expected) => {
    const series = async () => api.db.query('SELECT series, year, last FROM number_series ORDER BY series, year') as Promise<unknown>;
    const before = await series();
    expectProblem(await api.call('officer1', 'POST', `/api/cases/${id}/documents`, body), expected);
    expect(await series()).toEqual(before);
  });

  it('lets officers of the case and heads write, the reviewer the review, and nobody else', async () => {
    expectProblem(await api.call('officer3', 'POST', `/api/cases/${id}/documents`, { kind: 'filing-approval' }), { status: 403, code: 'not-document-writer' });
    expectProblem(await api.call('auditor', 'POST', `/api/cases/${id}/documents`, { kind: 'filing-approval' }), { status: 403, code: 'not-document-writer' });
    expectProblem(await api.call('reviewer', 'POST', `/api/cases/${id}/documents`, { kind: 'penalty-decision' }), { status: 403, code: 'not-document-writer' });
    expect((await api.call('head', 'POST', `/api/cases/${id}/documents`, { kind: 'filing-approval' })).status).toBe(200);
  });

  it('lists what there is, and for each kind what blocks it', async () => {
    const { body } = await api.call<{ items: Written[]; kinds: { kind: string; allowed: boolean; blockedBy: { code: string }[] }[] }>('officer1', 'GET', `/api/cases/${id}/documents`);
    expect(body.items.map((d) => d.kind)).toContain('penalty-decision');
    expect(body.kinds).toHaveLength(19);
    expect(body.kinds.find((k) => k.kind === 'penalty-decision')?.allowed).toBe(true);
    expect(body.kinds.find((k) => k.kind === 'payment-demand')?.blockedBy.map((b) => b.code)).toEqual(['document-not-due']);
  });

  it('shows another bureau nothing', async () => {
    const { id: documentId } = await write(api, 'officer1', id, 'filing-approval');
    expect((await download(api, 'u-director', `/api/documents/${documentId}`)).status).toBe(404);
    expect((await download(api, 'u-director', `/api/cases/${id}/documents`)).status).toBe(404);
    expect((await download(api, 'u-director', '/api/documents/constructor')).status).toBe(404);
    const found = await download(api, 'u-director', `/api/documents?number=${encodeURIComponent('（津南）应急罚告〔2026〕1号')}`);
    expect(JSON.parse(found.bytes.toString('utf8'))).toEqual({ items: [] });
  });

  it('finds a number however it is typed', async () => {
    const { id: documentId } = await write(api, 'officer1', id, 'penalty-notice');
    for (const typed of ['（津南）应急罚告〔2026〕1号', '(津南)应急罚告［２０２６］１号', '（津南）应急罚告[2026]第01号']) {
      const { body } = await api.call<{ items: Written[] }>('officer1', 'GET', `/api/documents?number=${encodeURIComponent(typed)}`);
      expect([typed, body.items.map((d) => d.id)]).toEqual([typed, [documentId]]);
    }
    expect((await api.call<{ items: Written[] }>('officer1', 'GET', `/api/documents?number=${encodeURIComponent('（津南）应急罚告〔2026〕11号')}`)).body.items).toEqual([]);
    expectProblem(await api.call('officer1', 'GET', '/api/documents'), { status: 400, field: 'number' });
  });

  it('adds and voids nothing once the case is archived', async () => {
    const closed = await archived(api);
    expectProblem(await api.call('officer1', 'POST', `/api/cases/${closed}/documents`, { kind: 'filing-approval' }), { status: 409, code: 'volume-sealed' });
  });
});

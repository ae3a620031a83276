import type { TestApi } from '../support/api.js';
import { send } from '../api/support/http.js';
import { done, reportDone, startDesk, today } from './support/desk-api.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const BODY = { purpose: 'resolve', subject: '反映厂区夜间动火', content: '请求查处', name: '示例信访人丁', phone: '13600000000', confidential: true };

const REPORT = { matter: 'hidden-hazard', subject: '仓库消防通道被堵', content: '通道堆满货物', place: '示范路2号仓库', reported: '示例仓储有限公司', name: '示例举报人戊', phone: '13500000000' };

describe('the public forms', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const hand = (path: string, body: object, headers: Record<string, string> = {}) => send(api, 'POST', path, { body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
  const submit = (body: object = BODY, headers: Record<string, string> = {}) => hand('/public/petitions', body, headers);
  const report = (change: object = {}, headers: Record<string, string> = {}) => hand('/public/hazard-reports', { ...REPORT, ...change }, headers);
  const look = (path: string, receipt: string, code: string, headers: Record<string, string> = {}) =>
    send(api, 'GET', `${path}/status?receipt=${encodeURIComponent(receipt)}&code=${encodeURIComponent(code)}`, { headers });
  const status = (receipt: string, code: string, headers: Record<string, string> = {}) => look('/public/petitions', receipt, code, headers);
  const reportsOnline = async () => (await api.call<{ items: { id: string; title: string }[] }>('desk', 'GET', '/api/hazard-reports?channel=online')).body.items;

  it('registers a petition for the desk without a session and answers with a receipt, the same for the same key', async () => {
    const first = await submit(BODY, { 'idempotency-key': 'k-1' });
    expect(first).toMatchObject({ status: 201, body: { receipt: '津南应急信〔2026〕1号', code: expect.stringMatching(/^[2-9A-HJKMNP-TV-Z]{10}$/), receivedOn: '2026-03-02' } });
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.headers['location']).toBeUndefined();
    expect((await submit(BODY, { 'idempotency-key': 'k-1' })).body).toEqual(first.body);
    const { body } = await api.call<{ items: { id: string; ownerId: string; title: string }[] }>('desk', 'GET', '/api/petitions?channel=online');
    expect(body.items).toMatchObject([{ title: '反映厂区夜间动火' }]);
    const receipt = await api.call('desk', 'GET', `/api/petitions/${body.items[0]?.id}/receipt`);
    expect(receipt.body).toEqual(first.body);
    expect((await api.call('officer1', 'GET', `/api/petitions/${body.items[0]?.id}/receipt`)).status).toBe(403);
  });

  it('tells the way of a petition to whoever has receipt and code, however typed, and no name', async () => {
    const { body } = await submit({ ...BODY, subject: '反映通道被堵' });
    const [receipt, code] = [String(body['receipt']), String(body['code'])];
    const found = await status(receipt.replace('〔', '[').replace('〕', ' ]'), ` ${code.toLowerCase().slice(0, 5)}-${code.slice(5)}`);
    expect(found).toMatchObject({ status: 200, body: { stage: 'received', stageZh: '登记待受理', dueDay: '2026-03-17', closedOn: null } });
    expect(found.headers['cache-control']).toBe('no-store');
    expect(found.text).not.toMatch(/示例信访人丁|13600000000|通道/);
    const id = (await api.call<{ items: { id: string; title: string }[] }>('desk', 'GET', '/api/petitions?q=反映通道被堵')).body.items[0]?.id ?? '';
    await done(api, 'desk', id, 'accept-petition', { on: '2026-03-02', route: 'petition' });
    expect((await status(receipt, code)).body).toMatchObject({ stage: 'handling', acceptedOn: '2026-03-02', dueDay: '2026-05-01' });
    const page = await status(receipt, code, { accept: 'text/html' });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.text).toContain('办理中');
    expect(page.text).not.toMatch(/示例信访人丁|13600000000/);
  });

  it('answers a wrong code like a wrong number', async () => {
    const { body } = await submit({ ...BODY, subject: '第三件' });
    const [wrongCode, wrongNumber] = [await status(String(body['receipt']), '2222222222'), await status('津南应急信〔2026〕999号', String(body['code']))];
    expect(wrongCode.status).toBe(404);
    expect(wrongCode.body).toEqual(wrongNumber.body);
    expect((await status('x', 'y', { accept: 'text/html' })).text).toContain('没有查到');
    expect((await send(api, 'GET', '/public/petitions/status')).status).toBe(400);
  });

  it.each<readonly [string, object, readonly (readonly [object, string])[]]>([
    ['/public/petitions', BODY, [[{ name: undefined }, 'name'], [{ phone: undefined }, 'phone'], [{ purpose: 'complain' }, 'purpose']]],
    ['/public/hazard-reports', REPORT, [
      [{ name: undefined }, 'name'], [{ anonymous: true }, 'name'], [{ matter: 'rumour' }, 'matter'], [{ place: ' ' }, 'place'], [{ anonymous: 'yes' }, 'anonymous'], [{ channel: 'hotline' }, 'channel'],
      [{ ownerId: 'me' }, 'ownerId'], [{ phone: '1'.repeat(41) }, 'phone'], [{ reported: { name: 'x' } }, 'reported'],
    ]],
  ])('refuses at %s what is not well formed with the field, and a bureau there is not', async (path, body, own) => {
    const faults: readonly (readonly [object, string])[] = [
      ...own, [{ subject: '' }, 'subject'], [{ colour: 'red' }, 'colour'], [{ content: '长'.repeat(5001) }, 'content'], [{ bureau: '999999' }, 'bureau'], [{ bureau: "' OR 1=1" }, 'bureau'], [{ content: ['a'] }, 'content'],
    ];
    for (const [change, field] of faults) expect(await hand(path, { ...body, ...change })).toMatchObject({ status: 422, body: { field, cure: expect.any(String), cureEn: expect.any(String) } });
    const { name } = body as { name: string };
    expect(await hand(path, { ...body, subject: `${name}的诉求` })).toMatchObject({ status: 422, body: { code: 'subject-gives-away', field: 'subject' } });
    for (const raw of ['{', '[]', 'null', '"x"']) expect([raw, [400, 422].includes((await send(api, 'POST', path, { body: raw, headers: JSON_TYPE })).status)]).toEqual([raw, true]);
    expect((await send(api, 'POST', path, { body: 'subject=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
    expect((await send(api, 'GET', `${path}/status?receipt=a&receipt=b&code=c`)).status).toBe(400);
    expect((await send(api, 'GET', `${path}?lang=en&lang=<script>`)).text).toContain('<html lang="zh-CN">');
  });

  it('takes markup for the text it is', async () => {
    const { body } = await report({ subject: '<script>alert(1)</script>', reported: '"><img src=x onerror=alert(1)>' });
    const page = await look('/public/hazard-reports', String(body['receipt']), String(body['code']), { accept: 'text/html' });
    expect([page.status, /<img|alert/.test(page.text)]).toEqual([200, false]);
    const lost = await look('/public/hazard-reports', '<b>x</b>', 'y', { accept: 'text/html' });
    expect([lost.status, lost.text.includes('<b>x')]).toEqual([404, false]);
  });

  it('registers a report for the desk with its term running, by name or without, and answers with a receipt', async () => {
    const named = await report({}, { 'idempotency-key': 'r-1' });
    expect(named).toMatchObject({ status: 201, body: { receipt: expect.stringMatching(/^津南应急举〔2026〕\d+号$/), code: expect.stringMatching(/^[2-9A-HJKMNP-TV-Z]{10}$/), receivedOn: '2026-03-02' } });
    expect((await report({}, { 'idempotency-key': 'r-1' })).body).toEqual(named.body);
    const nameless = await report({ subject: '无名者的线索', anonymous: true, name: undefined, phone: undefined });
    expect(nameless.status).toBe(201);
    const items = await reportsOnline();
    expect(items.filter((i) => i.title === REPORT.subject)).toHaveLength(1);
    const idOf = (title: string) => items.find((i) => i.title === title)?.id ?? '';
    const told = idOf(REPORT.subject);
    const one = async (id: string) => (await api.call<{ facts: object; clocks: object[] }>('desk', 'GET', `/api/hazard-reports/${id}`)).body;
    expect(await one(told)).toMatchObject({
      facts: { stage: 'received', channel: 'online', anonymous: false, reporter: { name: REPORT.name, phone: REPORT.phone }, reported: { name: REPORT.reported } },
      clocks: [{ limit: 'report-handle', state: 'running', dueDay: '2026-05-01' }],
    });
    expect((await one(idOf('无名者的线索'))).facts).toMatchObject({ anonymous: true, reporter: { kind: 'person' } });
    expect((await api.call('desk', 'GET', `/api/hazard-reports/${told}/receipt`)).body).toEqual(named.body);
    expect((await api.call('officer1', 'GET', `/api/hazard-reports/${told}/receipt`)).status).toBe(403);
  });

  it('tells the way of a report up to the feedback, and neither who reported nor what was found', async () => {
    const { body } = await report({ subject: '占用疏散通道' });
    const [receipt, code] = [String(body['receipt']), String(body['code'])];
    const where = async () => (await look('/public/hazard-reports', receipt, code)).body;
    expect(await where()).toMatchObject({ stage: 'received', stageZh: '已受理', acceptedOn: '2026-03-02', dueDay: '2026-05-01', verifiedOn: null, feedbackOn: null });
    const id = (await reportsOnline()).find((i) => i.title === '占用疏散通道')?.id ?? '';
    await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
    expect(await where()).toMatchObject({ stage: 'verifying', stageEn: 'Verification' });
    await reportDone(api, 'officer1', id, 'verify-report', { on: today(api), finding: 'unfounded', text: '未发现通道被占' });
    await reportDone(api, 'desk', id, 'give-feedback', { on: today(api), method: 'phone', text: '不属实', proof: '录音' });
    expect(await where()).toMatchObject({ stage: 'verified', verifiedOn: '2026-03-02', feedbackOn: '2026-03-02', closedOn: null });
    await reportDone(api, 'desk', id, 'close-report', { summary: '不属实' });
    expect(await where()).toMatchObject({ stage: 'closed', closedOn: '2026-03-02', dueDay: null });
    const page = await send(api, 'GET', `/public/hazard-reports/status?receipt=${encodeURIComponent(receipt)}&code=${code}&lang=en`, { headers: { accept: 'text/html' } });
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('<dt>Outcome told</dt><dd>2026-03-02</dd>');
    for (const text of [JSON.stringify(await where()), page.text]) expect(text).not.toMatch(/示例举报人戊|13500000000|示范路|仓储|不属实|疏散/);
  });

  it('knows at one form nothing of what was handed in at the other', async () => {
    const [a, b] = [(await submit({ ...BODY, subject: '另一件' })).body, (await report({ subject: '另一条' })).body];
    expect((await look('/public/hazard-reports', String(a['receipt']), String(a['code']))).status).toBe(404);
    expect((await status(String(b['receipt']), String(b['code']))).status).toBe(404);
  });

  it.each([
    ['/public/petitions', ['purpose', 'subject', 'content', 'name', 'phone', 'address', 'confidential']],
    ['/public/hazard-reports', ['matter', 'subject', 'place', 'content', 'reported', 'anonymous', 'name', 'phone']],
  ])('%s is a page that every reader can use: a label for each field, no inline script, answers read out, in Chinese and English', async (path, own) => {
    const [page, english] = [await send(api, 'GET', path), await send(api, 'GET', `${path}?lang=en`)];
    for (const { status: answered, text } of [page, english]) {
      expect(answered).toBe(200);
      const fields = [...text.matchAll(/<(?:input|select|textarea) id="(\w+)"/g)].map((m) => m[1]);
      expect(fields).toEqual(['receipt', 'code', ...own]);
      for (const id of fields) expect(text).toContain(`<label for="${id}">`);
      const ids = [...text.matchAll(/ id="(\w+)"/g)].map((m) => m[1]);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(text).toMatch(/aria-live="polite"/);
      expect(text).not.toMatch(/<script>|onclick|onsubmit/);
    }
    expect(page.text).toContain('<html lang="zh-CN">');
    expect(page.text).toContain(`<a href="${path}?lang=en" hreflang="en" lang="en">English</a>`);
    expect(english.text).toContain(`<a href="${path}" hreflang="zh-CN" lang="zh-CN">中文</a>`);
    const inEnglish = english.text.slice(english.text.indexOf('<html lang="en">')).replace(/中文|<style>.*?<\/style>/gs, '');
    expect(inEnglish).not.toMatch(/\p{Script=Han}/u);
    const script = await send(api, 'GET', `${path}/form.js`);
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
    expect(() => new Function(script.text)).not.toThrow();
  });
});

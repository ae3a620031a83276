import type { TestApi } from '../support/api.js';
import { send } from '../api/support/http.js';
import { done, startDesk } from './support/desk-api.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const BODY = { purpose: 'resolve', subject: '反映厂区夜间动火', content: '请求查处', name: '示例信访人丁', phone: '13600000000', confidential: true };

describe('the public form', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const submit = (body: object = BODY, headers: Record<string, string> = {}) => send(api, 'POST', '/public/petitions', { body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
  const status = (receipt: string, code: string, headers: Record<string, string> = {}) =>
    send(api, 'GET', `/public/petitions/status?receipt=${encodeURIComponent(receipt)}&code=${encodeURIComponent(code)}`, { headers });

  it('registers for the desk without a session and answers with a receipt, the same for the same key', async () => {
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

  it('refuses what is not well formed with the field, and a bureau there is not', async () => {
    for (const [change, field] of [[{ subject: '' }, 'subject'], [{ name: undefined }, 'name'], [{ purpose: 'complain' }, 'purpose'], [{ colour: 'red' }, 'colour'], [{ content: '长'.repeat(5001) }, 'content'], [{ bureau: '999999' }, 'bureau']] as const) {
      expect(await submit({ ...BODY, ...change })).toMatchObject({ status: 422, body: { field } });
    }
    expect(await submit({ ...BODY, subject: '示例信访人丁的诉求' })).toMatchObject({ status: 422, body: { code: 'subject-gives-away' } });
    expect((await send(api, 'POST', '/public/petitions', { body: 'subject=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
  });

  it('is a page that every reader can use: a label for each field, no inline script, answers read out', async () => {
    const page = await send(api, 'GET', '/public/petitions');
    expect(page.status).toBe(200);
    const fields = [...page.text.matchAll(/<(?:input|select|textarea) id="(\w+)"/g)].map((m) => m[1]);
    expect(fields).toEqual(['receipt', 'code', 'purpose', 'subject', 'content', 'name', 'phone', 'address', 'confidential']);
    for (const id of fields) expect(page.text).toContain(`<label for="${id}">`);
    expect(page.text).toMatch(/aria-live="polite"/);
    expect(page.text).not.toMatch(/<script>|onclick|onsubmit/);
    const script = await send(api, 'GET', '/public/petitions/form.js');
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
    expect(() => new Function(script.text)).not.toThrow();
  });
});

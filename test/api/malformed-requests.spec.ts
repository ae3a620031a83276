import { startTestApi, type TestApi } from '../support/api.js';
import { filed, registration } from '../support/steps.js';
import { bearer, send } from './support/http.js';
import { expectRefused } from './support/refusal.js';

describe('a request that is not well formed', () => {
  let api: TestApi;
  let id: string;
  let auth: Record<string, string>;
  const JSON_TYPE = { 'content-type': 'application/json' };
  beforeAll(async () => {
    api = await startTestApi();
    id = await filed(api);
    auth = await bearer(api, 't-officer1');
  });
  afterAll(() => api.close());

  const post = (body: string | undefined, headers: Record<string, string> = JSON_TYPE, path = '/api/cases') =>
    send(api, 'POST', path, { ...(body === undefined ? {} : { body }), headers: { ...auth, ...headers } });

  it.each(['{"variant": ', 'variant=ordinary', '{"a":1}{"b":2}', '\u0000', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', ''])('answers 400 to a body that is no JSON object to be trusted: %p', (body) =>
    expectRefused(api.db, () => post(body), { status: 400, code: 'malformed' }));

  it('asks for the first missing field when there is no body at all', () =>
    expectRefused(api.db, () => post(undefined, {}), { status: 422, field: 'variant' }));

  it.each(['[]', '"text"', '1', 'true', '[[[[]]]]'])('answers 422 to JSON that is no object: %p', (body) =>
    expectRefused(api.db, () => post(body), { status: 422, code: 'wrong-type' }));

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/octet-stream'])('answers 415 to %s', async (type) => {
    await expectRefused(api.db, () => post(JSON.stringify(registration()), { 'content-type': type }), { status: 415, code: 'unsupported-media-type' });
    await expectRefused(api.db, () => post('', { 'content-type': type }, `/api/cases/${id}/commands/submit-for-review`), { status: 415 });
  });

  it('answers 413 to a body of 2 MiB and says how large it may be', async () => {
    const answer = await expectRefused(api.db, () => post(JSON.stringify(registration({ suspicion: 'x'.repeat(2 * 1024 * 1024) }))), { status: 413, code: 'too-large' });
    expect(answer.body['rule']).toContain('1 MiB');
  });

  it('answers 422 to a command that does not exist', () =>
    expectRefused(api.db, () => post('{}', JSON_TYPE, `/api/cases/${id}/commands/burn-case`), { status: 422, code: 'unknown-command', field: 'type' }));

  it.each(['constructor', '__proto__', '%E5%8A%9E%E7%BB%93'])('answers 422 to a command that no definition has: %p', (command) =>
    expectRefused(api.db, () => post('{}', JSON_TYPE, `/api/cases/${id}/commands/${command}`), { status: 422, code: 'unknown-command' }));

  it.each([['GET', '/api/case'], ['GET', '/api'], ['PUT', '/api/cases'], ['PATCH', '/api/cases/1'], ['POST', '/nowhere'], ['GET', '/api/cases/%ZZ'], ['GET', `/api/cases/${'x'.repeat(300)}`]])('answers 4xx to %s %s', async (method, path) => {
    await expectRefused(api.db, () => send(api, method, path, { headers: auth }), { status: path.includes('%ZZ') ? 400 : path.length > 200 ? 414 : 404 });
  });

  it.each(['7a', '"seven"', '-1', '"1", "2"', '1e3', '"99999999999"', '7"', '"7', 'W/'])('answers 400 to If-Match: %s', (match) =>
    expectRefused(api.db, () => post('{"reason":"更正"}', { ...JSON_TYPE, 'if-match': match }, `/api/cases/${id}/commands/correct-registration`), { status: 400, code: 'malformed-header', field: 'If-Match' }));
});

import { startTestApi, type TestApi } from '../support/api.js';
import { done, filed, give, registration } from '../support/steps.js';
import { bearer, send } from './support/http.js';
import { expectRefused, saved } from './support/refusal.js';
import { foundNeighbour } from './support/second-bureau.js';

const JSON_BODY = { 'content-type': 'application/json' };
const ABSENT = '01JNNNNNNNNNNNNNNNNNNNNNNN';

describe('a request that does not fit the case as it stands', () => {
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi();
    id = await filed(api);
  });
  afterAll(() => api.close());

  it.each(['', '/timeline', '/clocks/decision/explanation'])('answers 404 for a case that does not exist: %p', (path) =>
    expectRefused(api.db, () => api.call('officer1', 'GET', `/api/cases/${ABSENT}${path}`), { status: 404, code: 'not-found' }));

  it('answers 404 for a command to a case that does not exist', () =>
    expectRefused(api.db, () => give(api, 'officer1', ABSENT, 'submit-for-review'), { status: 404, code: 'not-found' }));

  it.each(['案件', '%00', "' OR 1=1 --", 'x'.repeat(90), '𠮷'])('answers 404 for an id no case can have: %p', async (odd) => {
    const path = `/api/cases/${encodeURIComponent(odd)}`;
    await expectRefused(api.db, () => api.call('officer1', 'GET', path), { status: 404 });
    await expectRefused(api.db, () => api.call('officer1', 'POST', `${path}/commands/submit-for-review`, {}), { status: 404 });
  });

  it('takes an id with a blank behind it for no id at all', async () => {
    await expectRefused(api.db, () => api.call('officer1', 'GET', `/api/cases/${id}%20`), { status: 404 });
    await expectRefused(api.db, () => api.call('officer1', 'POST', `/api/cases/${id}%20/commands/correct-registration`, { reason: '更正' }), { status: 404 });
  });

  it.each(['constructor', '__proto__', 'toString', 'no-such-term'])('answers 404 for a term the case does not have: %p', (clock) =>
    expectRefused(api.db, () => api.call('officer1', 'GET', `/api/cases/${id}/clocks/${clock}/explanation`), { status: 404, code: 'not-found' }));

  it("shows and gives nothing of another bureau's case", async () => {
    await foundNeighbour(api);
    const headers = { ...(await bearer(api, 'u-officer1')), ...JSON_BODY };
    const read = (path: string) => send(api, 'GET', path, { headers });
    for (const path of ['', '/timeline', '/clocks/decision/explanation']) {
      const answer = await expectRefused(api.db, () => read(`/api/cases/${id}${path}`), { status: 404, code: 'not-found' });
      expect(JSON.stringify(answer.body)).not.toContain('某某化工');
    }
    await expectRefused(api.db, () => send(api, 'POST', `/api/cases/${id}/commands/submit-for-review`, { headers, body: '{}' }), { status: 404, code: 'not-found' });
    expect((await read('/api/cases?includeArchived=true')).body['items']).toEqual([]);
    expect((await read('/api/cases/count?includeArchived=true')).body['count']).toBe(0);
    expect((await read('/api/escalations?scope=bureau')).body['items']).toEqual([]);
  });

  it("knows nobody of another bureau's staff", async () => {
    const strangers = await foundNeighbour(api);
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration());
    await expectRefused(api.db, () => give(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1'], strangers['officer2']] }), { status: 422, code: 'unknown-officer', field: 'officers.1' });
  });

  it('answers 409 in the wrong stage and says in which stage it can be done', async () => {
    const answer = await expectRefused(api.db, () => give(api, 'archivist', id, 'archive-case', { pages: 1, location: '柜' }), { status: 409, code: 'wrong-stage' });
    expect(answer.body['cure']).toContain('归档');
    expect(answer.body['version']).toBeGreaterThan(0);
  });

  it('answers 409 to an old version and names who changed what since', async () => {
    const { body: seen } = await api.call<{ version: number }>('officer1', 'GET', `/api/cases/${id}`);
    await done(api, 'officer2', id, 'correct-registration', { suspicion: '新的案由', reason: '核对' });
    const answer = await expectRefused(
      api.db, () => api.call('officer1', 'POST', `/api/cases/${id}/commands/correct-registration`, { reason: '更正' }, { 'if-match': `"${seen.version}"` }),
      { status: 409, code: 'stale-version', field: 'If-Match' },
    );
    expect(answer.body).toMatchObject({ version: seen.version + 1, change: { by: api.ids['officer2'], at: api.clock.now(), types: ['RegistrationCorrected'] } });
  });

  it('answers 409 to a version that has not been yet', () =>
    expectRefused(api.db, () => api.call('officer1', 'POST', `/api/cases/${id}/commands/correct-registration`, { reason: '更正' }, { 'if-match': '"9999"' }), { status: 409, code: 'stale-version' }));

  it('does the same for the version in the ETag of the case, once', async () => {
    const { headers } = await api.call('officer1', 'GET', `/api/cases/${id}`);
    const etag = String(headers['etag']);
    const correct = () => api.call('officer1', 'POST', `/api/cases/${id}/commands/correct-registration`, { reason: '更正' }, { 'if-match': etag });
    const first = await correct();
    expect(first.status).toBe(200);
    expect(first.headers['etag']).toBe(`"${Number(etag.replaceAll('"', '')) + 1}"`);
    await expectRefused(api.db, correct, { status: 409, code: 'stale-version' });
  });

  it('keeps the number of a refused filing for the next one', async () => {
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration());
    const before = await saved(api.db);
    await expectRefused(api.db, () => give(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1']] }), { status: 422 });
    await done(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1'], api.ids['officer2']] });
    expect((await saved(api.db))['numbers']).toBe(Number(before['numbers']) + 1);
  });
});

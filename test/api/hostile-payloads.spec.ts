import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { Role } from '#libs/casework/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { expectSound } from '../support/evidence.js';
import { bearer, send } from './support/http.js';
import { hostileBodies } from './support/hostile.js';
import type { Schema } from './support/json-schema.js';
import { ripeFor } from './support/ripe.js';
import { saved } from './support/refusal.js';
import { HOLDER } from './support/staffing.js';

interface Document { paths: Record<string, { post?: { operationId: string; requestBody?: { content: { 'application/json': { schema: Schema } } } } }> }

describe('whatever is sent', () => {
  let api: TestApi;
  let document: Document;
  const answered = new Map<number, number>();
  const reached = new Set<string>();
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    document = (await send(api, 'GET', '/docs/openapi.json')).body as unknown as Document;
  });
  afterAll(() => api.close());

  const schemaAt = (path: string) => document.paths[path]?.post?.requestBody?.content['application/json'].schema;

  /** Sends one body: never a fault of ours, and nothing saved unless it was accepted. */
  async function strike(path: string, body: string, headers: Record<string, string>): Promise<number> {
    const before = await saved(api.db);
    const answer = await send(api, 'POST', path, { body, headers: { 'content-type': 'application/json', ...headers } });
    if (answer.status >= 500) throw new Error(`${path} answered ${answer.status} to ${body.slice(0, 300)}`);
    if (answer.status >= 400) expect([answer.headers['content-type'], await saved(api.db)]).toEqual([expect.stringMatching(/^application\/problem\+json/), before]);
    answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
    return answer.status;
  }

  it.each([...enforcementCase.commands.values()].filter((c) => c.by.some((role) => role !== 'clock')).map((c, round) => ({ type: c.type, by: c.by, round })))(
    '$type answers no 5xx and saves nothing it refuses', async ({ type, by, round }) => {
      const schema = schemaAt(`/api/cases/{id}/commands/${type}`);
      expect(schema?.type).toBe('object');
      const role = by.find((r): r is Exclude<Role, 'clock'> => r !== 'clock')!;
      const headers = await bearer(api, `t-${HOLDER[role]}`);
      let id = await ripeFor(api, type);
      for (const body of hostileBodies(schema!, round)) {
        const status = await strike(`/api/cases/${id}/commands/${type}`, body, headers);
        if (status === 422) reached.add(type);
        if (status === 200) id = await ripeFor(api, type);
      }
    });

  it.each(['/api/cases', '/api/sessions', '/api/tokens'])('%s answers no 5xx either', async (path) => {
    const headers = path === '/api/cases' ? await bearer(api, 't-officer1') : {};
    for (let round = 0; round < 3; round += 1) {
      for (const body of hostileBodies(schemaAt(path)!, round)) await strike(path, body, headers);
    }
  });

  it('got past the gates to the content of most commands', () => {
    expect(reached.size).toBeGreaterThan(40);
    expect(answered.get(422)).toBeGreaterThan(300);
  });

  it('left every chain whole and every snapshot equal to its journal', () => expectSound(api.db));
});

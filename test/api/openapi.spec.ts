import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { filed } from '../support/steps.js';
import { bearer, PASSWORD, send } from './support/http.js';
import { saved } from './support/refusal.js';
import { sample, type Schema } from './support/json-schema.js';

interface Operation {
  operationId: string; summary?: string; tags?: string[]; parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> }; responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}
interface Document { openapi: string; info: { title: string; version: string }; paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, unknown>> }

describe('the OpenAPI document', () => {
  let api: TestApi;
  let document: Document;
  let operations: { path: string; method: string; operation: Operation }[];
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    document = (await send(api, 'GET', '/docs/openapi.json')).body as unknown as Document;
    operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })));
  });
  afterAll(() => api.close());

  it('has the frame of OpenAPI 3, and each operation its id, summary, tag and answers', () => {
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.[01]\.\d+$/), info: { title: expect.any(String), version: expect.any(String) } });
    for (const { path, method, operation } of operations) {
      expect(path).toMatch(/^\//);
      expect(['get', 'post', 'put', 'patch', 'delete']).toContain(method);
      expect({ path, ...operation }).toMatchObject({ operationId: expect.stringMatching(/^\w[\w-]*$/), summary: expect.stringMatching(/./), tags: [expect.any(String)] });
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
      for (const [status, response] of Object.entries(operation.responses)) expect([status, typeof response.description]).toEqual([expect.stringMatching(/^[1-5]\d\d$|^default$/), 'string']);
    }
  });

  it('names every operation once', () => {
    const ids = operations.map((o) => o.operation.operationId);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('refers only to what is there', () => {
    const refs: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === '$ref' && typeof inner === 'string') refs.push(inner);
        else walk(inner);
      }
    };
    walk(document);
    expect(refs.length).toBeGreaterThan(50);
    const missing = refs.filter((ref) => ref.split('/').slice(1).reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document) === undefined);
    expect(missing).toEqual([]);
  });

  it('declares each variable of a path, and none that the path has not', () => {
    for (const { path, operation } of operations) {
      const variables = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path');
      expect([path, declared.map((p) => p.name).sort()]).toEqual([path, variables.sort()]);
      expect(declared.every((p) => p.required)).toBe(true);
    }
  });

  it('has each command a person can give, with its body, and none of the clock', () => {
    const documented = operations.filter((o) => o.path.startsWith('/api/cases/{id}/commands/')).map((o) => o.path.split('/').at(-1));
    const given = [...enforcementCase.commands.values()].filter((c) => c.by.some((r) => r !== 'clock')).map((c) => c.type);
    expect(documented.sort()).toEqual(given.sort());
  });

  it('describes the body of every write, and takes no field beyond it', () => {
    const writes = operations.filter((o) => ['post', 'put', 'patch'].includes(o.method));
    const bodies = writes.map(({ path, operation }) => ({ path, types: Object.keys(operation.requestBody?.content ?? {}) }));
    expect(bodies.filter(({ types }) => types.length === 0)).toEqual([]);
    const schemas = writes.flatMap(({ path, operation }) => Object.entries(operation.requestBody?.content ?? {}).filter(([type]) => type === 'application/json').map(([, { schema }]) => ({ path, schema })));
    for (const { path, schema } of schemas) expect({ path, ...schema }).toMatchObject({ path, type: 'object', additionalProperties: false });
    expect(schemas.length).toBeGreaterThan(50);
  });

  it('declares for a list every parameter its query takes, with a type', async () => {
    for (const path of ['/api/cases', '/api/escalations']) {
      const parameters = document.paths[path]?.['get']?.parameters ?? [];
      expect(parameters.length).toBeGreaterThan(2);
      for (const { name, schema } of parameters) expect([name, Boolean(schema.type ?? schema.enum ?? schema.anyOf)]).toEqual([name, true]);
    }
    expect(document.paths['/api/cases']?.['get']?.parameters?.find((p) => p.name === 'limit')?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 200 });
  });

  it('describes bodies that the API takes for well formed', async () => {
    const schema = document.paths['/api/cases']?.['post']?.requestBody?.content['application/json']?.schema ?? {};
    const { status } = await api.call('officer1', 'POST', '/api/cases', sample(schema));
    expect(status).toBe(201);
  });

  it('describes the answers that come: each documented field that must be there is there', async () => {
    const id = await filed(api);
    const real: Record<string, string> = {
      '/api/me': '/api/me', '/api/cases': '/api/cases', '/api/cases/count': '/api/cases/count', '/api/cases/{id}': `/api/cases/${id}`, '/api/cases/{id}/timeline': `/api/cases/${id}/timeline`,
      '/api/cases/{id}/clocks/{clockId}/explanation': `/api/cases/${id}/clocks/decision/explanation`, '/api/escalations': '/api/escalations', '/api/staff': '/api/staff', '/api/sections': '/api/sections',
    };
    for (const [path, url] of Object.entries(real)) {
      const schema = document.paths[path]?.['get']?.responses['200']?.content?.['application/json']?.schema;
      const { body } = await api.call('officer1', 'GET', url);
      expect({ path, missing: missing(schema ?? {}, body, '') }).toEqual({ path, missing: [] });
    }
  });

  /** Required fields that the value lacks, and fields it has that no schema names. */
  function missing(schema: Schema, value: unknown, at: string): string[] {
    const resolved = schema.$ref ? ((document.components['schemas']?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}) as Schema) : schema;
    if (Array.isArray(value)) return value.flatMap((v, i) => missing(resolved.items ?? {}, v, `${at}[${i}]`));
    if (typeof value !== 'object' || value === null || !resolved.properties) return [];
    const open = (resolved as { additionalProperties?: unknown }).additionalProperties !== false;
    return [
      ...(resolved.required ?? []).filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const property = resolved.properties?.[name];
        return property ? missing(property, inner, `${at}.${name}`) : open ? [] : [`${at}.${name} is undocumented`];
      }),
    ];
  }

  it('is read by people at /docs, and by anybody: it holds no case', async () => {
    const page = await send(api, 'GET', '/docs');
    expect([page.status, page.headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    expect(page.text).toContain('案期 API');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('lets no page of another site write anything: each write of a cookie needs the token and comes from this site', async () => {
    const json = { 'content-type': 'application/json' };
    const signedIn = await send(api, 'POST', '/api/sessions', { body: JSON.stringify({ login: 't-officer1', password: PASSWORD }), headers: json });
    const cookie = { cookie: String(signedIn.headers['set-cookie']).split(';')[0] ?? '' };
    const token = { 'x-csrf-token': String(signedIn.body['csrfToken']) };
    const before = await saved(api.db);
    const writes = operations.filter((o) => o.method !== 'get' && !o.path.startsWith('/public'));
    expect(writes.length).toBeGreaterThan(150);
    for (const { path, method, operation } of writes) {
      const bodyType = Object.keys(operation.requestBody?.content ?? {})[0];
      const body = bodyType === undefined ? {} : { body: '{}' };
      const type = bodyType === undefined ? {} : json;
      const attempts: [string, Record<string, string>][] = [
        ['csrf', {}], ['csrf', { 'x-csrf-token': 'f'.repeat(64) }], ['cross-site', { ...token, origin: 'https://elsewhere.example' }], ['cross-site', { ...token, 'sec-fetch-site': 'cross-site' }],
      ];
      const opens = ['/api/sessions', '/api/tokens'].includes(path) && method === 'post';
      for (const [code, headers] of opens ? attempts.slice(2) : attempts) {
        const answer = await send(api, method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'), { ...body, headers: { ...type, ...cookie, ...headers } });
        expect({ method, path, status: answer.status, code: answer.body['code'] }).toEqual({ method, path, status: 403, code });
      }
    }
    expect(await saved(api.db)).toEqual(before);
    expect((await send(api, 'GET', '/api/me', { headers: cookie })).status).toBe(200);
  }, 60_000);

  it('names no open route but signing in, health and itself', async () => {
    const open = new Set(['/api/sessions', '/api/tokens', '/api/oidc', '/api/oidc/start', '/api/oidc/callback', '/health/live', '/health/ready']);
    for (const { path, method } of operations.filter((o) => !open.has(o.path))) {
      const { status } = await send(api, method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'), method === 'post' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {});
      expect({ path, method, status }).toEqual({ path, method, status: 401 });
    }
    expect((await bearer(api, 't-officer1')).authorization).toMatch(/^Bearer \S{40,}/);
  });
});

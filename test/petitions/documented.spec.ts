import { hazardReport } from '#libs/casework/hazard-report/index.js';
import { petition } from '#libs/casework/petition/index.js';
import { send } from '../api/support/http.js';
import { sample, type Schema } from '../api/support/json-schema.js';
import type { TestApi } from '../support/api.js';
import { registerReport, replied, startDesk } from './support/desk-api.js';

interface Operation { operationId: string; requestBody?: { content: Record<string, { schema: Schema }> }; responses: Record<string, { content?: Record<string, { schema: Schema }> }> }
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

describe('the desk in the OpenAPI document', () => {
  let api: TestApi;
  let document: Document;
  beforeAll(async () => {
    api = await startDesk();
    document = (await send(api, 'GET', '/docs/openapi.json')).body as unknown as Document;
  });
  afterAll(() => api.close());

  it.each([['/api/petitions', petition], ['/api/hazard-reports', hazardReport]] as const)('%s has each command a person can give, and none of the clock', (path, decider) => {
    const documented = Object.keys(document.paths).filter((p) => p.startsWith(`${path}/{id}/commands/`)).map((p) => p.split('/').at(-1));
    expect(documented.sort()).toEqual([...decider.commands.values()].filter((c) => c.by.some((r) => r !== 'clock')).map((c) => c.type).sort());
  });

  it('gives every operation an id of its own, whatever commands have the same name', () => {
    const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map((o) => o.operationId));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(document.paths['/api/petitions/{id}/commands/extend-clock']?.['post']?.operationId).toBe('petition-extend-clock');
    expect(document.paths['/api/cases/{id}/commands/extend-clock']?.['post']?.operationId).toBe('extend-clock');
  });

  it.each(['/api/petitions', '/api/hazard-reports'])('describes a body that POST %s takes for well formed', async (path) => {
    const schema = document.paths[path]?.['post']?.requestBody?.content['application/json']?.schema ?? {};
    expect((await api.call('desk', 'POST', path, sample(schema))).status).toBe(201);
  });

  it('describes the answers that come', async () => {
    const [id, reportId] = [await replied(api), await registerReport(api)];
    const real = {
      '/api/petitions': '/api/petitions', '/api/petitions/count': '/api/petitions/count', '/api/petitions/{id}': `/api/petitions/${id}`, '/api/petitions/{id}/timeline': `/api/petitions/${id}/timeline`,
      '/api/petitions/{id}/documents': `/api/petitions/${id}/documents`, '/api/hazard-reports/{id}/documents': `/api/hazard-reports/${reportId}/documents`, '/api/petitions/{id}/receipt': `/api/petitions/${id}/receipt`, '/api/petitions/{id}/clocks/{clockId}/explanation': `/api/petitions/${id}/clocks/petition-handle/explanation`,
      '/api/hazard-reports/{id}/receipt': `/api/hazard-reports/${reportId}/receipt`, '/api/hazard-reports': '/api/hazard-reports', '/api/hazard-reports/{id}': `/api/hazard-reports/${reportId}`, '/api/hazard-reports/{id}/timeline': `/api/hazard-reports/${reportId}/timeline`,
      '/api/desk/board': '/api/desk/board', '/api/desk/ledger': '/api/desk/ledger', '/api/desk/workload': '/api/desk/workload',
    };
    for (const [path, url] of Object.entries(real)) {
      const schema = document.paths[path]?.['get']?.responses['200']?.content?.['application/json']?.schema;
      expect([path, Boolean(schema)]).toEqual([path, true]);
      expect({ path, faults: faults(schema ?? {}, (await api.call('desk', 'GET', url)).body, '') }).toEqual({ path, faults: [] });
    }
  });

  /** Required fields that the value lacks, and fields it has that a closed schema does not name. */
  function faults(schema: Schema, value: unknown, at: string): string[] {
    const resolved = schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : (schema.anyOf?.find((s) => s.properties) ?? schema);
    if (Array.isArray(value)) return value.flatMap((v, i) => faults(resolved.items ?? {}, v, `${at}[${i}]`));
    if (typeof value !== 'object' || value === null || !resolved.properties) return [];
    const open = (resolved as { additionalProperties?: unknown }).additionalProperties !== false;
    return [
      ...(resolved.required ?? []).filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const property = resolved.properties?.[name];
        return property ? faults(property, inner, `${at}.${name}`) : open ? [] : [`${at}.${name} is undocumented`];
      }),
    ];
  }
});

import { AUTHORITIES, type Authority } from '#apps/api/http/authorities.js';
import { SERVED } from '#apps/api/processes/served.js';
import { deciderOf } from '#libs/casework/index.js';
import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { give } from '../support/steps.js';
import { register, registerReport } from '../petitions/support/desk-api.js';
import { bearer, send } from './support/http.js';
import { sample, type Schema } from './support/json-schema.js';
import { each, routesOf, signedRows } from './support/matrix.js';
import { foundNeighbour } from './support/second-bureau.js';
import { IN_STAGE, stageOf } from './support/in-stage.js';
import { expectProblem, saved } from './support/refusal.js';
import { hireTheRest, HOLDER, ROLES } from './support/staffing.js';

const COMMANDS = [...enforcementCase.commands.values()].map(({ type, by }) => ({ type, mayNot: ROLES.filter((role) => !by.includes(role)), may: ROLES.filter((role) => by.includes(role)) }));

type Kind = 'cases' | 'petitions' | 'hazard-reports';
type CasePage = { commands: { type: string; blockedBy: { code: string; kind: string }[] }[] };

describe('who may give which command', () => {
  let api: TestApi;
  const cases: Record<string, string> = {};
  /** One process of each kind, in its first stages. */
  const own = {} as Record<Kind, string>;
  const tokens = new Map<string, Record<string, string>>();
  const ask = async (login: string, method: string, path: string, body?: unknown) => {
    const token = tokens.get(login) ?? (await bearer(api, login));
    tokens.set(login, token);
    return send(api, method, path, { ...(body === undefined ? { headers: token } : { headers: { ...token, 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  };
  /** The address of a route with the bureau's own records in it. */
  const addressOf = (route: string) => (route.split(' ')[1] ?? '')
    .replace(/^\/api\/(cases|petitions|hazard-reports)\/:id/, (_, kind: Kind) => `/api/${kind}/${own[kind]}`)
    .replace('/processes/:id', `/processes/${own.cases}`).replace('/staff/:id', `/staff/${api.ids['officer3']}`)
    .replace(':id', '0'.repeat(26)).replace('ledgers/:kind', 'ledgers/cases').replace(':clockId', 'decision').replace(/:\w+/g, 'unknown');
  beforeAll(async () => {
    api = await startTestApi();
    await hireTheRest(api);
    for (const [stage, make] of Object.entries(IN_STAGE)) cases[stage] = await make(api);
    Object.assign(own, { cases: cases['investigation'], petitions: await register(api), 'hazard-reports': await registerReport(api) });
  });
  afterAll(() => api.close());

  it('knows a command for every stage, and somebody who may give each', () => {
    expect(new Set(COMMANDS.map((c) => stageOf(c.type)))).toEqual(new Set(Object.keys(IN_STAGE)));
    expect(COMMANDS.length).toBeGreaterThan(50);
    expect(COMMANDS.filter((c) => c.may.length === 0).map((c) => c.type)).toEqual(['record-document', 'record-void-document', 'sound-alarms']);
  });

  it.each(COMMANDS)('$type is refused to every other role, and saves nothing', async ({ type, mayNot }) => {
    const before = await saved(api.db);
    expect(mayNot.length).toBeGreaterThan(0);
    for (const role of mayNot) expectProblem(await give(api, HOLDER[role], cases[stageOf(type)] ?? '', type), { status: 403, code: 'not-your-role' });
    expect(await saved(api.db)).toEqual(before);
  });

  it.each(ROLES)('the page of a case blocks for %s exactly what the role may not give', async (role) => {
    for (const [stage, id] of Object.entries(cases)) {
      const { body } = await api.call<CasePage>(HOLDER[role], 'GET', `/api/cases/${id}`);
      const blocked = body.commands.filter((c) => c.blockedBy.some((b) => b.code === 'not-your-role')).map((c) => c.type);
      expect({ stage, blocked }).toEqual({ stage, blocked: body.commands.map((c) => c.type).filter((type) => !enforcementCase.commands.get(type)?.by.includes(role)) });
    }
  });

  it('is declared for every route there is, and for none besides', () => {
    expect(routesOf(api).filter((r) => r.includes(' /api/'))).toEqual(Object.keys(AUTHORITIES).sort());
  });

  it('holds on every route for every role: refused with 403 where the table says so, and else never for the role', async () => {
    const before = await saved(api.db);
    const rows = signedRows().filter(([route, authority]) => authority !== 'command' && !/^DELETE \/api\/sessions|\/api\/live$/.test(route));
    expect(rows.length).toBeGreaterThan(80);
    const seen: string[] = [];
    const due: string[] = [];
    await each(rows.flatMap(([route, authority]) => ROLES.map((role) => ({ route, authority, role }))), async ({ route, authority, role }) => {
      const method = route.split(' ')[0] ?? '';
      const answer = await ask(`t-${HOLDER[role]}`, method, addressOf(route), method === 'GET' || method === 'DELETE' ? undefined : { noSuchField: true });
      const refused = answer.status === 403 && answer.body['code'] === 'not-your-role';
      const may = typeof authority === 'string' || authority.includes(role);
      const outcome = authority === 'record' && answer.status < 500 && answer.status !== 401 ? 'as the record says' : refused ? 'refused' : answer.status < 500 && ![401, 403].includes(answer.status) ? 'let in' : `${answer.status} ${answer.text}`;
      seen.push(`${route} × ${role}: ${outcome}`);
      due.push(`${route} × ${role}: ${authority === 'record' ? 'as the record says' : may ? 'let in' : 'refused'}`);
    });
    expect(seen.filter((line, i) => line !== due[i])).toEqual([]);
    expect(await saved(api.db)).toEqual(before);
  }, 240_000);

  it('is no matter of role in another bureau: its records are not there, on any route, for any command', async () => {
    await hireTheRest(api, 'u', (await foundNeighbour(api))['auditor']);
    const document = (await send(api, 'GET', '/docs/openapi.json')).body as { paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>> };
    // Where the schema alone does not tell what a good value is.
    const known: Readonly<Record<string, object>> = {
      'PUT /api/cases/:id/volume/pages': { items: [{ key: 'evidence:1', pages: 1 }] }, 'PUT /api/administration/staff/:id/identity': { subject: 'somebody' }, 'POST /api/administration/staff/:id/absences': { from: '2026-03-02', to: '2026-03-02', delegateId: null },
    };
    const bodyOf = (method: string, path: string) => {
      const schema = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
      return known[`${method} ${path}`] ?? (schema ? sample(schema) : {});
    };
    const records = signedRows().filter(([route]) => /\/(cases|petitions|hazard-reports|processes|staff)\/:id/.test(route));
    const calls = records.flatMap(([route, authority]): { method: string; path: string; authority: Authority; body: unknown }[] => {
      const [method = '', path = ''] = route.split(' ');
      const kind = SERVED.find((s) => path === `${s.path}/:id/commands/:command`)?.kind;
      if (kind) return [...deciderOf(kind).commands.keys()].map((type) => ({ method, path: `${path.replace(':command', type)}`, authority, body: {} }));
      return [{ method, path, authority, body: bodyOf(method, path) }];
    });
    expect(calls.length).toBeGreaterThan(150);
    const before = await saved(api.db);
    const wrong: string[] = [];
    await each(calls.flatMap((call) => ROLES.map((role) => ({ ...call, role }))), async ({ method, path, authority, body, role }) => {
      const answer = await ask(`u-${HOLDER[role]}`, method, addressOf(`${method} ${path}`), method === 'GET' || method === 'DELETE' ? undefined : body);
      const due = typeof authority === 'object' && !authority.includes(role) ? 403 : 404;
      if (answer.status !== due) wrong.push(`${method} ${path} × ${role} of the neighbour: ${answer.status}, not ${due}`);
    });
    expect(wrong).toEqual([]);
    expect(await saved(api.db)).toEqual(before);
  }, 240_000);

  it.each<['petitions' | 'hazard-reports', string]>([['petitions', 'petition'], ['hazard-reports', 'hazard-report']])('is held for each command of %s', async (path, kind) => {
    const state = (await api.call<{ facts: { stage: string } }>('desk', 'GET', `/api/${path}/${own[path]}`)).body.facts;
    const commands = [...deciderOf(kind).commands.values()].filter((c) => !c.stages || c.stages.includes(state.stage));
    expect(commands.length).toBeGreaterThan(5);
    const before = await saved(api.db);
    await each(commands.flatMap((c) => ROLES.filter((role) => !c.by.includes(role)).map((role) => ({ type: c.type, role }))), async ({ type, role }) => {
      const answer = await ask(`t-${HOLDER[role]}`, 'POST', `/api/${path}/${own[path]}/commands/${type}`, {});
      expect({ type, role, status: answer.status, code: answer.body['code'] }).toEqual({ type, role, status: 403, code: 'not-your-role' });
    });
    expect(await saved(api.db)).toEqual(before);
  });

  it('refuses an officer who is not on a case exactly what its page blocks for them', async () => {
    const before = await saved(api.db);
    let refused = 0;
    for (const [stage, id] of Object.entries(cases)) {
      const { body } = await api.call<CasePage>('officer3', 'GET', `/api/cases/${id}`);
      for (const { type, blockedBy } of body.commands.filter((c) => c.blockedBy[0]?.kind === 'authority')) {
        const answer = await give(api, 'officer3', id, type);
        expect({ stage, type, status: answer.status, code: answer.body['code' as never] }).toEqual({ stage, type, status: 403, code: blockedBy[0]?.code });
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(20);
    expect(await saved(api.db)).toEqual(before);
  });

  it('lets nobody approve the filing of a case that they registered', async () => {
    await api.db.query("UPDATE staff SET roles = 'case-officer,deputy-director' WHERE id = ?", [api.ids['deputy']]);
    const { body } = await api.call<{ id: string }>('deputy', 'POST', '/api/cases', {
      variant: 'ordinary', source: { kind: 'inspection' }, party: { kind: 'person', name: '刘某' }, suspicion: '无证作业', discoveredOn: '2026-03-02',
    });
    expectProblem(await give(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1'], api.ids['officer2']] }), { status: 403, code: 'own-registration' });
  });

  it('lets no officer of another case work on this one', async () => {
    expectProblem(await give(api, 'officer3', cases['investigation'] ?? '', 'submit-for-review'), { status: 403, code: 'not-case-officer' });
  });
});

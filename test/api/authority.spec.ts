import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { give } from '../support/steps.js';
import { IN_STAGE, stageOf } from './support/in-stage.js';
import { expectProblem, saved } from './support/refusal.js';
import { hireTheRest, HOLDER, ROLES } from './support/staffing.js';

const COMMANDS = [...enforcementCase.commands.values()].map(({ type, by }) => ({ type, mayNot: ROLES.filter((role) => !by.includes(role)), may: ROLES.filter((role) => by.includes(role)) }));

type CasePage = { commands: { type: string; blockedBy: { code: string }[] }[] };

describe('who may give which command', () => {
  let api: TestApi;
  const cases: Record<string, string> = {};
  beforeAll(async () => {
    api = await startTestApi();
    await hireTheRest(api);
    for (const [stage, make] of Object.entries(IN_STAGE)) cases[stage] = await make(api);
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

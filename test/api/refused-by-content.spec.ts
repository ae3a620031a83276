import { startTestApi, type TestApi } from '../support/api.js';
import { filed, FINE, give, registration } from '../support/steps.js';
import { expectRefused } from './support/refusal.js';

const organisation = (fields: object) => ({ party: { kind: 'organisation', name: '某某化工有限公司', ...fields } });
const person = (residentId: string) => ({ party: { kind: 'person', name: '刘某', residentId } });

describe('a registration with bad content', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a wrong check character of the 统一社会信用代码', organisation({ creditCode: '91320100MA0T00011G' }), 'party.creditCode', 'credit-code-check'],
    ['a 统一社会信用代码 of the wrong shape', organisation({ creditCode: '9132010OMA0T00011F' }), 'party.creditCode', 'credit-code-shape'],
    ['a wrong check digit of the 身份证号', person('320100199010051234'), 'party.residentId', 'resident-id-check'],
    ['a 身份证号 born on 30 February', person('320100199002300017'), 'party.residentId', 'resident-id-birth-date'],
    ['a 身份证号 with letters', person('abcdefghijklmnopqr'), 'party.residentId', 'resident-id-shape'],
    ['29 February 2026', { discoveredOn: '2026-02-29' }, 'discoveredOn', 'no-such-day'],
    ['a thirteenth month', { discoveredOn: '2026-13-01' }, 'discoveredOn', 'no-such-day'],
    ['a year for a day', { discoveredOn: '2022' }, 'discoveredOn', 'no-such-day'],
    ['a day without its zeros', { discoveredOn: '2026-2-3' }, 'discoveredOn', 'no-such-day'],
    ['a moment for a day', { discoveredOn: '2026-03-02T00:00:00Z' }, 'discoveredOn', 'no-such-day'],
    ['a year out of reach', { discoveredOn: '0001-01-01' }, 'discoveredOn', 'no-such-day'],
    ['a day that has not come', { discoveredOn: '2026-03-03' }, 'discoveredOn', 'day-in-future'],
    ['a number for a day', { discoveredOn: 20260302 }, 'discoveredOn', 'wrong-type'],
    ['a suspicion of 2,001 characters', { suspicion: '案'.repeat(2001) }, 'suspicion', 'too-long'],
    ['a suspicion of blanks', { suspicion: ' \t\n' }, 'suspicion', 'required'],
    ['no suspicion', { suspicion: undefined }, 'suspicion', 'required'],
    ['an unknown variant', { variant: 'express' }, 'variant', 'not-an-option'],
    ['an unknown field', { priority: 1 }, 'priority', 'unknown-field'],
    ['an unknown field inside', organisation({ vip: true }), 'party.vip', 'unknown-field'],
    ['an accident without its facts', { variant: 'accident' }, 'accident', 'accident-facts-missing'],
    ['a moment without a zone', { variant: 'accident', accident: { occurredAt: '2026-03-01T10:00:00', grade: 'ordinary', deaths: 0, injuries: 1 } }, 'accident.occurredAt', 'no-such-moment'],
    ['deaths below nought', { variant: 'accident', accident: { occurredAt: '2026-03-01T10:00:00Z', grade: 'ordinary', deaths: -1, injuries: 1 } }, 'accident.deaths', 'too-small'],
    ['one officer on the spot', { variant: 'summary' }, 'secondOfficer', 'second-certified-officer-needed'],
  ])('is refused for %s, with field, rule and cure', (_, fields, field, code) =>
    expectRefused(api.db, () => api.call('officer1', 'POST', '/api/cases', registration(fields)), { status: 422, code, field }));

  it('has each of its faults named', async () => {
    const { body } = await expectRefused(api.db, () => api.call('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2026-02-30', suspicion: '' })), { status: 422 });
    expect((body['errors'] as { field: string }[]).map((e) => e.field).sort()).toEqual(['discoveredOn', 'suspicion']);
  });

  it('keeps a small x of the 身份证号 as a capital one', async () => {
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration(person('32010019900307009x')));
    const { body: found } = await api.call<{ facts: { party: { residentId: string } } }>('officer1', 'GET', `/api/cases/${body.id}`);
    expect(found.facts.party.residentId).toBe('32010019900307009X');
  });
});

describe('a command with bad content', () => {
  let api: TestApi;
  let id: string;
  let ids: TestApi['ids'];
  beforeAll(async () => {
    api = await startTestApi();
    id = await filed(api);
    ids = api.ids;
    await give(api, 'officer1', id, 'collect-evidence', {
      kind: 'inspection-record', title: '记录', collectedAt: api.clock.now(), place: '车间', collectors: [ids['officer1'], ids['officer2']], provesWhat: '事实',
    });
  });
  afterAll(() => api.close());

  it('names the officer whose certificate has run out', async () => {
    const answer = await expectRefused(api.db, () => give(api, 'deputy', id, 'change-officers', { officers: [ids['officer1'], ids['expired']], reason: '调整' }), { status: 422, code: 'officer-not-certified', field: 'officers.1' });
    expect(answer.body['title']).toContain('证件过期者');
  });

  it.each<[string, (i: TestApi['ids']) => unknown[], string]>([
    ['one officer only', (i) => [i['officer1']], 'second-certified-officer-needed'],
    ['the same officer twice', (i) => [i['officer1'], i['officer1']], 'officer-named-twice'],
    ['somebody unknown', (i) => [i['officer1'], 'nobody'], 'unknown-officer'],
    ['nobody', () => [], 'too-few'],
  ])('is refused for naming %s', (_, officers, code) =>
    expectRefused(api.db, () => give(api, 'deputy', id, 'change-officers', { officers: officers(ids), reason: '调整' }), { status: 422, code }));

  it.each<[string, unknown, string, string]>([
    ['a negative fine', [{ kind: 'fine', amountFen: -1 }], 'penalties.0.amountFen', 'too-small'],
    ['half a fen', [{ kind: 'fine', amountFen: 0.5 }], 'penalties.0.amountFen', 'wrong-type'],
    ['a fine in words', [{ kind: 'fine', amountFen: '1万元' }], 'penalties.0.amountFen', 'wrong-type'],
    ['a fine beyond all measure', [{ kind: 'fine', amountFen: 1e15 }], 'penalties.0.amountFen', 'too-big'],
    ['a fine without an amount', [{ kind: 'fine' }], 'penalties.0.amountFen', 'amount-needed'],
    ['a warning that costs', [{ kind: 'warning', amountFen: 1 }], 'penalties.0.amountFen', 'amount-not-allowed'],
    ['nine penalties', Array.from({ length: 9 }, () => FINE[0]), 'penalties', 'too-many'],
    ['no penalty', [], 'penalties', 'penalty-needed'],
  ])('is refused for %s', (_, penalties, field, code) =>
    expectRefused(api.db, () => give(api, 'officer1', id, 'conclude-investigation', { facts: '事实', legalBasis: '依据', proposal: 'penalty', penalties }), { status: 422, code, field }));
});

import { openAsOwner } from '../support/database.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { approve, type Proposed } from '../support/second-person.js';

interface Person { id: string; login: string; active: boolean; roles: string[]; sectionId: string; name: string; certificates: { id: string; validTo: string; revokedOn: string | null }[]; absences: { id: string }[]; open: { work: number; escalations: number } }
interface Entry { seq: number; hash: string; act: string; subject: string; by: string; reason: string | null; before: unknown; after: unknown }

const AT = '/api/administration';

describe('administration of people', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await api.db.query("UPDATE staff SET roles = 'administrator' WHERE id = ?", [api.ids['archivist']]);
    await foundNeighbour(api);
  });
  afterAll(() => api.close());

  const give = <T = Record<string, never>>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, who = 'archivist') =>
    api.call<T & { code: string; field: string; cure: string }>(who, method, `${AT}${path}`, body);
  const of = (name: string) => `/staff/${api.ids[name]}`;
  const roll = async () => (await api.call<{ items: Person[] }>('archivist', 'GET', `${AT}/staff`)).body.items;
  const record = async () => (await api.call<{ items: Entry[] }>('auditor', 'GET', `${AT}/record`)).body.items;
  const sectionId = async () => (await roll()).find((p) => p.id === api.ids['officer1'])?.sectionId ?? '';
  const signIn = (login: string, password: string) => api.call(null, 'POST', '/api/tokens', { login, password });

  it('is for the administrator; auditors read the record, others nothing', async () => {
    expect((await give('POST', '/staff', { login: 't-new', name: '新人', sectionId: await sectionId(), roles: ['case-officer'] }, 'officer1')).status).toBe(403);
    expect((await api.call('officer1', 'GET', `${AT}/record`)).status).toBe(403);
    expect((await api.call('auditor', 'GET', `${AT}/record`)).status).toBe(200);
    expect((await give('POST', `${of('officer1')}/leave`, { reason: 'x' }, 'auditor')).status).toBe(403);
  });

  it('hires with a password shown once, whose owner can then sign in; a taken login is refused by name', async () => {
    const person = { login: 't-officer7', name: '新执法员', sectionId: await sectionId(), roles: ['case-officer'] };
    const { status, body } = await give<{ id: string; password: string }>('POST', '/staff', person);
    expect(status).toBe(201);
    expect((await signIn('t-officer7', body.password)).status).toBe(200);
    expect((await record())[0]).toMatchObject({ act: 'hire', subject: body.id, by: api.ids['archivist'], after: { login: 't-officer7', post: 'officer' } });
    expect(JSON.stringify(await record())).not.toContain(body.password);
    expect((await give('POST', '/staff', person)).body).toMatchObject({ code: 'login-taken', field: 'login' });
    expect((await give('POST', '/staff', { ...person, login: 't-x', roles: ['director'] })).body).toMatchObject({ field: 'roles.0' });
    expect((await give('POST', '/staff', { ...person, login: 't-x', sectionId: 'nowhere' })).body).toMatchObject({ code: 'no-such-section', field: 'sectionId' });
    const again = await give<{ password: string }>('POST', `/staff/${body.id}/password`, { reason: '遗忘' });
    expect(again.status).toBe(200);
    expect((await signIn('t-officer7', body.password)).status).toBe(401);
    expect((await signIn('t-officer7', again.body.password)).status).toBe(200);
  });

  it('lets nobody change his own roles or leave by his own hand', async () => {
    expect((await give('PUT', of('archivist'), { roles: ['case-officer'] })).body.code).toBe('own-powers');
    expect((await give('POST', `${of('archivist')}/leave`, { reason: 'x' })).body.code).toBe('own-powers');
    expect((await give('POST', `${of('archivist')}/password`, { reason: 'x' })).body.code).toBe('own-powers');
  });

  it('changes a person at the next decision: a new officer’s roles keep what needs two people', async () => {
    expect((await give('PUT', of('reviewer'), { name: '法审甲', roles: ['legal-reviewer', 'archivist'] })).status).toBe(200);
    const listed = async () => (await api.call<{ items: Person[] }>('officer1', 'GET', '/api/staff')).body.items.find((p) => p.id === api.ids['reviewer']);
    expect(await listed()).toMatchObject({ name: '法审甲', roles: ['legal-reviewer', 'archivist'] });
    expect((await give('PUT', of('reviewer'), { roles: [] })).body).toMatchObject({ code: 'no-roles-left', field: 'roles' });
    expect((await give('PUT', of('head'), { roles: ['case-officer'] })).status).toBe(200);
    expect((await roll()).find((p) => p.id === api.ids['head'])?.roles).toEqual(['case-officer', 'section-head']);
  });

  it('says what must be set before the first case, and takes an item off once it is', async () => {
    const items = async () => (await give<{ ready: boolean; items: { id: string; done: boolean; missing: { kind: string; id: string }[] }[] }>('GET', '/readiness')).body.items;
    const unreached = async () => (await items()).find((i) => i.id === 'notification')?.missing.map((m) => m.id);
    expect((await items()).filter((i) => !i.done).map((i) => i.id)).toEqual(['terms', 'notification']);
    expect(await unreached()).toContain(api.ids['head']);
    expect((await give('PUT', of('head'), { email: 'head at example' })).body.field).toBe('email');
    expect((await give('PUT', of('officer1'), { email: 'officer1@example.com' })).status).toBe(200);
    expect((await record())[0]).toMatchObject({ act: 'change-person', before: { email: null }, after: { email: 'officer1@example.com' } });
    const proposed = await give<Proposed>('PUT', of('head'), { email: 'head@example.com' });
    expect([proposed.status, await unreached()]).toEqual([202, expect.arrayContaining([api.ids['head']])]);
    expect((await approve(api, proposed.body)).status).toBe(200);
    expect(await unreached()).not.toContain(api.ids['head']);
    expect((await record())[0]).toMatchObject({ act: 'change-person', before: { email: null }, after: { email: 'head@example.com' } });
    expect((await roll()).find((p) => p.id === api.ids['head'])).toMatchObject({ email: 'head@example.com' });
    expect((await api.call('officer1', 'GET', `${AT}/readiness`)).status).toBe(403);
  });

  it('renews and revokes certificates; a revoked one covers what was done the day before, not what is done from then on', async () => {
    const { body } = await give<{ id: string }>('POST', `${of('officer3')}/certificates`, { number: 'ZF-33', validFrom: '2026-01-01', validTo: '2026-06-30' });
    expect((await give('POST', `${of('officer2')}/certificates`, { number: 'ZF-33', validFrom: '2026-01-01', validTo: '2026-06-30' })).body).toMatchObject({ code: 'certificate-known', field: 'number' });
    expect((await give('PUT', `/certificates/${body.id}`, { validTo: '2026-06-30' })).body.code).toBe('certificate-not-longer');
    expect((await give('PUT', `/certificates/${body.id}`, { validTo: '2029-06-30' })).status).toBe(200);
    expect((await give('POST', `/certificates/${body.id}/revoke`, { revokedOn: '2026-03-01', reason: '调离' })).body).toMatchObject({ code: 'revoked-in-past', field: 'revokedOn' });
    expect((await give('POST', `/certificates/${body.id}/revoke`, { revokedOn: '2026-03-02', reason: '调离' })).status).toBe(200);
    const { body: staff } = await api.call<{ items: { id: string; certificates: { number: string; validTo: string }[] }[] }>('officer1', 'GET', '/api/staff');
    expect(staff.items.find((p) => p.id === api.ids['officer3'])?.certificates).toContainEqual(expect.objectContaining({ number: 'ZF-33', validTo: '2026-03-01' }));
    expect((await give('PUT', `/certificates/${body.id}`, { validTo: '2031-06-30' })).body.code).toBe('certificate-revoked');
  });

  it('takes as delegate only somebody of equal or higher post, with the same roles, present throughout', async () => {
    const away = (who: string, delegate: string | null, from = '2026-03-09', to = '2026-03-13') =>
      give<{ id: string }>('POST', `${of(who)}/absences`, { from, to, delegateId: delegate === null ? null : api.ids[delegate] });
    expect((await away('deputy', 'head')).body).toMatchObject({ code: 'delegate-post', field: 'delegateId' });
    expect((await away('officer1', 'auditor')).body.code).toBe('delegate-roles');
    expect((await away('officer1', 'officer1')).body.code).toBe('delegate-self');
    const entered = await away('officer1', 'officer2');
    expect(entered.status).toBe(201);
    expect((await away('officer1', null, '2026-03-13', '2026-03-16')).body.code).toBe('absence-overlaps');
    expect((await away('officer2', 'officer1')).body.code).toBe('stands-in-elsewhere');
    expect((await away('officer3', 'officer1')).body.code).toBe('delegate-away');
    expect((await away('officer3', 'officer2')).status).toBe(201);
    expect((await give('DELETE', `/absences/${entered.body.id}`)).status).toBe(200);
    expect((await give('DELETE', `/absences/${entered.body.id}`)).status).toBe(404);
  });

  it('keeps who left on record, ends the sessions at once, and names what others must take over', async () => {
    const { body: opened } = await api.call<{ id: string }>('officer2', 'POST', '/api/cases', {
      variant: 'ordinary', source: { kind: 'inspection' }, discoveredOn: '2026-03-02', party: { kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F' }, suspicion: '未按规定进行安全培训',
    });
    const { body: personal } = await api.call<{ id: string }>('officer2', 'POST', '/api/cases', {
      variant: 'ordinary', source: { kind: 'inspection' }, discoveredOn: '2026-03-02', party: { kind: 'person', name: '欧阳修文' }, suspicion: '未按规定进行安全培训',
    });
    interface Tasks { work: { id: string; title: string }[]; delegations: { staffId: string }[] }
    const { body: before } = await give<Tasks>('GET', `${of('officer2')}/tasks`);
    const { status, body } = await give<Tasks>('POST', `${of('officer2')}/leave`, { reason: '调任' });
    expect(status).toBe(200);
    expect(body).toEqual(before);
    expect(body.work.map((w) => w.id).sort()).toEqual([opened.id, personal.id].sort());
    // Stored sealed, since a person shows in it; told to people as it reads.
    expect(body.work.find((w) => w.id === personal.id)?.title).toContain('欧阳修文');
    expect(body.delegations.map((d) => d.staffId)).toEqual([api.ids['officer3']]);
    expect((await api.call('officer2', 'GET', '/api/me')).status).toBe(401);
    // What nobody has taken over yet stays in sight with the one who left.
    expect((await roll()).find((p) => p.id === api.ids['officer2'])).toMatchObject({ active: false, open: { work: 2, escalations: 0 } });
    expect((await roll()).find((p) => p.id === api.ids['officer3'])?.open).toEqual({ work: 0, escalations: 0 });
    expect((await give('POST', `${of('officer2')}/leave`, { reason: '调任' })).status).toBe(404);
  });

  it('answers what was done to one person, by one person, or of one kind', async () => {
    const where = async (query: string) => (await api.call<{ items: Entry[] }>('auditor', 'GET', `${AT}/record?${query}`)).body.items;
    const all = await record();
    const ofOne = all.filter((e) => e.subject === api.ids['officer1']);
    expect(ofOne.length).toBeGreaterThan(1);
    expect(await where(`subject=${api.ids['officer1']}`)).toEqual(ofOne);
    expect((await where(`act=leave&by=${api.ids['archivist']}`)).map((e) => [e.act, e.subject])).toEqual([['leave', api.ids['officer2']]]);
    expect(await where(`by=${api.ids['officer1']}`)).toEqual([]);
    expect(all[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await api.call('auditor', 'GET', `${AT}/record?act=${encodeURIComponent('录用')}`)).status).toBe(400);
  });

  it('lets go neither of the last two who may approve what another proposes', async () => {
    expect((await give('POST', `${of('director')}/leave`, { reason: 'x' })).body).toMatchObject({ code: 'too-few-approvers' });
    await api.db.query("UPDATE staff SET roles = 'auditor,administrator' WHERE id = ?", [api.ids['auditor']]);
    expect((await give('POST', `${of('director')}/leave`, { reason: 'x' })).status).toBe(200);
    await api.db.query("UPDATE staff SET roles = 'auditor', active = 1 WHERE id = ?", [api.ids['auditor']]);
    await api.db.query('UPDATE staff SET active = 1 WHERE id = ?', [api.ids['director']]);
  });

  it('finds nobody of another bureau', async () => {
    const [stranger] = (await api.db.query('SELECT id FROM staff WHERE bureau_id <> ? LIMIT 1', [api.bureauId])) as { id: string }[];
    for (const [method, path, body] of [['PUT', '', { name: 'x' }], ['POST', '/leave', { reason: 'x' }], ['POST', '/password', { reason: 'x' }], ['GET', '/tasks', undefined]] as const) {
      expect((await give(method, `/staff/${stranger?.id}${path}`, body)).status).toBe(404);
    }
  });

  it('leaves a record that the app cannot change and that tells when somebody else did', async () => {
    await expect(api.db.query('UPDATE administration SET act = ?', ['x'])).rejects.toThrow(/denied/i);
    await expect(api.db.query('DELETE FROM administration')).rejects.toThrow(/denied/i);
    const verify = async () => {
      const { body } = await api.call<{ id: string }>('auditor', 'POST', '/api/audit/runs', {});
      for (;;) {
        const { body: run } = await api.call<{ state: string; findings: { records: number; breaks: { seq: number; fault: string; title: string }[] } | null }>('auditor', 'GET', `/api/audit/runs/${body.id}`);
        if (run.state !== 'running') return run.findings;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect((await verify())?.breaks).toEqual([]);
    const owner = await openAsOwner(api.settings);
    try {
      await owner.query("UPDATE administration SET data = REPLACE(data, '新执法员', '别人') WHERE bureau_id = ? AND seq = 1", [api.bureauId]);
      expect((await verify())?.breaks).toEqual([expect.objectContaining({ seq: 1, fault: 'changed', title: '管理记录 Administration' })]);
      await owner.query("UPDATE administration SET data = REPLACE(data, '别人', '新执法员') WHERE bureau_id = ? AND seq = 1", [api.bureauId]);
      await owner.query('DELETE FROM administration WHERE bureau_id = ? ORDER BY seq DESC LIMIT 1', [api.bureauId]);
      expect((await verify())?.breaks).toEqual([expect.objectContaining({ fault: 'truncated' })]);
    } finally {
      await owner.destroy();
    }
  });
});

import { approveAsOperator } from '#libs/administration/proposals/approve-as-operator.js';
import type { Decided } from '#libs/administration/proposals/decide.js';
import { defaultTemplate as readTemplateOf } from '#libs/documents/templates/index.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { approve, type DecidedAnswer, type Proposed } from '../support/second-person.js';

interface Entry { act: string; subject: string; by: string; proposedBy: string | null; proposedByName: string | null; before: unknown; after: unknown; reason: string | null }
interface Listed extends Proposed { state: string; stale: boolean }

const AT = '/api/administration';
const CLOSURE = { from: '2026-03-16', to: '2026-03-17', name: '供暖检修', working: false };

describe('administration that takes two people', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1', ANQI_OIDC_ISSUER: 'https://id.example.gov.cn' } });
    await api.db.query("UPDATE staff SET roles = 'administrator' WHERE id = ?", [api.ids['archivist']]);
    await foundNeighbour(api);
  });
  afterAll(() => api.close());

  const give = <T = Proposed>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, who = 'archivist') => {
    // Each a second after the one before: lists are in the order of time.
    api.clock.set(new Date(Date.parse(api.clock.now()) + 1_000).toISOString());
    return api.call<T & { code: string; field: string; cure: string }>(who, method, path, body);
  };
  const decide = (verb: string, id: string, who: string, body: object = {}) => api.call<DecidedAnswer>(who, 'POST', `${AT}/proposals/${id}/${verb}`, body);
  const of = (name: string) => `${AT}/staff/${api.ids[name]}`;
  const listed = async (show = 'open', who = 'director') => (await api.call<{ items: Listed[] }>(who, 'GET', `${AT}/proposals?show=${show}`)).body.items;
  const record = async () => (await api.call<{ items: Entry[] }>('auditor', 'GET', `${AT}/record`)).body.items;
  const closures = async () => (await api.call<{ items: { id: string; name: string }[] }>('officer1', 'GET', '/api/calendar/closures')).body.items;
  const signIn = (login: string, password: string) => api.call(null, 'POST', '/api/tokens', { login, password });

  it('changes nothing until another approves, then all of it, with both on record', async () => {
    const { status, body } = await give('POST', '/api/calendar/closures', CLOSURE);
    expect([status, body.kind, body.after]).toEqual([202, 'add-closure', CLOSURE]);
    expect(body.approvers).toEqual([{ id: api.ids['director'], name: '局长' }]);
    expect(await closures()).toEqual([]);
    expect(await listed()).toEqual([expect.objectContaining({ id: body.id, state: 'open', stale: false })]);
    expect((await record())[0]).toMatchObject({ act: 'propose-add-closure', by: api.ids['archivist'], after: CLOSURE, proposedBy: null });

    expect((await decide('approve', body.id, 'archivist')).body.code).toBe('own-proposal');
    expect((await decide('approve', body.id, 'officer1')).status).toBe(403);
    expect((await decide('withdraw', body.id, 'director')).body.code).toBe('not-your-proposal');
    expect(await closures()).toEqual([]);

    expect((await approve(api, body)).body.state).toBe('approved');
    expect(await closures()).toEqual([expect.objectContaining({ name: '供暖检修' })]);
    expect((await record())[0]).toMatchObject({ act: 'add-closure', by: api.ids['director'], proposedBy: api.ids['archivist'], proposedByName: '档案员', before: null, after: CLOSURE });
    expect((await approve(api, body)).body.code).toBe('proposal-closed');
    expect(await listed()).toEqual([]);
  });

  it('rejects with a reason, withdraws by whoever proposed, and does neither twice', async () => {
    const [closure] = await closures();
    const revoke = () => give('DELETE', `/api/calendar/closures/${closure?.id}`);
    const first = (await revoke()).body;
    expect((await revoke()).body.code).toBe('already-proposed');
    expect((await decide('reject', first.id, 'director', {})).status).toBe(422);
    expect((await decide('reject', first.id, 'director', { reason: '仍需停业' })).body.state).toBe('rejected');
    expect((await record())[0]).toMatchObject({ act: 'reject-revoke-closure', reason: '仍需停业', proposedBy: api.ids['archivist'] });
    const second = (await revoke()).body;
    expect((await decide('withdraw', second.id, 'archivist')).body.state).toBe('withdrawn');
    expect((await decide('withdraw', second.id, 'archivist')).body.code).toBe('proposal-closed');
    expect(await closures()).toHaveLength(1);
    expect((await listed('all')).map((p) => p.state)).toEqual(['withdrawn', 'rejected', 'approved']);
  });

  it('refuses as stale what was proposed on what has changed since, and says so in the list', async () => {
    const { body: profile } = await give<Record<string, unknown>>('GET', '/api/profile');
    const { body } = await give('PUT', '/api/profile', { ...profile, publishNoPenalty: true });
    const { body: other } = await give('DELETE', `/api/calendar/closures/${(await closures())[0]?.id}`);
    await api.db.query("UPDATE bureau SET profile = JSON_SET(profile, '$.discussionThresholdFen', 1), version = version + 1 WHERE id = ?", [api.bureauId]);
    expect((await listed()).map((p) => [p.kind, p.stale])).toEqual([['save-profile', true], ['revoke-closure', false]]);
    expect((await approve(api, body)).body.code).toBe('proposal-stale');
    expect((await decide('reject', body.id, 'director', { reason: '重新提出' })).status).toBe(200);
    await api.db.query('UPDATE local_closure SET revoked_at = NOW() WHERE bureau_id = ?', [api.bureauId]);
    const refused = await approve(api, other);
    expect([refused.body.code, refused.body.errors?.map((e) => e.code)]).toEqual(['proposal-stale', ['proposal-stale', 'no-such-closure']]);
    expect((await decide('withdraw', other.id, 'archivist')).status).toBe(200);
  });

  it('resets the password of the powerful by two halves: neither alone signs in', async () => {
    const { status, body } = await give('POST', `${of('head')}/password`, { reason: '遗忘' });
    expect(status).toBe(202);
    expect(JSON.stringify(await listed('all'))).not.toContain(body.passwordHalf);
    expect((await signIn('t-head', 'password-of-the-tests')).status).toBe(200);
    const { body: decided } = await approve(api, body);
    expect((await signIn('t-head', 'password-of-the-tests')).status).toBe(401);
    for (const half of [body.passwordHalf, decided.passwordHalf]) expect((await signIn('t-head', half ?? '')).status).toBe(401);
    expect((await signIn('t-head', `${body.passwordHalf}-${decided.passwordHalf}`)).status).toBe(200);
    expect((await record())[0]).toMatchObject({ act: 'reset-password', subject: api.ids['head'], reason: '遗忘' });
    const rows = JSON.stringify(await api.db.query('SELECT * FROM proposal'));
    expect(rows).not.toContain(body.passwordHalf);
    expect(rows).not.toContain('遗忘');
  });

  it('links who somebody with powers is at the provider, and moves where their escalations go, by two', async () => {
    const linked = async () => (await api.db.query('SELECT subject FROM staff_identity WHERE staff_id = ?', [api.ids['head']])) as { subject: string }[];
    const link = await give('PUT', `${of('head')}/identity`, { subject: 'ke-zhang' });
    expect([link.status, link.body.kind, link.body.before, await linked()]).toEqual([202, 'link-identity', null, []]);
    expect((await approve(api, link.body)).status).toBe(200);
    expect(await linked()).toEqual([{ subject: 'ke-zhang' }]);
    expect((await record())[0]).toMatchObject({ act: 'link-identity', by: api.ids['director'], proposedBy: api.ids['archivist'], after: { issuer: 'https://id.example.gov.cn', subject: 'ke-zhang' } });
    const unlink = await give('DELETE', `${of('head')}/identity`);
    expect([unlink.status, unlink.body.kind, await linked()]).toEqual([202, 'unlink-identity', [{ subject: 'ke-zhang' }]]);
    expect((await approve(api, unlink.body)).status).toBe(200);
    expect([await linked(), (await give('DELETE', `${of('head')}/identity`)).body.code]).toEqual([[], 'identity-none']);

    const address = async () => ((await api.db.query('SELECT email FROM contact WHERE staff_id = ?', [api.ids['head']])) as { email: string }[])[0]?.email;
    const moved = await give('PUT', of('head'), { name: '新科长', email: 'elsewhere@example.com' });
    expect([moved.status, moved.body.kind, moved.body.after, await address()]).toEqual([202, 'change-person', expect.objectContaining({ name: '新科长', email: 'elsewhere@example.com' }), undefined]);
    // Meanwhile what takes one person goes on, and what was proposed on it is out of date.
    expect((await give('PUT', of('head'), { name: '科长甲' })).status).toBe(200);
    expect((await approve(api, moved.body)).body.code).toBe('proposal-stale');
    expect((await decide('withdraw', moved.body.id, 'archivist')).status).toBe(200);
    const again = await give('PUT', of('head'), { email: 'head@example.com' });
    expect((await approve(api, again.body)).status).toBe(200);
    expect(await address()).toBe('head@example.com');
    expect((await give('PUT', of('head'), { name: '科长', email: 'head@example.com' })).status).toBe(200);
    expect((await give('PUT', of('archivist'), { email: 'own@example.com' })).status).toBe(200);
    expect((await give('PUT', of('officer1'), { email: 'officer@example.com' })).status).toBe(200);
  });

  it('takes the operator and a written reason where nobody else may approve, and not while anybody may', async () => {
    const operator = (id: string, reason = '无人可批准，副局长在场') => approveAsOperator(api.db, api.bureauId, '', id, reason, api.clock.now());
    const { body: closure } = await give('POST', '/api/calendar/closures', { ...CLOSURE, from: '2026-04-01', to: '2026-04-01' });
    expect(await operator(closure.id)).toMatchObject({ code: 'approver-exists', zh: expect.stringContaining('局长') });
    expect((await decide('withdraw', closure.id, 'archivist')).status).toBe(200);
    const { status, body } = await give('PUT', of('director'), { email: 'director@example.com' });
    expect([status, body.approvers]).toEqual([202, []]);
    expect((await decide('approve', body.id, 'director')).body.code).toBe('own-powers');
    expect(await operator('0'.repeat(26))).toBeNull();
    const decided = (await operator(body.id)) as Decided;
    expect(decided).toMatchObject({ state: 'approved', decidedBy: { id: 'operator' } });
    expect((await record())[0]).toMatchObject({ act: 'change-person', by: 'operator', proposedBy: api.ids['archivist'], subject: api.ids['director'], reason: '无人可批准，副局长在场', after: { email: 'director@example.com' } });
    expect(await operator(body.id)).toMatchObject({ code: 'proposal-closed' });
  });

  it('shows whoever gives a first power what one person could have arranged before, and takes none of it changed meanwhile', async () => {
    const { body } = await give('PUT', `${of('officer1')}/powers`, { post: 'officer', powers: ['auditor'], reason: '岗位调整' });
    expect(body).toMatchObject({ before: { post: 'officer' }, after: { post: 'officer', identity: null, email: 'officer@example.com' } });
    expect((await give('PUT', `${of('officer1')}/identity`, { subject: 'somebody' })).status).toBe(200);
    expect((await approve(api, body)).body.code).toBe('proposal-stale');
    expect((await decide('withdraw', body.id, 'archivist')).status).toBe(200);
  });

  it('has on record who replaced a template, with the hash of what it was', async () => {
    const versions = async () => (await api.call<{ versions: { version: number; sha256: string }[] }>('archivist', 'GET', '/api/document-templates/filing-approval')).body.versions;
    const [original] = await versions();
    const content = readTemplateOf('filing-approval');
    expect((await give('PUT', '/api/document-templates/filing-approval', { content: content.toString('base64'), note: '本单位样式' })).status).toBe(200);
    expect((await record())[0]).toMatchObject({
      act: 'replace-template', subject: 'filing-approval', by: api.ids['archivist'], before: { version: 0, sha256: original?.sha256 }, after: { version: 1, sha256: (await versions())[0]?.sha256, note: '本单位样式' },
    });
  });

  it('gives powers by two, never to himself, never an auditor’s beside an administrator’s, and keeps two who approve', async () => {
    const authorise = (who: string, post: string, powers: string[], by = 'archivist') => give('PUT', `${of(who)}/powers`, { post, powers, reason: '岗位调整' }, by);
    expect((await authorise('archivist', 'officer', [])).body.code).toBe('own-powers');
    expect((await authorise('deputy', 'deputy-director', ['administrator', 'auditor'])).body).toMatchObject({ code: 'auditor-apart', field: 'powers' });
    expect((await authorise('director', 'deputy-director', [])).body.code).toBe('too-few-approvers');
    expect((await authorise('officer1', 'officer', [], 'officer2')).status).toBe(403);
    const { body } = await authorise('deputy', 'deputy-director', ['administrator']);
    expect(body).toMatchObject({ before: { roles: ['deputy-director'] }, after: { post: 'deputy-director', roles: ['deputy-director', 'administrator'] } });
    expect((await approve(api, body)).status).toBe(200);
    expect((await give('POST', `${of('director')}/password`, { reason: '遗忘' })).body.approvers).toEqual([{ id: api.ids['deputy'], name: '副局长' }]);
  });

  it('lets nobody decide what concerns himself', async () => {
    const [waiting] = await listed('open', 'deputy');
    expect((await decide('approve', waiting?.id ?? '', 'director')).body.code).toBe('own-powers');
    expect((await decide('reject', waiting?.id ?? '', 'director', { reason: 'x' })).body.code).toBe('own-powers');
  });

  it('expires after fourteen days', async () => {
    const [waiting] = await listed('open', 'deputy');
    api.clock.set('2026-03-16T02:01:00.000Z');
    expect(await listed()).toEqual([]);
    expect((await listed('all'))[0]).toMatchObject({ id: waiting?.id, state: 'expired', approvers: [] });
    expect((await decide('approve', waiting?.id ?? '', 'deputy')).body.code).toBe('proposal-closed');
    expect((await give('POST', `${of('director')}/password`, { reason: '遗忘' })).status).toBe(202);
  });

  it('is read by administrators, directors and auditors of the bureau, and found by no other', async () => {
    const [waiting] = await listed('open', 'auditor');
    expect(waiting).toBeDefined();
    expect((await api.call('officer1', 'GET', `${AT}/proposals`)).status).toBe(403);
    const { body } = await api.call<{ token: string }>(null, 'POST', '/api/tokens', { login: 'u-director', password: 'password-of-the-tests' });
    const stranger = { authorization: `Bearer ${body.token}` };
    expect((await api.call(null, 'POST', `${AT}/proposals/${waiting?.id}/approve`, {}, stranger)).status).toBe(404);
    expect((await api.call<{ items: unknown[] }>(null, 'GET', `${AT}/proposals?show=all`, undefined, stranger)).body.items).toEqual([]);
  });
});

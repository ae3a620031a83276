import { IMPERSONAL, OPENS } from '#apps/api/accesses/classified.js';
import { AccessLog, NotLogged } from '#libs/access-log/access-log.js';
import { auditAccesses } from '#libs/access-log/audit-access.js';
import { KEEP_YEARS, pruneAccesses } from '#libs/access-log/prune.js';
import { migrate } from '#libs/journal/migrate.js';
import { registerReport, register, startDesk } from '../petitions/support/desk-api.js';
import type { TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { done, registration } from '../support/steps.js';
import { send } from '../api/support/http.js';
import { signedIn, upload } from '../files/support/client.js';

interface Entry { seq: number; what: string; processId: string | null; objectId: string | null; items: number; origin: string; at: string; reader: { id: string; name: string }; number: string | null }
interface Log { items: Entry[]; next: number | null }

const PARTY = '欧阳修文';
const PETITIONER = '上官雨晴';
const REPORTER = '司徒建国';
const NAMED = new RegExp(`${PARTY}|${PETITIONER}|${REPORTER}`);

describe('who read whose personal data', () => {
  let api: TestApi;
  let ids: Record<string, string>;
  let routes: string[];
  beforeAll(async () => {
    api = await startDesk();
    await api.db.query("UPDATE staff SET roles = 'director,auditor,administrator,petition-desk,archivist,section-head' WHERE id = ?", [api.ids['director']]);
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ party: { kind: 'person', name: PARTY }, suspicion: `${PARTY}无证动火` }));
    await done(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1'], api.ids['officer2']] });
    ids = {
      cases: body.id, processes: body.id, audit: body.id, petitions: await register(api, { petitioner: { kind: 'person', name: PETITIONER } }),
      'hazard-reports': await registerReport(api, { reporter: { kind: 'person', name: REPORTER, phone: '13900000000' } }), staff: api.ids['officer1'] ?? '', rules: 'suit-6m',
      files: (await upload(api, 'officer1', body.id)).body['id'] as string,
    };
    const { body: kinds } = await api.call<{ kinds: { kind: string; allowed: boolean }[] }>('officer1', 'GET', `/api/cases/${body.id}/documents`);
    for (const { kind } of kinds.kinds.filter((k) => k.allowed)) ids['documents'] ??= (await api.call<{ id: string }>('officer1', 'POST', `/api/cases/${body.id}/documents`, { kind })).body.id;
    const { body: document } = await api.call<{ paths: Record<string, { get?: unknown }> }>(null, 'GET', '/docs/openapi.json');
    routes = Object.entries(document.paths).filter(([, item]) => item.get).map(([path]) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
  }, 60_000);
  afterAll(() => api.close());

  const log = async (query = '', who = 'auditor') => (await api.call<Log>(who, 'GET', `/api/accesses?limit=200${query}`)).body.items;
  /** A later moment, so that reading again is another reading. */
  const later = () => api.clock.set(new Date(Date.parse(api.clock.now()) + 11 * 60_000).toISOString());
  const QUERY: Readonly<Record<string, string>> = {
    '/api/cases/groups': '?by=stage', '/api/search': `?q=${encodeURIComponent(PARTY)}`, '/api/reports/annual': '?year=2026', '/api/reports/annual/:figure/cases': '?year=2026', '/api/calendar': '?year=2026', '/api/documents': '?number=1', '/api/ledgers/:kind/export': '?format=json',
  };

  it('knows of every route that answers whether it opens personal data, and of no other', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect({ toNameInClassified: routes.filter((r) => !(r in OPENS) && !(r in IMPERSONAL)) }).toEqual({ toNameInClassified: [] });
    expect(Object.keys(OPENS).filter((r) => r in IMPERSONAL || !routes.includes(r))).toEqual([]);
    expect(Object.keys(IMPERSONAL).filter((r) => !routes.includes(r))).toEqual([]);
  });

  it('logs every route whose answer names somebody, and calls none of those impersonal', async () => {
    const named: string[] = [];
    for (const route of routes.filter((r) => r !== '/api/live')) {
      const kind = route.split('/')[2] === 'administration' ? 'staff' : (route.split('/')[2] ?? '');
      const path = route.replace('/:clockId', '/decision').replace('/:figure', '/filed').replace(':kind', route.includes('ledgers') ? 'cases' : 'filing-approval').replace(':id', ids[kind] ?? 'none');
      later();
      const before = (await log())[0]?.seq ?? 0;
      const { text, status } = await send(api, 'GET', path + (QUERY[route] ?? ''), { headers: await signedIn(api, 'director') });
      const entered = (await log()).filter((e) => e.seq > before && e.reader.id === api.ids['director']);
      if (NAMED.test(text)) named.push(route);
      if (status === 200) expect({ route, logged: entered.length > 0 }).toEqual({ route, logged: route in OPENS });
    }
    // Enough of them really show somebody; were one of these not logged, the line above would have failed.
    expect(named).toEqual(expect.arrayContaining(['/api/cases', '/api/cases/:id', '/api/cases/:id/timeline', '/api/petitions/:id', '/api/hazard-reports/:id', '/api/search', '/api/ledgers/:kind/export', '/api/administration/staff/:id/tasks']));
    expect(named.filter((r) => r in IMPERSONAL)).toEqual([]);
  }, 120_000);

  it('tells the auditor who opened a case, a file of it or found it by the person’s name; ids and numbers, no names of parties', async () => {
    const process = `&process=${ids['cases']}`;
    expect(new Set((await log(process)).map((e) => e.what))).toEqual(new Set(['case', 'search', 'file', 'document', 'volume', 'chain']));
    expect((await log(`${process}&reader=${api.ids['officer1']}`)).every((e) => e.reader.id === api.ids['officer1'])).toBe(true);
    expect((await log(process)).find((e) => e.what === 'file')).toMatchObject({ objectId: ids['files'], origin: 'this-machine', reader: { name: '局长' } });
    expect(JSON.stringify(await api.db.query('SELECT * FROM access_log'))).not.toMatch(NAMED);
    expect(JSON.stringify(await log())).not.toMatch(NAMED);
    expect((await api.call('officer1', 'GET', '/api/accesses')).status).toBe(403);
  });

  it('enters one reading once in ten minutes, and nothing for what is not found', async () => {
    later();
    const count = async () => (await log(`&reader=${api.ids['officer2']}`)).length;
    const before = await count();
    for (const path of ['', '/timeline', '']) await api.call('officer2', 'GET', `/api/cases/${ids['cases']}${path}`);
    await api.call('officer2', 'GET', `/api/cases/${'0'.repeat(26)}`);
    expect(await count()).toBe(before + 1);
  });

  it('shows nothing while its log is full and cannot be written, says when to try again, and forgets nothing of before', async () => {
    later();
    await log();
    const owner = await openAsOwner(api.settings);
    const full = Array.from({ length: 5_000 }, () => ({ bureauId: api.bureauId, readerId: api.ids['officer2'] ?? '', what: 'export' as const, processId: null, objectId: null, items: 1, origin: 'own-network' as const, at: api.clock.now() }));
    const count = async () => Number(((await owner.query('SELECT COUNT(*) AS n FROM access_log')) as { n: string }[])[0]?.n);
    try {
      await owner.query("CREATE TRIGGER hindrance BEFORE INSERT ON access_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'");
      await expect(api.app.get(AccessLog).add(full)).rejects.toThrow(NotLogged);
      for (const path of [`/api/cases/${ids['cases']}`, `/api/files/${ids['files']}`, '/api/cases']) {
        const answer = await send(api, 'GET', path, { headers: await signedIn(api, 'officer1') });
        expect(answer).toMatchObject({ status: 503, body: { code: 'access-log-full', status: 503 }, headers: { 'retry-after': '5', 'content-type': expect.stringContaining('application/problem+json') } });
        expect(answer.text).not.toMatch(NAMED);
      }
      expect((await api.call('officer1', 'GET', '/api/me')).status).toBe(200);
      await owner.query('DROP TRIGGER hindrance');
      const before = await count();
      expect((await api.call('officer1', 'GET', `/api/cases/${ids['cases']}`)).status).toBe(200);
      expect(await count()).toBeGreaterThanOrEqual(before + full.length);
      expect((await log(`&reader=${api.ids['officer1']}`))[0]).toMatchObject({ what: 'case', processId: ids['cases'] });
    } finally {
      await owner.query('DROP TRIGGER IF EXISTS hindrance');
      await owner.destroy();
    }
  });

  it('cannot be changed by the app, and tells when somebody else did; what is pruned leaves the rest verifiable', async () => {
    await expect(api.db.query('UPDATE access_log SET items = 0')).rejects.toThrow(/denied/i);
    await expect(api.db.query('DELETE FROM access_log')).rejects.toThrow(/denied/i);
    const owner = await openAsOwner(api.settings);
    try {
      const faults = async () => (await auditAccesses(api.db)).breaks.map((b) => [b.seq, b.fault]);
      expect(await faults()).toEqual([]);
      await owner.query('UPDATE access_log SET items = items + 1 WHERE seq = 2');
      expect(await faults()).toEqual([[2, 'changed']]);
      await owner.query('UPDATE access_log SET items = items - 1 WHERE seq = 2');
      const now = api.clock.now();
      later();
      await api.call('officer1', 'GET', `/api/cases/${ids['cases']}`);
      await log();
      expect(await pruneAccesses(owner, `${Number(now.slice(0, 4)) + KEEP_YEARS}${now.slice(4)}`)).toBeGreaterThan(10);
      expect([await faults(), (await log()).every((e) => e.at >= now)]).toEqual([[], true]);
      await owner.query('DELETE FROM access_log ORDER BY seq DESC LIMIT 1');
      expect((await faults())[0]?.[1]).toBe('truncated');
    } finally {
      await owner.destroy();
    }
    expect(await migrate(api.settings)).toEqual([]);
  });
});

import { resealProcesses, rewrapKeys } from '#libs/journal/reseal.js';
import { auditChains } from '#libs/journal/audit.js';
import { migrate } from '#libs/journal/migrate.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { readProcess } from '#libs/journal/read.js';
import type { DataSource } from 'typeorm';
import type { TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { expectSound } from '../support/evidence.js';
import { done as caseDone, registration, today } from '../support/steps.js';
import { closed, done, registerReport } from '../petitions/support/desk-api.js';
import { startListening, type Listening } from './what-is-told.js';

const PEOPLE = {
  party: { kind: 'person', name: '植入当事人子', residentId: '320100199010051233', address: '植入路11号', phone: '13811110001' },
  petitioner: { kind: 'person', name: '植入信访人丑', address: '植入路12号', phone: '13811110002' },
  representative: { kind: 'person', name: '植入代表人寅', phone: '13811110003' },
  corrected: { kind: 'person', name: '植入更名人卯', phone: '13811110004' },
  reporter: { kind: 'person', name: '植入举报人辰', phone: '13811110005' },
};
const WITNESS = '植入证人巳';
const PLANTED = [...Object.values(PEOPLE).flatMap(({ kind: _, ...told }) => Object.values(told)), WITNESS];
const OTHER_KEY = 'the-next-privacy-key-of-the-tests-and-of-nothing-else';

/** Every column of every table that can hold text or bytes, as one text each; the names of those in which something planted shows. */
async function showing(db: DataSource, schema: string): Promise<string[]> {
  const columns = (await db.query(
    "SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = ? AND data_type IN ('char','varchar','tinytext','text','mediumtext','longtext','json','blob','mediumblob','longblob','varbinary','binary')", [schema],
  )) as { t: string; c: string }[];
  expect(columns.length).toBeGreaterThan(60);
  const found: string[] = [];
  for (const { t, c } of columns) {
    const rows = (await db.query(`SELECT CAST(\`${c}\` AS CHAR) AS v FROM \`${t}\` WHERE \`${c}\` IS NOT NULL`)) as { v: string }[];
    const all = rows.map((r) => String(r.v)).join('\n');
    for (const secret of PLANTED) if (all.includes(secret)) found.push(`${t}.${c}: ${secret}`);
  }
  return found;
}

describe('what the database holds of people', () => {
  let told: Listening;
  let api: TestApi;
  let owner: DataSource;
  let caseId: string;
  let petitionId: string;
  beforeAll(async () => {
    told = await startListening();
    ({ api } = told);
    owner = await openAsOwner(api.settings);
    const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ party: PEOPLE.party, suspicion: `${PEOPLE.party.name}无证动火`, source: { kind: 'report', reference: `${PEOPLE.party.name}的线索` } }));
    caseId = body.id;
    await caseDone(api, 'deputy', caseId, 'approve-filing', { officers: [api.ids['officer1'], api.ids['officer2']] });
    await caseDone(api, 'officer1', caseId, 'collect-evidence', {
      kind: 'testimony', title: `${WITNESS}询问笔录`, collectedAt: api.clock.now(), place: PEOPLE.party.address, collectors: [api.ids['officer1'], api.ids['officer2']], provesWhat: `${WITNESS}看见当事人动火`,
    });
    petitionId = await closed(api, {
      channel: 'visit', subject: `${PEOPLE.petitioner.name}反映动火`, content: `我是${PEOPLE.petitioner.name}，电话${PEOPLE.petitioner.phone}`, petitioner: PEOPLE.petitioner, representatives: [PEOPLE.representative], people: 2,
    });
    const other = (await api.call<{ id: string }>('desk', 'POST', '/api/petitions', { channel: 'letter', purpose: 'resolve', receivedOn: today(api), subject: '更名', content: '内容', petitioner: PEOPLE.petitioner })).body.id;
    await done(api, 'desk', other, 'correct-petition', { petitioner: PEOPLE.corrected, reason: `不是${PEOPLE.petitioner.name}` });
    await registerReport(api, { reporter: PEOPLE.reporter, content: `${PEOPLE.reporter.name}来电` });
    // Refused, and not found: what is said of a failure is told as well.
    await api.call('officer1', 'POST', `/api/cases/${caseId}/commands/correct-registration`, { party: { ...PEOPLE.party, residentId: '320100199010051230' }, reason: PEOPLE.party.name });
    await api.call('officer1', 'POST', '/api/tokens', { login: PEOPLE.party.name, password: PEOPLE.party.phone });
    await api.call('officer1', 'GET', `/api/cases?q=${encodeURIComponent(PEOPLE.party.name)}`);
    await told.afterAlarms();
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await told.close();
  });

  it.each([
    ['the logs of API and worker, down to trace', 'logs'], ['the histories and search attributes of their workflows', 'histories'],
    ['the figures of API and worker', 'figures'], ['the traces of both', 'traces'],
  ] as const)('shows none of it in %s', async (_what, where) => {
    const text = await told[where]();
    expect(told.marks[where].filter((mark) => !text.includes(mark))).toEqual([]);
    expect(PLANTED.filter((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].some((form) => text.includes(form)))).toEqual([]);
  });

  it('shows none of it in clear in any column of any table', async () => {
    expect(await showing(owner, api.settings.db.name)).toEqual([]);
  });

  it('shows all of it to those who work with it', async () => {
    const page = JSON.stringify((await api.call('officer1', 'GET', `/api/cases/${caseId}`)).body);
    expect([...Object.values(PEOPLE.party), WITNESS].filter((text) => !page.includes(text))).toEqual([]);
    const timeline = JSON.stringify((await api.call('desk', 'GET', `/api/petitions/${petitionId}/timeline`)).body);
    expect([PEOPLE.petitioner.name, PEOPLE.petitioner.phone, PEOPLE.representative.name].filter((text) => !timeline.includes(text))).toEqual([]);
  });

  it('finds a person by the whole name, telephone or number however it is written, but a petitioner only for those who may know', async () => {
    const found = async (who: string, place: string, q: string) => (await api.call<{ items: { id: string; title: string }[] }>(who, 'GET', `${place}?includeArchived=true&q=${encodeURIComponent(q)}`)).body.items.map((i) => i.id);
    for (const q of [PEOPLE.party.name, '植入 当事人子', '+86 138-1111-0001', '１３８１１１１０００１', PEOPLE.party.residentId]) expect([q, await found('officer2', '/api/cases', q)]).toEqual([q, [caseId]]);
    expect(await found('officer2', '/api/cases', '植入当事人')).toEqual([]);
    expect(await found('desk', '/api/petitions', PEOPLE.petitioner.phone)).toEqual([petitionId]);
    expect(await found('officer2', '/api/petitions', PEOPLE.petitioner.phone)).toEqual([]);
    const { body } = await api.call<{ count: number }>('officer2', 'GET', `/api/cases/count?q=${encodeURIComponent(PEOPLE.party.name)}`);
    expect(body.count).toBe(1);
  });

  it('finds nothing where it looks for nothing: the same look sees what is in clear', async () => {
    await owner.query('UPDATE process SET title = ? WHERE id = ?', [PEOPLE.party.name, caseId]);
    expect(await showing(owner, api.settings.db.name)).toEqual([`process.title: ${PEOPLE.party.name}`]);
  });

  it('is sealed where it still lay in clear, and under new keys wrapped by a new master, with the journal as it was', async () => {
    const journal = async () => owner.query('SELECT process_id, seq, data, hash FROM journal ORDER BY process_id, seq');
    const [before, keysBefore] = [await journal(), (await owner.query('SELECT COUNT(*) AS n FROM data_key')) as { n: string }[]];
    const next = { ...api.settings, privacy: { key: OTHER_KEY, oldKey: api.settings.privacy.key } };
    const rotating = await openDatabase(next, 'owner');
    try {
      expect(await rewrapKeys(rotating, '2026-03-02 00:00:00.000', true)).toEqual({ rewrapped: Number(keysBefore[0]?.n), drawn: 2 });
      const steps: number[] = [];
      for await (const { processes } of resealProcesses(rotating)) steps.push(processes);
      expect(steps.at(-1)).toBe(4);
    } finally {
      await rotating.destroy();
    }
    expect(await journal()).toEqual(before);
    expect(await showing(owner, api.settings.db.name)).toEqual([]);
    const later = await openDatabase({ ...next, privacy: { key: OTHER_KEY, oldKey: '' } });
    try {
      expect((await readProcess(later, api.bureauId, caseId))?.state).toMatchObject({ party: PEOPLE.party });
      await expectSound(later);
    } finally {
      await later.destroy();
    }
  });

  it('cannot be read with the old master once the keys are wrapped anew; the chains verify without any', async () => {
    const late = await openDatabase(api.settings);
    const blind = await openDatabase({ ...api.settings, privacy: { key: '', oldKey: '' } });
    try {
      await expect(readProcess(late, api.bureauId, caseId)).rejects.toThrow('ANQI_PRIVACY_KEY');
      expect((await auditChains(blind)).breaks).toEqual([]);
      await expect(readProcess(blind, api.bureauId, caseId)).rejects.toThrow('ANQI_PRIVACY_KEY must be a random secret');
    } finally {
      await late.destroy();
      await blind.destroy();
    }
  });

  it('cannot be moved from one process to another', async () => {
    const later = await openDatabase({ ...api.settings, privacy: { key: OTHER_KEY, oldKey: '' } });
    try {
      await owner.query("UPDATE process a JOIN process b ON b.id = ? SET a.state = JSON_SET(a.state, '$.personal', JSON_VALUE(b.state, '$.personal')) WHERE a.id = ?", [petitionId, caseId]);
      await expect(readProcess(later, api.bureauId, caseId)).rejects.toThrow();
    } finally {
      await later.destroy();
    }
  });

  it('is given keys by the migration where a bureau has none', async () => {
    await owner.query('DELETE FROM data_key');
    await migrate({ ...api.settings, privacy: { key: OTHER_KEY, oldKey: '' } });
    expect(await owner.query('SELECT purpose FROM data_key ORDER BY id')).toEqual([{ purpose: 'data' }, { purpose: 'index' }]);
  });
});

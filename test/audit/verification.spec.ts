import { sealJournal } from '#libs/seal/seal-journal.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { expectProblem } from '../api/support/refusal.js';
import { hireTheRest } from '../api/support/staffing.js';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { filed, registration, today } from '../support/steps.js';
import { write } from '../documents/support.js';

interface Found { readonly processId: string; readonly number: string | null; readonly seq: number | null; readonly fault: string; readonly documentId: string | null; readonly zh: string }
interface Run { readonly id: string; readonly state: string; readonly done: number; readonly total: number; readonly findings: { broken: number; documents: number; records: number; seals: number; breaks: Found[] } | null }

describe('the verification of the records', () => {
  let api: TestApi;
  let owner: DataSource;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'anqi-audit-'));
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1', ANQI_DATA_DIR: dataDir } });
    await hireTheRest(api);
    await foundNeighbour(api);
    owner = await openAsOwner(api.settings);
  });
  afterAll(async () => {
    await owner.destroy();
    await api.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const withNotice = async () => {
    const id = await filed(api);
    const notice = await write(api, 'officer1', id, 'inquiry-notice', { fields: { 询问对象: '王某' } });
    return { id, notice };
  };
  const one = async (processId: string) => {
    const { status, body } = await api.call<Run>('auditor', 'POST', '/api/audit/runs', { processId });
    expect([status, body.state]).toEqual([200, 'done']);
    return body.findings?.breaks ?? [];
  };
  const whole = async (): Promise<Run> => {
    const { status, body } = await api.call<Run>('auditor', 'POST', '/api/audit/runs', {});
    expect(status).toBe(202);
    for (;;) {
      const { body: now } = await api.call<Run>('auditor', 'GET', `/api/audit/runs/${body.id}`);
      if (now.state !== 'running') return now;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('finds a document in the journal with its number, template version and fingerprint, and its voiding with the reason', async () => {
    const { id, notice } = await withNotice();
    await api.call('officer1', 'POST', `/api/documents/${notice.id}/void`, { reason: '打印有误' });
    const { body } = await api.call<{ items: { by: string; event: Record<string, unknown> }[] }>('officer1', 'GET', `/api/cases/${id}/timeline`);
    const [written, voided] = body.items.slice(-2);
    expect(written).toMatchObject({ by: api.ids['officer1'], event: { type: 'DocumentWritten', document: { id: notice.id, number: notice.number, templateVersion: 0, sha256: notice.sha256 } } });
    expect(voided).toMatchObject({ event: { type: 'DocumentVoided', documentId: notice.id, number: notice.number, reason: '打印有误' } });
    expect(await one(id)).toEqual([]);
  });

  it.each([
    ['another number', "number = '（津南）应急询〔2026〕999号'", 'document-changed'], ['other bytes', "content = CONCAT(content, 'x')", 'document-changed'],
    ['other bytes and their fingerprint', "content = 'x', sha256 = SHA2('x', 256), size = 1", 'document-changed'], ['another template version', 'template_version = 7', 'document-changed'],
    ['another day', "document_day = '2026-01-01'", 'document-changed'], ['a voiding nobody recorded', "voided_at = NOW(3), voided_by = created_by, void_reason = '无'", 'document-changed'],
  ])('names a document row that was given %s', async (_, change, fault) => {
    const { id, notice } = await withNotice();
    await owner.query(`UPDATE document SET ${change} WHERE id = ?`, [notice.id]);
    expect(await one(id)).toMatchObject([{ processId: id, fault, documentId: notice.id }]);
  });

  it('names a document that has gone, and one that was never recorded', async () => {
    const gone = await withNotice();
    await owner.query('DELETE FROM document WHERE id = ?', [gone.notice.id]);
    expect(await one(gone.id)).toMatchObject([{ fault: 'document-missing', documentId: gone.notice.id, zh: '流水中有记录的文书不见了' }]);
    const foreign = await withNotice();
    await owner.query("UPDATE document SET process_id = ?, seq = seq + 100, live_key = NULL WHERE id = ?", [gone.id, foreign.notice.id]);
    expect((await one(gone.id)).map((b) => b.fault).sort()).toEqual(['document-missing', 'document-unrecorded']);
  });

  it('counts the whole bureau in the background, names what is broken with its case, and keeps the result', async () => {
    const { id } = await withNotice();
    await owner.query("UPDATE journal SET data = REPLACE(data, '}', ' }') WHERE process_id = ? AND seq = 2", [id]);
    const run = await whole();
    expect(run).toMatchObject({ state: 'done', done: run.total });
    expect(run.findings?.breaks).toContainEqual(expect.objectContaining({ processId: id, seq: 2, fault: 'changed', number: expect.stringContaining('〔2026〕') }));
    const { body } = await api.call<{ runs: Run[]; processes: number }>('auditor', 'GET', '/api/audit');
    expect(body.runs[0]).toEqual(run);
    expect(body.processes).toBe(run.total);
  });

  it('names a case by its title as it reads, though a person in it is stored sealed', async () => {
    const { body: opened } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api), party: { kind: 'person', name: '欧阳修文' } }));
    expect((await api.call<{ title: string }>('auditor', 'GET', `/api/audit/processes/${opened.id}`)).body.title).toContain('欧阳修文');
  });

  it('says of one case whether a daily seal holds its head, and what a seal contradicts', async () => {
    const { id } = await withNotice();
    expect((await api.call('auditor', 'GET', `/api/audit/processes/${id}`)).body).toMatchObject({ records: expect.any(Number), documents: 1, sealedOn: null });
    await sealJournal(api.db, sealOptions(api.settings), '2026-03-03T16:10:00.000Z');
    const { body } = await api.call<{ sealedOn: string; records: number }>('auditor', 'GET', `/api/audit/processes/${id}`);
    expect(body.sealedOn).toBe('2026-03-04');
    // Cut off cleanly, chain and head agree again; the seal still knows the record.
    await owner.query('UPDATE process p JOIN journal j ON j.process_id = p.id AND j.seq = p.seq - 1 SET p.seq = j.seq, p.head_hash = j.hash WHERE p.id = ?', [id]);
    await owner.query('DELETE FROM journal WHERE process_id = ? AND seq = ?', [id, body.records]);
    expect((await one(id)).map((b) => b.fault).sort()).toEqual(['document-unrecorded', 'record-gone']);
  });

  it('is for auditors, of their own bureau', async () => {
    const { id } = await withNotice();
    expectProblem(await api.call('officer1', 'GET', '/api/audit'), { status: 403, code: 'not-your-role' });
    expectProblem(await api.call('officer1', 'POST', '/api/audit/runs', { processId: id }), { status: 403, code: 'not-your-role' });
    expectProblem(await api.call('auditor', 'GET', '/api/audit/processes/01ARZ3NDEKTSV4RRFFQ69G5FAV'), { status: 404, code: 'not-found' });
    expectProblem(await api.call('auditor', 'POST', '/api/audit/runs', { processId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }), { status: 404, code: 'not-found' });
    expectProblem(await api.call('auditor', 'POST', '/api/audit/runs', { everything: true }), { status: 422, code: 'unknown-field' });
  });

  it('of the whole bureau is one at a time, and one that stopped moving gives way', async () => {
    await owner.query("INSERT INTO audit_run (id, bureau_id, started_at, started_by, progressed_at, done, total, open_key) VALUES ('01ARZ3NDEKTSV4RRFFQ69G5FAA', ?, '2026-03-02 01:59:00', ?, '2026-03-02 01:59:00', 0, 9, ?)", [api.bureauId, api.ids['officer1'], api.bureauId]);
    expectProblem(await api.call('auditor', 'POST', '/api/audit/runs', {}), { status: 409, code: 'audit-running' });
    await owner.query("UPDATE audit_run SET progressed_at = '2026-03-02 01:00:00' WHERE open_key = ?", [api.bureauId]);
    expect((await whole()).state).toBe('done');
    expect((await api.call<Run>('auditor', 'GET', '/api/audit/runs/01ARZ3NDEKTSV4RRFFQ69G5FAA')).body.state).toBe('failed');
  });
});

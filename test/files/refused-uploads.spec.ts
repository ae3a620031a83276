import { filed } from '../support/steps.js';
import type { TestApi } from '../support/api.js';
import { FORM_TYPE, formBytes, provenance, signedIn, upload, type Upload } from './support/client.js';
import { EXE, JPG, PDF } from './support/contents.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

type Problem = Record<'code' | 'field' | 'title' | 'rule' | 'cure', string> & { errors?: { field: string }[] };

describe('an upload that is refused', () => {
  let files: FilesApi;
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    files = await startFilesApi({ ANQI_UPLOAD_LIMIT: '1048576' });
    ({ api } = files);
    id = await filed(api);
  });
  afterAll(() => files.close());

  /** Every refusal names its rule and cure, and leaves neither record nor byte. */
  async function expectNothingKept(what: Upload, status: number, expected: Partial<Problem>): Promise<Problem> {
    const answer = await upload<Problem>(api, 'officer1', id, what);
    expect(answer).toMatchObject({ status, body: { title: expect.stringMatching(/./), rule: expect.stringMatching(/./), cure: expect.stringMatching(/./), ...expected } });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(await files.left()).toEqual({ stored: [], incoming: [], records: 0 });
    return answer.body;
  }

  it('holds a program under the name of a document', () => expectNothingKept({ name: '检查记录.pdf', content: EXE }, 422, { code: 'file-type-mismatch', field: 'file' }));
  it('is of a kind that is not accepted', () => expectNothingKept({ name: 'setup.exe', content: EXE }, 422, { code: 'file-type-not-allowed', field: 'file' }));
  it('has another extension than its content', () => expectNothingKept({ name: '照片.png', content: JPG }, 422, { code: 'file-type-mismatch' }));
  it('is empty', () => expectNothingKept({ content: Buffer.alloc(0) }, 422, { code: 'file-empty', field: 'file' }));
  it('has no file', () => expectNothingKept({ name: null }, 422, { code: 'file-missing', field: 'file' }));
  it('has the file in another field', () => expectNothingKept({ fileField: 'attachment' }, 422, { code: 'file-missing' }));

  it.each(['../../x.pdf', 'a/b.pdf', 'C:\\x.pdf', '..\\x.pdf', '/etc/passwd'])('has a path for a name: %s', (name) => expectNothingKept({ name }, 422, { code: 'file-name-path', field: 'file' }));
  it.each(['a\u0001.pdf', 'a\u007f.pdf', '\u202efdp.exe.pdf'])('has characters in its name that hide: %j', (name) => expectNothingKept({ name }, 422, { code: 'file-name-characters' }));
  it('has a name with a line break, which no form can carry', () => expectNothingKept({ name: 'a\nb.pdf' }, 422, { code: 'file-missing' }));

  it('has a name that is no UTF-8: a wrong name would be worse than none', async () => {
    await expectNothingKept({ name: Buffer.from('r\xe9sum\xe9.pdf', 'latin1') }, 422, { code: 'file-name-characters' });
    await expectNothingKept({ name: Buffer.from([0xcf, 0xd6, 0xb3, 0xa1, ...Buffer.from('.pdf')]) }, 422, { code: 'file-name-characters' });
  });

  it('has no name, or one too long', async () => {
    await expectNothingKept({ name: '' }, 422, { code: 'file-name-missing' });
    await expectNothingKept({ name: `${'长'.repeat(200)}.pdf` }, 422, { code: 'file-name-too-long' });
  });

  it('is larger than the setting allows, whether it says so beforehand or not', async () => {
    const content = Buffer.concat([PDF, Buffer.alloc(1_048_576)]);
    expect((await expectNothingKept({ content }, 413, { code: 'file-too-large', field: 'file' })).rule).toContain('1 MiB');
    await expectNothingKept({ content: Buffer.concat([PDF, Buffer.alloc(8 * 1_048_576)]) }, 413, { code: 'file-too-large' });
  });

  it('lacks what a record must say', async () => {
    for (const field of ['capturedAt', 'capturedPlace', 'capturedBy', 'provesWhat']) {
      const { [field]: _, ...fields } = provenance(api, 'av-record');
      await expectNothingKept({ fields, name: 'a.jpg', content: JPG }, 422, { code: 'required', field });
    }
    const { errors } = await expectNothingKept({ fields: { kind: 'av-record' }, name: 'a.jpg', content: JPG }, 422, { code: 'required' });
    expect(errors?.map((e) => e.field).sort()).toEqual(['capturedAt', 'capturedBy', 'capturedPlace', 'provesWhat']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['caseNo', { caseNo: '（津南）应急立〔2020〕99号' }, 'case-number-differs'], ['capturedAt', { capturedAt: '2026-02-30T00:00:00Z' }, 'no-such-moment'],
    ['capturedAt', { capturedAt: '2099-01-01T00:00:00Z' }, 'moment-in-future'], ['capturedBy', { capturedBy: 'nobody' }, 'unknown-person'],
    ['occasion', { occasion: 'picnic' }, 'not-an-option'], ['evidenceNumber', { evidenceNumber: '1e3' }, 'wrong-type'], ['colour', { colour: 'red' }, 'unknown-field'],
    ['kind', { kind: 'gossip' }, 'not-an-option'],
  ])('has a wrong %s: %j', async (field, wrong, code) => {
    await expectNothingKept({ fields: provenance(api, 'av-record', wrong), name: 'a.jpg', content: JPG }, 422, { code, field });
    await expectNothingKept({ fields: provenance(api, 'av-record', wrong), name: 'a.jpg', content: JPG, fileFirst: true }, 422, { code, field });
  });

  it('names no kind, or calls a document a recording', async () => {
    await expectNothingKept({ fields: {} }, 422, { code: 'not-an-option', field: 'kind' });
    await expectNothingKept({ fields: provenance(api, 'av-record') }, 422, { code: 'not-audiovisual', field: 'file' });
  });

  it('has a field of a megabyte', () => expectNothingKept({ fields: { kind: 'x'.repeat(1_048_576) } }, 422, { code: 'field-too-long', field: 'kind' }));
  it('has fields before and after the file', async () => {
    const [head, tail] = [formBytes({ fields: { kind: 'document' } }), formBytes({ fields: { evidenceNumber: '1' }, name: null })];
    await sent(new Uint8Array(Buffer.concat([head.subarray(0, head.lastIndexOf('------')), tail])), { status: 422, code: 'fields-before-file' });
  });
  it('has two files', async () => {
    const [first, second] = [formBytes({}), formBytes({ fields: {} })];
    await sent(new Uint8Array(Buffer.concat([first.subarray(0, first.lastIndexOf('------')), second])), { status: 422, code: 'one-file-each' });
  });

  async function sent(body: string | Uint8Array<ArrayBuffer>, expected: { status: number; code: string }, type = FORM_TYPE): Promise<void> {
    const response = await fetch(`${api.origin}/api/cases/${id}/files`, { method: 'POST', headers: { ...(await signedIn(api, 'officer1')), 'content-type': type }, body });
    expect({ status: response.status, code: ((await response.json()) as Problem).code }).toEqual(expected);
    expect(await files.left()).toEqual({ stored: [], incoming: [], records: 0 });
  }

  it.each([['cut short', formBytes({}).subarray(0, -30), FORM_TYPE], ['without its boundary', formBytes({}), 'multipart/form-data'], ['of another boundary', formBytes({}), 'multipart/form-data; boundary=x'],
    ['with a boundary beyond measure', formBytes({}), `multipart/form-data; boundary=${'x'.repeat(300)}`]] as const)('is a form %s', (_, bytes, type) => sent(new Uint8Array(bytes), { status: 400, code: 'malformed-multipart' }, type));

  it('is no form at all', () => sent('{}', { status: 415, code: 'not-multipart' }, 'application/json'));
  it('is an empty form', () => sent('', { status: 422, code: 'file-missing' }));

  it('names a key that is no key', () => expectNothingKept({ headers: { 'idempotency-key': 'a b' } }, 400, { code: 'malformed-header', field: 'Idempotency-Key' }));
});

describe('a form sent elsewhere', () => {
  it('is answered 415: bodies are JSON there', async () => {
    const files = await startFilesApi();
    for (const path of ['/api/cases', '/api/tokens', '/api/calendar/closures']) {
      const response = await fetch(`${files.api.origin}${path}`, { method: 'POST', headers: { ...(await signedIn(files.api, 'officer1')), 'content-type': FORM_TYPE }, body: new Uint8Array(formBytes({})) });
      expect([response.status, await response.json()]).toEqual([415, expect.objectContaining({ code: 'unsupported-media-type' })]);
    }
    await files.close();
  });
});

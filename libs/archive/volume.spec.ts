import { initialCase } from '#libs/casework/enforcement-case/state.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { StoredDocument } from '#libs/documents/document-row.js';
import { retentionOf } from './retention.js';
import { indexRows, volumeOf, type VolumeParts } from './volume.js';

const document = (seq: number, kind: StoredDocument['kind'], more: Partial<StoredDocument> = {}): StoredDocument => ({
  id: `D${seq}`, processId: 'P', seq, kind, nameZh: kind, title: kind, day: '2026-03-02', number: null, recordedSeq: 1, subject: '', templateVersion: 0, missing: [], pages: 2, sha256: '', size: 1,
  createdAt: '2026-03-02T02:00:00.000Z', createdBy: 'o', voided: null, ...more,
});

const CASE = {
  ...initialCase('P'),
  evidence: [1, 2].map((number) => ({ number, kind: 'documentary', title: `证据${number}`, collectedAt: '2026-03-01T16:30:00.000Z', place: '', collectors: [], provesWhat: '' })),
} as unknown as EnforcementCase;

function parts(more: Partial<VolumeParts> = {}): VolumeParts {
  return {
    c: CASE, bureau: '局', counted: new Map(),
    documents: [document(1, 'filing-approval'), document(2, 'penalty-notice'), document(3, 'service-receipt', { subject: 'D2', title: '告知书回证' }), document(4, 'penalty-decision'), document(5, 'service-receipt', { subject: 'D4', title: '决定书回证' }), document(6, 'closing-approval'), document(7, 'volume-index'), document(8, 'penalty-notice', { voided: { at: '', by: '', reason: '' } })],
    files: [{ id: 'F1', name: '照片.jpg', number: null, evidenceNumber: 1, uploadedAt: '2026-03-02T02:00:00.000Z' }, { id: 'F2', name: '营业执照.pdf', number: null, evidenceNumber: null, uploadedAt: '2026-03-02T02:00:00.000Z' }],
    ...more,
  };
}

describe('the volume of a case', () => {
  it('lies in order: decision and its receipt, then the procedure; files with their evidence; neither void papers nor the index itself', () => {
    expect(volumeOf(parts()).items.map((i) => i.key)).toEqual([
      'document:D4', 'document:D5', 'document:D1', 'evidence:1', 'file:F1', 'evidence:2', 'document:D2', 'document:D3', 'file:F2', 'document:D6',
    ]);
  });

  it('has page ranges without gap or overlap, estimated until counted', () => {
    const { items, pages } = volumeOf(parts({ counted: new Map([['document:D4', 5]]) }));
    expect(items.slice(0, 4).map((i) => [i.from, i.to, i.counted])).toEqual([[1, 5, true], [6, 7, false], [8, 9, false], [10, 10, false]]);
    for (const [i, item] of items.entries()) expect(item.from).toBe((items[i - 1]?.to ?? 0) + 1);
    expect(pages).toBe(items.at(-1)?.to);
  });

  it('is the same whatever order its parts are read in', () => {
    const { documents, files } = parts();
    expect(volumeOf(parts({ documents: [...documents].reverse(), files: [...files].reverse() }))).toEqual(volumeOf(parts()));
  });

  it('days evidence by the legal day of Shanghai, and says which pages are estimates', () => {
    const rows = indexRows(volumeOf(parts({ counted: new Map([['evidence:1', 3]]) })));
    expect(rows[3]).toEqual({ 序号: '4', 文件编号: '证据1', 责任者: '局', 题名: '证据1', 日期: '2026-03-02', 页号: '7-9', 备注: '' });
    expect(rows[0]?.['备注']).toBe('页数为估计');
  });
});

describe('how long a volume is kept', () => {
  const withOutcome = (more: object) => retentionOf({ ...initialCase('P'), ...more } as EnforcementCase).id;
  const fine = { penalties: [{ kind: 'fine', amountFen: 1 }] };

  it.each([
    ['an ordinary penalty', { outcome: 'penalty', decision: fine }, 'long'], ['a warning on the spot', { outcome: 'penalty', variant: 'summary', decision: fine }, 'short'], ['no penalty', { outcome: 'no-penalty' }, 'short'],
    ['a case not filed', { outcome: 'not-filed' }, 'short'], ['a suspension of business', { outcome: 'penalty', decision: { penalties: [{ kind: 'suspension' }] } }, 'permanent'], ['a transfer to the police', { outcome: 'transferred' }, 'permanent'],
    ['a death', { outcome: 'penalty', decision: fine, accident: { deaths: 1 } }, 'permanent'], ['a lawsuit', { outcome: 'penalty', decision: fine, lawsuit: {} }, 'permanent'],
  ])('%s: %o → %s', (_, more, id) => {
    expect(withOutcome(more)).toBe(id);
  });
});

import { builtinPack } from '#libs/statutes/index.js';
import { published } from '#libs/casework/testing/index.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { publicRecord, yuanOf } from './public-record.js';

const BUREAU = { code: '120104', name: '天津市南开区应急管理局' };

describe('the public record of a case', () => {
  const state = published().state as EnforcementCase;
  const as = (change: Partial<EnforcementCase>) => publicRecord({ ...state, ...change }, BUREAU, builtinPack);

  it('does not exist before the case is published', () => {
    expect(as({ published: null })).toBeNull();
    expect(as({ decision: null })).toBeNull();
  });

  it('shows an organisation by its full name and credit code, and nothing of how to reach it', () => {
    const record = as({ party: { kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F', address: '天津市南开区长江道12号', phone: '13800138000' } });
    expect(record?.party).toEqual({ kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F' });
    expect(JSON.stringify(record)).not.toMatch(/13800138000|长江道/);
  });

  it('shows a person redacted, in the facts and the penalties too', () => {
    const party = { kind: 'person', name: '王小明', residentId: '120104199003070010', phone: '13800138000', address: '天津市南开区长江道12号3门501室' } as const;
    const text = '王小明（120104199003070010）住天津市南开区长江道12号3门501室，电话13800138000';
    const record = as({
      party, investigation: state.investigation && { ...state.investigation, facts: text },
      decision: state.decision && { ...state.decision, legalBasis: `依据${text}`, penalties: [{ kind: 'fine', amountFen: 316_458_026, detail: text }] },
    });
    expect(record?.party).toEqual({ kind: 'person', name: '王某某', creditCode: null });
    expect(record?.violation).toBe('王某某（****）住天津市南开区****，电话****');
    expect(JSON.stringify(record)).not.toMatch(/王小明|120104199003070010|13800138000|长江道/);
    expect(record).toMatchObject({ amountYuan: '3164580.26', penalties: [{ kind: 'fine', nameZh: '罚款', amountYuan: '3164580.26' }] });
  });

  it('takes the suspicion for the facts when nothing was investigated', () => {
    expect(as({ investigation: null, suspicion: '未戴安全帽' })?.violation).toBe('未戴安全帽');
  });

  it('adds fines and confiscations, and names no sum where there is none', () => {
    const decision = (penalties: NonNullable<EnforcementCase['decision']>['penalties']) => as({ decision: state.decision && { ...state.decision, penalties } })?.amountYuan;
    expect(decision([{ kind: 'fine', amountFen: 150 }, { kind: 'confiscation', amountFen: 50 }, { kind: 'warning' }])).toBe('2.00');
    expect(decision([{ kind: 'warning' }])).toBeNull();
  });

  it('gives the day of publishing in Shanghai', () => {
    expect(as({ published: { at: '2025-12-31T16:20:00.000Z', by: 'clock', withdrawnOn: null } })).toMatchObject({ publishedAt: '2025-12-31T16:20:00.000Z', publishedOn: '2026-01-01' });
  });

  it.each([[0, '0.00'], [5, '0.05'], [316_458_026, '3164580.26'], [1_000_000_000_000, '10000000000.00']])('writes %d fen as %s yuan', (fen, yuan) => {
    expect(yuanOf(fen)).toBe(yuan);
  });
});

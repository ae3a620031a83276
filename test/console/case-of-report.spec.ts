import { caseOfReport } from '../../apps/console/src/desk/case-of-report.js';

const verification = { on: '2026-03-10', finding: 'confirmed' as const, text: '现场核查，举报属实', officers: ['li', 'wang'], organisedBy: null };

describe('a case begun from a report', () => {
  it('starts with who was reported, what the verification found, and its day', () => {
    expect(caseOfReport({ reported: { name: '示例仓储有限公司', address: '示范路2号' }, verification, subject: '仓库消防通道被堵' })).toEqual({
      variant: 'ordinary', party: { kind: 'organisation', name: '示例仓储有限公司', address: '示范路2号' }, suspicion: '现场核查，举报属实', discoveredOn: '2026-03-10',
    });
  });

  it('leaves the name of the party to the officer where nobody was named', () => {
    expect(caseOfReport({ reported: null, verification: null, subject: '仓库消防通道被堵' })).toEqual({ variant: 'ordinary', party: { kind: 'organisation', name: '' }, suspicion: '仓库消防通道被堵' });
  });
});

import { certificateState } from '../../apps/console/src/admin/people/certificate-state.js';

const held = (validFrom: string, validTo: string, revokedOn: string | null = null) => ({ validFrom, validTo, revokedOn });

describe('the state of somebody’s certificates', () => {
  it.each([
    ['none at all', [], 'none', null],
    ['one for years', [held('2024-01-01', '2028-12-31')], 'fine', '2028-12-31'],
    ['its last day in 90 days', [held('2024-01-01', '2026-05-31')], 'soon', '2026-05-31'],
    ['its last day in 91 days', [held('2024-01-01', '2026-06-01')], 'fine', '2026-06-01'],
    ['its last day today', [held('2024-01-01', '2026-03-02')], 'soon', '2026-03-02'],
    ['run out yesterday', [held('2024-01-01', '2026-03-01')], 'expired', '2026-03-01'],
    ['revoked from today', [held('2024-01-01', '2028-12-31', '2026-03-02')], 'expired', '2026-03-01'],
    ['revoked from tomorrow', [held('2024-01-01', '2028-12-31', '2026-03-03')], 'soon', '2026-03-02'],
    ['renewed without a gap', [held('2024-01-01', '2026-03-31'), held('2026-04-01', '2030-03-31')], 'fine', '2030-03-31'],
    ['renewed with a day between', [held('2024-01-01', '2026-03-31'), held('2026-04-02', '2030-03-31')], 'soon', '2026-03-31'],
    ['to begin', [held('2026-03-03', '2030-03-31')], 'not-yet', '2026-03-03'],
    ['revoked on its first day', [held('2026-03-02', '2030-03-31', '2026-03-02')], 'none', null],
  ] as const)('is told of %s', (_, certificates, state, until) => {
    expect(certificateState(certificates, '2026-03-02')).toEqual({ state, until });
  });
});

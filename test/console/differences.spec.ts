import { differences } from '../../apps/console/src/admin/differences.js';

describe('what a proposal changes', () => {
  it('is every single value that differs, by its path, with what is there on neither side left out', () => {
    const before = { publish: false, hearing: { person: 1, organisation: 2 }, terms: [{ limit: 'disclosure', length: 7 }], note: null };
    const after = { publish: true, hearing: { person: 1, organisation: 3 }, terms: [{ limit: 'disclosure', length: 5 }, { limit: 'filing' }] };
    expect(differences(before, after)).toEqual([
      { path: 'publish', before: 'false', after: 'true' }, { path: 'hearing.organisation', before: '2', after: '3' },
      { path: 'terms.0.length', before: '7', after: '5' }, { path: 'terms.1.limit', before: null, after: 'filing' },
    ]);
  });

  it('is everything where there was nothing, and nothing where nothing is said', () => {
    expect(differences(null, { name: '检修' })).toEqual([{ path: 'name', before: null, after: '检修' }]);
    expect(differences({ name: '检修' }, null)).toEqual([{ path: 'name', before: '检修', after: null }]);
    expect(differences(null, null)).toEqual([]);
  });
});

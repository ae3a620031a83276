import { builtinPack } from '#libs/statutes/index.js';
import { isOpen } from '../kernel/index.js';
import { FINAL, OPEN } from './stages.js';
import { IN_STAGE } from './testing/stages.js';
import * as w from './testing/walk.js';

const WAYS: readonly (readonly [string, () => w.Story])[] = [
  ...OPEN.map((stage) => [stage, IN_STAGE[stage]] as const),
  ['verified, from nobody known', () => w.verified({ registration: w.anonymous })],
  ['followed up and told', w.told],
  ['with a reward proposed', w.rewarded],
  ['reopened', () => w.closed().give('sample-check', { passed: false, findings: '未整改到位' }, { as: 'head', at: '2026-08-10' })],
];

const watched = (r: w.Story) => Object.values(r.state.clocks).filter((c) => isOpen(c) && builtinPack.limit(c.binding.limit).duty === 'agency');

describe('an open report', () => {
  it.each(WAYS)('has a term of the bureau running: %s', (_, way) => {
    expect(watched(way())).not.toEqual([]);
  });

  it.each(WAYS)('climbs to the director when nothing is done, and stays open: %s', (_, way) => {
    const r = way().sound('2027-03-01');
    expect(r.events('EscalationRaised').map((e) => e.level)).toContain(3);
    expect(r.state.ended).toBe(false);
    expect(watched(r)).not.toEqual([]);
  });

  it.each(FINAL)('has none any more once it is %s', (stage) => {
    expect(watched(IN_STAGE[stage]())).toEqual([]);
  });
});

import { builtinPack } from '#libs/statutes/index.js';
import { isOpen } from '../kernel/index.js';
import { FINAL, OPEN } from './stages.js';
import { IN_STAGE } from './testing/stages.js';
import * as w from './testing/walk.js';

const ELSEWHERE = { on: '2026-03-02', route: 'other-procedure', procedure: '行政处罚程序', notice: w.NOTICE };
const elsewhere = (way = {}) => w.received(way).give('accept-petition', ELSEWHERE).give('assign', { to: 'li', reason: '职责' });
const answered = (p: w.Story, { on = '2026-03-12', method = 'direct' } = {}) => p.give('issue-reply', { ...w.REPLY, on }, { as: 'li', at: on })
  .give('record-result', { result: 'explained', detail: '已说明' }, { as: 'li' }).give('serve-reply', { ...w.SERVICE, on, method }, { as: 'li' });
const unreachable = () => w.received({ registration: { petitioner: { kind: 'person' } } })
  .give('accept-petition', { on: '2026-03-02', route: 'petition' }).give('assign', { to: 'li', reason: '职责' });
const failed = (p: w.Story) => p.give('close-petition', { summary: '办结' }).give('sample-check', { passed: false, findings: '重办' }, { as: 'head', at: '2026-08-10' });

const WAYS: readonly (readonly [string, () => w.Story])[] = [
  ...OPEN.map((stage) => [stage, IN_STAGE[stage]] as const),
  ['forwarded', w.forwarded],
  ['declined, not yet told', () => w.received().give('decline-petition', { on: '2026-03-02', ground: 'no-facts', reason: '无事实' }, { as: 'head' })],
  ['in another procedure', elsewhere],
  ['answered in another procedure', () => answered(elsewhere())],
  ['a question answered', () => answered(w.handling({ registration: { purpose: 'consult' } }))],
  ['a question answered in another procedure', () => answered(elsewhere({ registration: { purpose: 'consult' } }))],
  ['answered, the answer kept for somebody who cannot be reached', () => answered(unreachable(), { method: 'kept' })],
  ['to be answered anew', () => w.inReview().give('record-review-opinion', { ...w.OPINION, outcome: 'remade' }, { at: '2026-04-10' })],
  ['answered anew', () => answered(w.inReview().give('record-review-opinion', { ...w.OPINION, outcome: 'remade' }, { at: '2026-04-10' }), { on: '2026-04-20' })],
  ['reopened', () => failed(w.replied())],
  ['reopened in another procedure', () => failed(answered(elsewhere()))],
  ['reopened after a review', () => failed(w.reviewed())],
  ['reopened after a re-examination', () => failed(w.rechecked())],
];

/** Terms that somebody above the officer is told of when they are missed. */
const watched = (p: w.Story) => Object.values(p.state.clocks).filter((c) => isOpen(c) && builtinPack.limit(c.binding.limit).duty !== 'party');

describe('an open petition', () => {
  it.each(WAYS)('has a term of the authorities running: %s', (_, way) => {
    const p = way();
    expect(p.state.ended).toBe(false);
    expect(watched(p)).not.toEqual([]);
  });

  it.each(WAYS)('climbs to the director when nothing is done, and stays open: %s', (_, way) => {
    const p = way().sound('2027-03-01');
    expect(p.events('EscalationRaised').map((e) => e.level)).toContain(3);
    expect(p.state.ended).toBe(false);
    expect(watched(p)).not.toEqual([]);
  });

  it.each(FINAL)('has none any more once it is %s', (stage) => {
    expect(watched(IN_STAGE[stage]())).toEqual([]);
  });
});

describe('thirty days without an act', () => {
  it('count anew from each act in another procedure, and not from an earlier day', () => {
    const p = elsewhere();
    expect(p.clock('petition-closing').deadline.dueDay).toBe('2026-04-01');
    p.give('supplement-petition', { on: '2026-03-20', text: '已立案调查' }, { as: 'li', at: '2026-03-20' });
    expect(p.clock('petition-closing')).toMatchObject({ state: 'met', missedAt: null });
    expect(p.clock('petition-closing#2').deadline.dueDay).toBe('2026-04-19');
    p.give('issue-reply', { ...w.REPLY, on: '2026-03-12' }, { as: 'li' });
    expect(p.running()).toEqual(['petition-closing#2']);
  });
});

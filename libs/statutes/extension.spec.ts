import { builtinPack } from './index.js';
import type { ExtensionRequest } from './index.js';

const request = (change: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
  approver: 'director',
  asked: { length: 30, unit: 'calendar-day' },
  past: [],
  today: '2026-05-10',
  dueDay: '2026-05-15',
  ...change,
});
const days = (length: number, revoked = false) => ({ length, unit: 'calendar-day' as const, revoked });
const ask = (rule: string, change: Partial<ExtensionRequest> = {}) => builtinPack.mayExtend(rule, request(change));

describe('extending a petition (信访工作条例 art. 34: at most 30 days, once)', () => {
  it('is allowed to the director and says that the petitioner must be told', () => {
    expect(ask('petition-handle-60d')).toMatchObject({ ok: true, citation: '《信访工作条例》第34条', step: { notice: true } });
  });

  it('is refused a second time, also after the first was revoked', () => {
    const refusal = { ok: false, code: 'used-up', article: '《信访工作条例》第34条' };
    expect(ask('petition-handle-60d', { past: [days(30)] })).toMatchObject(refusal);
    expect(ask('petition-handle-60d', { past: [days(30, true)] })).toMatchObject(refusal);
  });

  it('is refused after the term has expired, but not on its last day', () => {
    const late = ask('petition-handle-60d', { today: '2026-05-16' });
    expect(late).toMatchObject({ ok: false, code: 'expired' });
    expect(late.ok === false && late.message).toBe('不能延长：期限已于2026-05-15届满，延长须在届满前批准（《信访工作条例》第34条）。');
    expect(ask('petition-handle-60d', { today: '2026-05-15' }).ok).toBe(true);
  });

  it('is refused when longer than 30 days, in another unit, or of no length', () => {
    expect(ask('petition-handle-60d', { asked: { length: 31, unit: 'calendar-day' } })).toMatchObject({ code: 'too-long' });
    expect(ask('petition-handle-60d', { asked: { length: 20, unit: 'working-day' } })).toMatchObject({ code: 'wrong-unit' });
    expect(ask('petition-handle-60d', { asked: { length: 0, unit: 'calendar-day' } })).toMatchObject({ code: 'bad-length' });
    expect(ask('petition-handle-60d', { asked: { length: 1.5, unit: 'calendar-day' } })).toMatchObject({ code: 'bad-length' });
  });

  it('is refused to a section head', () => {
    expect(ask('petition-handle-60d', { approver: 'section-head' })).toMatchObject({ ok: false, code: 'no-authority' });
  });
});

describe('the former 30/90/180 ladder (mem15-decision)', () => {
  it('reaches 90 days from filing by the director, 180 by the bureau above', () => {
    const sixty = { asked: { length: 60, unit: 'calendar-day' as const } };
    expect(ask('mem15-decision', sixty)).toMatchObject({ ok: true, step: { approvedBy: 'director' } });
    const ninetyMore = { past: [days(60)], asked: { length: 90, unit: 'calendar-day' as const } };
    expect(ask('mem15-decision', ninetyMore)).toMatchObject({ ok: false, code: 'no-authority' });
    expect(ask('mem15-decision', { ...ninetyMore, approver: 'superior' })).toMatchObject({ ok: true, step: { upTo: { length: 180 } } });
  });

  it('counts from filing and never adds up past 180 days', () => {
    const past = [days(60), days(90)];
    expect(ask('mem15-decision', { approver: 'superior', past, asked: { length: 1, unit: 'calendar-day' } })).toMatchObject({ code: 'too-long' });
  });

  it('gives back the days of a revoked extension', () => {
    expect(ask('mem15-decision', { past: [days(60, true)], asked: { length: 60, unit: 'calendar-day' } })).toMatchObject({ ok: true, step: { approvedBy: 'director' } });
  });
});

describe('other rules', () => {
  it('refuses to extend the 90-day decision: 行政处罚法 art. 60 knows no extension of its own', () => {
    expect(ask('penalty-decision-90d')).toMatchObject({ ok: false, code: 'no-extension', article: '《行政处罚法》第60条' });
    expect(ask('mem18-decision')).toMatchObject({ ok: false, code: 'no-extension' });
  });

  it('leaves an accident investigation to the government', () => {
    const sixty = { asked: { length: 60, unit: 'calendar-day' as const } };
    expect(ask('accident-investigation-60d', sixty)).toMatchObject({ code: 'no-authority' });
    expect(ask('accident-investigation-60d', { ...sixty, approver: 'government' }).ok).toBe(true);
  });

  it.each([
    ['seizure-30d', 'director', 30, 'calendar-day'],
    ['permit-decide-20wd', 'director', 10, 'working-day'],
    ['permit-joint-45wd', 'government', 15, 'working-day'],
    ['foi-answer-20wd', 'section-head', 20, 'working-day'],
    ['recon-decide-60d', 'government', 30, 'calendar-day'],
    ['report-handle-60d-2018', 'superior', 30, 'calendar-day'],
  ] as const)('%s: the %s may add %i %s once, not one more', (rule, approver, length, unit) => {
    expect(ask(rule, { approver, asked: { length, unit } }).ok).toBe(true);
    expect(ask(rule, { approver, asked: { length: length + 1, unit } })).toMatchObject({ code: 'too-long' });
    expect(ask(rule, { approver, asked: { length: 1, unit }, past: [{ length, unit, revoked: false }] })).toMatchObject({ code: 'used-up' });
  });

  it('knows no statutory extension of a bureau setting', () => {
    expect(builtinPack.extensionsFor('setting')).toEqual([]);
    expect(ask('setting')).toMatchObject({ ok: false, code: 'no-extension' });
    expect(builtinPack.extensionsFor('mem15-decision').map((e) => e.upTo.length)).toEqual([90, 180]);
  });
});

import { stepInstant } from './case-script.js';
import { nankaiLive } from './nankai-live.js';

describe('cases that are under way today', () => {
  it.each(['2026-06-22T01:00:00.000Z', '2026-10-04T12:00:00.000Z', '2026-11-25T23:30:00.000Z', '2028-02-29T16:10:00.000Z'])('lie wholly in the past at %s, and each goes forward in time', (now) => {
    const { scripts } = nankaiLive(now);
    expect(scripts).toHaveLength(14);
    for (const { steps } of scripts) {
      const moments = steps.map(stepInstant);
      expect(moments).toEqual([...moments].sort());
      expect(moments.at(-1) ?? '').not.toBe('');
      expect(moments.every((moment) => moment < now)).toBe(true);
    }
  });

  it('end with what the list says was done last', () => {
    const last = nankaiLive('2026-11-25T02:00:00.000Z').scripts.map(({ steps }) => steps.at(-1)?.command);
    expect(new Set(last)).toEqual(new Set([
      'register-case', 'collect-evidence', 'approve-filing', 'conclude-investigation', 'submit-for-review', 'give-review-opinion', 'decide-penalty', 'publish-decision', 'record-payment', 'close-case',
    ]));
  });
});

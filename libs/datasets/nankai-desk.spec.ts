import { stepInstant } from './case-script.js';
import { nankaiDesk } from './nankai-desk.js';

describe('petitions and reports that are under way today', () => {
  it.each(['2026-06-22T01:00:00.000Z', '2026-10-04T12:00:00.000Z', '2026-11-25T23:30:00.000Z', '2028-02-29T16:10:00.000Z'])('lie wholly in the past at %s, and each goes forward in time', (now) => {
    const { scripts } = nankaiDesk(now);
    expect(scripts.map((s) => s.kind)).toEqual([...Array<string>(8).fill('petition'), ...Array<string>(5).fill('hazard-report')]);
    expect(new Set(scripts.map((s) => s.key)).size).toBe(13);
    for (const { steps } of scripts) {
      const moments = steps.map(stepInstant);
      expect(moments.length).toBeGreaterThan(0);
      expect(moments).toEqual([...moments].sort());
      expect(moments.every((moment) => moment < now)).toBe(true);
    }
  });

  it('are still open', () => {
    const given = nankaiDesk('2026-11-25T02:00:00.000Z').scripts.flatMap(({ steps }) => steps.map((step) => step.command));
    expect(given.filter((command) => ['close-petition', 'close-report'].includes(command))).toEqual([]);
  });
});

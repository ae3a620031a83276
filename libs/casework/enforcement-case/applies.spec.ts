import { enforcementCase } from './decider.js';

describe('steps a case can never have', () => {
  it('are names of commands', () => {
    const state = enforcementCase.initial('x');
    const hidden = [...enforcementCase.commands.keys()].filter((type) => enforcementCase.def.applies?.(state, type) === false);
    expect(hidden.sort()).toEqual(['bank-fine', 'collect-on-site', 'decide-on-the-spot', 'hand-in-fine', 'record-government-reply', 'record-on-the-spot', 'report-accident-up', 'submit-accident-report']);
    const summary = { ...state, variant: 'summary' as const };
    expect(enforcementCase.def.applies?.(summary, 'approve-filing')).toBe(false);
    expect(enforcementCase.def.applies?.(summary, 'decide-on-the-spot')).toBe(true);
  });
});

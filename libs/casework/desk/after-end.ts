import type { Decider, ProcessState } from '../kernel/index.js';

/**
 * Some things are still possible once a process has ended: a supervisor's sample check reopens it, a petitioner asks for a
 * review. A command that names a final stage among its stages may be given in it; every other stays refused there.
 */
export function withCommandsAfterEnd<S extends ProcessState, E extends { type: string }>(decider: Decider<S, E>): Decider<S, E> {
  const possible = (state: S, type: string) => state.ended && decider.commands.get(type)?.stages?.includes(state.stage) === true;
  const awake = (state: S): S => ({ ...state, ended: false });
  return {
    ...decider,
    decide: (state, command, ctx) => decider.decide(possible(state, command.type) ? awake(state) : state, command, ctx),
    available: (state, ctx) =>
      state.ended ? decider.available(awake(state), ctx).filter((c) => possible(state, c.type)) : decider.available(state, ctx),
  };
}

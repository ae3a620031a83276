import type { CommandDef } from './command.js';
import { clockCommands } from './clock-commands.js';
import { escalationCommands } from './escalation-commands.js';
import type { ProcessState } from './process.js';
import { recomputeClocks } from './recompute.js';
import { soundAlarms } from './sound-alarms.js';

/** Commands every process has: the clock's own, and the supervisor's answers. */
export const SHARED_COMMANDS = [
  soundAlarms, recomputeClocks, ...clockCommands, ...escalationCommands,
] as unknown as readonly CommandDef<ProcessState, never, never>[];

import { SHARED_COMMANDS } from './shared-commands.js';
import type { BureauProfile, DocumentSeries, NumberSeries } from './bureau.js';
import { isOpen } from './clock.js';
import type { Command, CommandDef, Reference } from './command.js';
import type { Context } from './context.js';
import { openEscalations } from './escalation.js';
import { ROLE_ZH } from './glossary.js';
import type { KernelEvent, ProcessState, Recorded } from './process.js';
import { evolveKernel, isKernelEvent } from './process.js';
import { readPayload } from './payload.js';
import type { Refusal, Verdict } from './refusal.js';
import { isRefusal } from './refusal.js';
import { refuse } from './refusals.js';
import type { ClockTrigger } from './triggers.js';
import { expiryReactions, reactions } from './triggers.js';

/** What makes a process: its commands, how its own events fold, and which of them move which clock. */
export interface ProcessDef<S extends ProcessState, E extends { type: string }> {
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly stages: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly commands: readonly CommandDef<S, E, never>[];
  readonly initial: (id: string) => S;
  readonly evolve: (state: S, event: E, recorded: Recorded) => S;
  readonly triggers: readonly ClockTrigger<S, E>[];
  /** The command that creates a process of this kind. */
  readonly opens: string;
  /** Commands the workflow gives by itself as the case now stands, in order; each must be repeatable. */
  readonly automatic: (state: S) => readonly string[];
  /** Whether this process has the step at all: one it can never have is not shown as blocked. Absent: it has. */
  readonly applies?: (state: S, command: string) => boolean;
  /** What lists show of it. */
  readonly summary: (state: S) => ProcessSummary;
}

/** The line a list shows; everything else of a process is in its state. */
export interface ProcessSummary {
  readonly variant: string;
  readonly outcome: string | null;
  /** Official number, once there is one. */
  readonly number: string | null;
  readonly title: string;
}

/** One command seen from a case as it stands: can it be given now, and if not, why not. */
export interface Availability {
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly allowed: boolean;
  readonly blockedBy: readonly Refusal[];
}

export interface Decider<S extends ProcessState, E extends { type: string }> {
  readonly def: ProcessDef<S, E>;
  readonly commands: ReadonlyMap<string, CommandDef<S, E, never>>;
  initial(id: string): S;
  /** Events, clock movements included, or a refusal. Never throws for anything a user can send. */
  decide(state: S, command: Command, ctx: Context): Verdict<E | KernelEvent>;
  evolve(state: S, event: E | KernelEvent, recorded: Recorded): S;
  /** Other processes the command names; none where its payload cannot be read. */
  refers(command: Command): readonly Reference[];
  /** Number series the command will want. */
  draws(state: S, type: string): readonly NumberSeries[];
  /** Series of documents the command will number under this profile. */
  documents(type: string, profile: BureauProfile): readonly DocumentSeries[];
  /** Commands of the present stage with what blocks each; the console's buttons. */
  available(state: S, ctx: Context): Availability[];
}

export function createDecider<S extends ProcessState, E extends { type: string }>(def: ProcessDef<S, E>): Decider<S, E> {
  // A process may put its own, stricter command in the place of a shared one.
  const own = new Set(def.commands.map((c) => c.type));
  const shared = (SHARED_COMMANDS as unknown as readonly CommandDef<S, E, never>[]).filter((c) => !own.has(c.type));
  const all = [...def.commands, ...shared];
  const commands = new Map(all.map((c) => [c.type, c]));
  // A snapshot written before a field existed lacks it; the journal would give it its initial value.
  const whole = (state: S): S => ({ ...def.initial(state.id), ...state });
  const stageName = (stage: string) => def.stages[stage] ?? { zh: stage, en: stage };

  function evolve(state: S, event: E | KernelEvent, recorded: Recorded): S {
    return isKernelEvent(event) ? evolveKernel(state, event) : def.evolve(whole(state), event as E, recorded);
  }

  /** Everything that can be said before the payload is looked at, most telling first. */
  function gate(state: S, cmd: CommandDef<S, E, never>, ctx: Context): Refusal[] {
    const names = { command: cmd.nameZh, commandEn: cmd.nameEn };
    if (state.ended) return [refuse('process-ended', names)];
    if (cmd.stages && !cmd.stages.includes(state.stage)) {
      const of = (language: 'zh' | 'en') => (cmd.stages ?? []).map((s) => stageName(s)[language]).join(language === 'zh' ? '、' : ', ');
      const here = stageName(state.stage);
      return [refuse('wrong-stage', { ...names, stage: here.zh, stageEn: here.en, stages: of('zh'), stagesEn: of('en') })];
    }
    const faults: Refusal[] = [];
    if (!cmd.by.some((role) => ctx.actor.roles.includes(role))) {
      faults.push(refuse('not-your-role', { ...names, roles: cmd.by.map((r) => ROLE_ZH[r]).join('、'), rolesEn: cmd.by.join(', ') }));
    }
    for (const check of cmd.needs ?? []) {
      const fault = check(state, ctx);
      if (fault) faults.push(fault);
    }
    return faults;
  }

  /** Adds what the clocks do about each event, in the order things happened. */
  function withReactions(state: S, events: readonly (E | KernelEvent)[], ctx: Context): (E | KernelEvent)[] {
    const recorded: Recorded = { at: ctx.now, by: ctx.actor.id };
    const out: (E | KernelEvent)[] = [];
    let current = state;
    for (const event of events) {
      out.push(event);
      current = evolve(current, event, recorded);
      const follow = !isKernelEvent(event) ? reactions(def.triggers, event as E, current, ctx)
        : event.type === 'TermExpired' ? expiryReactions(def.triggers, event.clockId, current, ctx) : [];
      for (const reaction of follow) {
        out.push(reaction);
        current = evolve(current, reaction, recorded);
      }
    }
    // In a final stage nothing runs any more, and nothing waits for an answer.
    if (current.ended) {
      for (const clock of Object.values(current.clocks)) {
        if (isOpen(clock)) out.push({ type: 'ClockVoided', clockId: clock.id, because: current.stage });
      }
      for (const escalation of openEscalations(current.escalations)) {
        out.push({ type: 'EscalationSettled', escalationId: escalation.id, at: ctx.now, text: current.stage });
      }
    }
    return out;
  }

  return {
    def,
    commands,
    initial: def.initial,
    evolve,
    refers(command) {
      const cmd = commands.get(command.type);
      if (!cmd?.refers) return [];
      const payload = readPayload(cmd.payload, command.payload);
      return isRefusal(payload) ? [] : cmd.refers(payload.value);
    },
    draws: (state, type) => commands.get(type)?.draws?.(whole(state)) ?? [],
    documents: (type, profile) => (commands.get(type)?.issues ?? []).filter((series) => profile.documentNumbering?.[series] !== undefined),
    decide(stored, command, ctx) {
      const state = whole(stored);
      const cmd = commands.get(command.type);
      if (!cmd) return refuse('unknown-command', { type: command.type }, 'type');
      const [fault] = gate(state, cmd, ctx);
      if (fault) return fault;
      const payload = readPayload(cmd.payload, command.payload);
      if (isRefusal(payload)) return payload;
      const verdict = cmd.decide(state, payload.value, ctx);
      return isRefusal(verdict) ? verdict : withReactions(state, verdict, ctx);
    },
    available(stored, ctx) {
      const state = whole(stored);
      if (state.ended) return [];
      return all
        .filter((cmd) => !cmd.aside && (!cmd.stages || cmd.stages.includes(state.stage)) && (def.applies?.(state, cmd.type) ?? true))
        .map((cmd) => {
          const blockedBy = gate(state, cmd, ctx);
          return { type: cmd.type, nameZh: cmd.nameZh, nameEn: cmd.nameEn, allowed: blockedBy.length === 0, blockedBy };
        });
    },
  };
}

/** Folds a whole journal; the snapshot must equal this. */
export function fold<S extends ProcessState, E extends { type: string }>(
  decider: Decider<S, E>,
  id: string,
  history: readonly { readonly event: E | KernelEvent; readonly recorded: Recorded }[],
): S {
  return history.reduce((state, h) => decider.evolve(state, h.event, h.recorded), decider.initial(id));
}

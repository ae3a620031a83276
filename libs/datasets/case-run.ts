import { CLOCK_ACTOR, deciderOf, nextAlarm, type Actor, type AnyDecider, type ProcessState } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { BureauContext } from '#libs/journal/directory.js';
import type { Executor } from '#libs/journal/execute.js';
import { readProcess } from '#libs/journal/read.js';
import type { SetClock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import type { CaseScript, Step } from './case-script.js';
import { stepInstant, withStaff } from './case-script.js';

const KIND = 'enforcement-case';

/** What all cases of a data set share. */
export interface Stage {
  readonly db: DataSource;
  readonly executor: Executor;
  readonly clock: SetClock;
  readonly context: BureauContext;
  /** Staff ids by login. */
  readonly staff: ReadonlyMap<string, string>;
  readonly setKey: string;
}

/** One case on its way through its script. */
export class CaseRun {
  private readonly kind: string;
  private readonly decider: AnyDecider;
  private alarm: Instant | null = null;

  private constructor(
    private readonly stage: Stage,
    private readonly script: CaseScript,
    private processId: string | undefined,
    private done: number,
    private state: ProcessState,
  ) {
    this.kind = script.kind ?? KIND;
    this.decider = deciderOf(this.kind);
    this.lookAhead();
  }

  /** At the start, or where an earlier run broke off. */
  static async from(stage: Stage, script: CaseScript, before?: { readonly processId: string; readonly steps: number }): Promise<CaseRun> {
    if (!before) return new CaseRun(stage, script, undefined, 0, deciderOf(script.kind ?? KIND).initial(''));
    const process = await readProcess(stage.db, stage.context.bureauId, before.processId);
    if (!process) throw new Error(`${script.key} has a journal but no process`);
    return new CaseRun(stage, script, before.processId, before.steps, process.state);
  }

  /** When it goes on: the next command, or an alarm that falls due before it. Null at the end. */
  get nextAt(): Instant | null {
    const step = this.step;
    const at = step ? stepInstant(step) : null;
    return this.alarm !== null && (at === null || this.alarm <= at) ? this.alarm : at;
  }

  /** Gives the command, or sounds the alarm, whose time has come. */
  async go(): Promise<void> {
    const at = this.nextAt;
    if (at === null) return;
    this.stage.clock.set(at);
    if (at === this.alarm) await this.give({ type: 'sound-alarms', payload: {} }, CLOCK_ACTOR);
    else if (this.step) await this.perform(this.step);
    this.lookAhead();
  }

  private get step(): Step | undefined {
    return this.script.steps[this.done];
  }

  private async perform(step: Step): Promise<void> {
    const { staff, context, setKey } = this.stage;
    const actor = context.staff.find(staff.get(step.by) ?? '');
    if (!actor) throw new Error(`nobody has the login ${step.by}`);
    const key = `${setKey}/${this.script.key}/${String(this.done + 1).padStart(2, '0')}`;
    await this.give({ type: step.command, payload: withStaff(step.payload, staff) }, actor, key);
    this.done += 1;
  }

  private async give(command: { type: string; payload: unknown }, actor: Actor, key?: string): Promise<void> {
    const { executor, context, clock } = this.stage;
    const result = await executor.execute({ bureauId: context.bureauId, kind: this.kind, processId: this.processId, command, actor, key });
    if (!result.ok) {
      const why = result.reason === 'refused' ? `${result.refusal.code}: ${result.refusal.zh}` : result.reason;
      throw new Error(`${this.stage.setKey}/${this.script.key}: ${command.type} at ${clock.now()} refused, ${why}`);
    }
    this.processId = result.processId;
    this.state = result.events.reduce((state, event) => this.decider.evolve(state, event, { at: clock.now(), by: actor.id }), this.state);
  }

  private lookAhead(): void {
    this.alarm = this.processId === undefined ? null : nextAlarm(this.state, this.stage.context);
  }
}

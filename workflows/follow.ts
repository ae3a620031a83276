import {
  condition, continueAsNew, defineSignal, log, proxyActivities, proxyLocalActivities, setCurrentDetails,
  setHandler, upsertSearchAttributes, workflowInfo,
} from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { Agenda, ClockActivities, StepActivities } from './agenda.js';

export const BUREAU = defineSearchAttributeKey('AnqiBureau', 'KEYWORD');
export const KIND = defineSearchAttributeKey('AnqiKind', 'KEYWORD');
export const STAGE = defineSearchAttributeKey('AnqiStage', 'KEYWORD');
export const LEVEL = defineSearchAttributeKey('AnqiLevel', 'INT');
/** The version of the journal that the workflow has seen last: what `reconcile` holds against the journal. */
export const VERSION = defineSearchAttributeKey('AnqiVersion', 'INT');
export const NEXT_DUE = defineSearchAttributeKey('AnqiNextDue', 'DATETIME');

/** Sent after every commit: something has changed, read again. */
export const changed = defineSignal('changed');

/** Asks a running workflow to start a fresh history soon, so that it moves to the newest code. */
export const renew = defineSignal('renew');

const { readAgenda, soundAlarms } = proxyLocalActivities<ClockActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});
const { giveCommand } = proxyActivities<StepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

/**
 * A timer goes off so long after its alarm, spread at random: by then the bell has sounded those that fall due together, and
 * where none rang, the workflow does. So a thousand workflows need not wake in the second in which their alarms are due.
 */
const BEHIND_THE_BELL_MS = { least: 5_000, spread: 30_000 };
/** After a fruitless wake-up the journal's clock is waited for, no shorter and no longer than this: it may have been set wrong, and be put right. */
const SHORTEST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 600_000;
/** Between two tries of an automatic step that had no effect. */
const FRUITLESS_WAIT_MS = 60_000;

/** Shows in the Temporal UI where the process stands. */
function show(agenda: Agenda): void {
  upsertSearchAttributes([
    { key: BUREAU, value: agenda.bureau },
    { key: KIND, value: agenda.kind },
    { key: STAGE, value: agenda.stage },
    { key: LEVEL, value: agenda.level },
    { key: VERSION, value: agenda.seq },
    { key: NEXT_DUE, value: agenda.nextDue ? new Date(agenda.nextDue) : null },
  ]);
  const terms = agenda.running.map((r) => `- ${r.limit}: ${r.due} (${r.citation})`).join('\n');
  setCurrentDetails(`**${agenda.stageName}** (${agenda.stage}), version ${agenda.seq}, escalation level ${agenda.level}\n\n${terms || 'No term is running.'}`);
}

/**
 * The clock and the hands of one process. A workflow asks it what the agenda is, lets it do what needs no person, and
 * waits until somebody or the next alarm moves the case.
 */
export class Follow {
  private stirred = false;
  private renewalWanted = false;
  private fruitlessAt = -1;

  constructor(private readonly processId: string) {
    setHandler(changed, () => {
      this.stirred = true;
    });
    setHandler(renew, () => {
      this.stirred = true;
      this.renewalWanted = true;
    });
  }

  /** The agenda as it is now, shown in the UI. */
  async agenda(): Promise<Agenda> {
    this.stirred = false;
    const agenda = await readAgenda(this.processId);
    if (agenda.found) show(agenda);
    return agenda;
  }

  /** Gives the commands that need nobody. One that moved nothing is not repeated at once: its time has not come. */
  async automaticSteps(agenda: Agenda): Promise<void> {
    if (agenda.seq === this.fruitlessAt) {
      await condition(() => this.stirred, FRUITLESS_WAIT_MS);
    }
    this.fruitlessAt = agenda.seq;
    for (const command of agenda.automatic) await giveCommand(this.processId, command);
  }

  /** Sleeps until the case changes or its next alarm is due, and sounds the alarm. */
  async untilChangeOrAlarm(agenda: Agenda): Promise<void> {
    if (this.stirred) return;
    if (agenda.nextAlarm === null) {
      await condition(() => this.stirred);
      return;
    }
    const wait = Date.parse(agenda.nextAlarm) - Date.now();
    const woken = wait > 0 && (await condition(() => this.stirred, wait + BEHIND_THE_BELL_MS.least + Math.floor(Math.random() * BEHIND_THE_BELL_MS.spread)));
    if (!woken) {
      const after = await soundAlarms(this.processId, new Date().toISOString());
      if (after.nextAlarm === agenda.nextAlarm) {
        log.warn('alarm not due yet by the clock of the journal', { nextAlarm: after.nextAlarm });
        const left = after.now === undefined ? 0 : Date.parse(agenda.nextAlarm) - Date.parse(after.now);
        await condition(() => this.stirred, Math.min(Math.max(left, SHORTEST_WAIT_MS), LONGEST_WAIT_MS));
      }
    }
  }

  /** Starts a fresh history when this one has grown long or somebody asked; the new run reads the agenda again, so nothing is carried over. */
  async renewIfWanted(): Promise<void> {
    if (workflowInfo().continueAsNewSuggested || this.renewalWanted) await continueAsNew({ processId: this.processId });
  }
}

/**
 * What a workflow knows of its process: where it stands and when to wake next. Ids and times only: no name, no text of a
 * case ever reaches Temporal.
 */
export interface Agenda {
  readonly found: boolean;
  readonly kind: string;
  readonly bureau: string;
  readonly stage: string;
  readonly stageName: string;
  readonly ended: boolean;
  readonly seq: number;
  /** Highest unanswered escalation, 0 when none. */
  readonly level: number;
  /** Earliest due time of the bureau's own running terms, UTC. */
  readonly nextDue: string | null;
  /** When the clock must act next, UTC; null when only a person can move the case. */
  readonly nextAlarm: string | null;
  /** Commands the workflow is to give by itself now. */
  readonly automatic: readonly string[];
  /** Running terms as `limit → due day`, for the current details. */
  readonly running: readonly { readonly limit: string; readonly due: string; readonly citation: string }[];
  /** The journal's own time as it was read, UTC; absent in histories of releases that did not tell it. */
  readonly now?: string;
}

/** Short reads and alarms; every one may run twice. */
export interface ClockActivities {
  /** Reads the agenda and notes in the journal's read model that the workflow has seen this version. */
  readAgenda(processId: string): Promise<Agenda>;
  /** Sounds every alarm whose moment has come by the journal's clock, and by the caller's, which says `notAfter`, UTC. */
  soundAlarms(processId: string, notAfter?: string): Promise<Agenda>;
}

/** Automatic steps: retried until done. */
export interface StepActivities {
  giveCommand(processId: string, command: string): Promise<void>;
}

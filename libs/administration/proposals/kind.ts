import type { Refusal } from '#libs/casework/index.js';
import type { EntityManager } from 'typeorm';
import type { Administrator } from '../record.js';

/** Where a proposal is looked at or carried out: by whom, through which transaction, on which installation. */
export interface Scene {
  readonly tx: EntityManager;
  readonly me: Administrator;
  /** Code of the bureau that publishes years for all; empty: the one founded first. */
  readonly calendarBureau: string;
}

/** What a proposal would change as things stand. */
export interface Outlook {
  /** What it is about: a person, a closure, a year, or the bureau itself. */
  readonly subject: string;
  /** What differs, for whoever decides and for the record. */
  readonly before: unknown;
  readonly after: unknown;
  /** All that it stands on: once this is another, the proposal is stale. */
  readonly basis: unknown;
}

/** What is handed to whoever approves, once. */
export interface Handed {
  readonly passwordHalf?: string;
}

/** One kind of administration that takes two people. */
export interface Kind<P> {
  /** The person it concerns, who does not decide it. */
  person(payload: P): string | null;
  reason(payload: P): string | undefined;
  /** Asked when it is proposed and again when it is approved; a refusal says why it cannot be done. */
  look(scene: Scene, payload: P): Promise<Outlook | Refusal>;
  apply(scene: Scene, payload: P): Promise<Handed>;
}

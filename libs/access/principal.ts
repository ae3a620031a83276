import type { Actor } from '#libs/casework/index.js';
import type { SessionKind } from './session-life.js';

/** Whoever is signed in, with the bureau they belong to. */
export interface Principal extends Actor {
  readonly bureauId: string;
  readonly name: string;
  readonly login: string;
  readonly bureauName: string;
  /** Of the bureau, when this was read. */
  readonly bureauVersion: number;
  /** `browser` sessions come in a cookie and need the CSRF token on writes; `machine` ones are bearer tokens. */
  readonly kind: SessionKind;
  readonly csrf: string;
}

import type { Instant } from '#libs/calendar/index.js';
import type { Post } from './bureau.js';

export type EscalationAnswer = 'acknowledged' | 'instructed' | 'reassigned' | 'extended' | 'suspended';

/** A missed term put before a supervisor. It climbs until somebody answers. */
export interface Escalation {
  readonly id: string;
  readonly clockId: string;
  readonly level: number;
  /** The post the ladder names; the recipient may be a stand-in or the next post up. */
  readonly post: Post;
  readonly recipientId: string | null;
  /** Posts that were empty and were passed over. */
  readonly passedOver: readonly Post[];
  /** The due time that was missed: an escalation belongs to it, and a moved due date starts afresh. */
  readonly due: Instant;
  /** When the rung was due, which after a standstill is earlier than when it was sounded. */
  readonly scheduledFor: Instant;
  readonly raisedAt: Instant;
  readonly answer: { readonly kind: EscalationAnswer | 'settled'; readonly by: string; readonly at: Instant; readonly text: string } | null;
}

export type EscalationEvent =
  | { readonly type: 'EscalationRaised'; readonly escalationId: string; readonly clockId: string; readonly rung: string; readonly level: number; readonly post: Post; readonly recipientId: string | null; readonly passedOver: readonly Post[]; readonly due: Instant; readonly scheduledFor: Instant; readonly raisedAt: Instant }
  | { readonly type: 'EscalationAnswered'; readonly escalationId: string; readonly kind: EscalationAnswer; readonly by: string; readonly at: Instant; readonly text: string }
  | { readonly type: 'EscalationSettled'; readonly escalationId: string; readonly at: Instant; readonly text: string };

export type Escalations = Readonly<Record<string, Escalation>>;

export function openEscalations(escalations: Escalations, clockId?: string): Escalation[] {
  return Object.values(escalations).filter((e) => e.answer === null && (clockId === undefined || e.clockId === clockId));
}

export function evolveEscalations(escalations: Escalations, event: EscalationEvent): Escalations {
  if (event.type === 'EscalationRaised') {
    const { type: _type, escalationId: id, rung: _rung, ...rest } = event;
    return { ...escalations, [id]: { id, ...rest, answer: null } };
  }
  const known = escalations[event.escalationId];
  if (!known) throw new Error(`answer to an unknown escalation ${event.escalationId}`);
  const answer = event.type === 'EscalationAnswered'
    ? { kind: event.kind, by: event.by, at: event.at, text: event.text }
    : { kind: 'settled' as const, by: 'clock', at: event.at, text: event.text };
  return { ...escalations, [known.id]: { ...known, answer } };
}

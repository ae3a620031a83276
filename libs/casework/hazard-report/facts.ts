import type { LegalDay } from '#libs/calendar/index.js';
import type { Contact } from '../desk/index.js';

export type { Closing, SampleCheck } from '../desk/index.js';

export const CHANNELS = ['hotline', 'online', 'letter', 'visit', 'forwarded'] as const;
export type Channel = (typeof CHANNELS)[number];

export const MATTERS = ['hidden-hazard', 'unlawful-production', 'unlicensed', 'concealed-accident', 'other'] as const;
export type Matter = (typeof MATTERS)[number];

export type Stage = 'received' | 'verifying' | 'verified' | 'closed' | 'not-accepted' | 'transferred' | 'withdrawn' | 'merged' | 'imported';

export const FINDINGS = ['confirmed', 'partly-confirmed', 'unfounded'] as const;
export type Finding = (typeof FINDINGS)[number];

export type Outcome = Finding | 'not-accepted' | 'transferred' | 'withdrawn' | 'merged';

export const DECLINE_GROUNDS = ['outside-powers', 'no-facts', 'being-handled', 'concluded'] as const;
export type DeclineGround = (typeof DECLINE_GROUNDS)[number];

/** Who is reported. */
export interface Reported { readonly name: string; readonly address?: string | undefined; readonly creditCode?: string | undefined }

export interface Verification {
  readonly on: LegalDay;
  readonly finding: Finding;
  readonly text: string;
  readonly officers: readonly string[];
  /** A concealed accident with deaths is verified under the government (安全生产法 art. 73). */
  readonly organisedBy: string | null;
}

/** What came of it: an enforcement case, or a hazard to be put right. */
export interface Link { readonly kind: 'enforcement-case' | 'hazard'; readonly processId: string | null; readonly reference: string; readonly on: LegalDay }

export const FEEDBACK_METHODS = ['phone', 'in-person', 'post', 'electronic'] as const;
export interface Feedback { readonly on: LegalDay; readonly method: (typeof FEEDBACK_METHODS)[number]; readonly text: string; readonly proof: string }

/** 举报奖励, amounts in fen. */
export interface Reward {
  readonly proposedOn: LegalDay;
  readonly proposedBy: string;
  readonly amountFen: number;
  readonly basis: string;
  readonly decision: { readonly approved: boolean; readonly by: string; readonly on: LegalDay; readonly reason: string } | null;
  readonly paid: { readonly on: LegalDay; readonly receiptNo: string } | null;
}

/** Whoever left a way to reach them is told the outcome, named or not. */
export function canBeTold(reporter: Contact | null): boolean {
  return Boolean(reporter?.phone || reporter?.address);
}

import type { LegalDay } from '#libs/calendar/index.js';

export type { Closing, SampleCheck } from '../desk/index.js';

/** How it reached the bureau. `officer-visit` is 下访, officers going to the people; `proxy` is 代理信访. */
export const CHANNELS = ['letter', 'visit', 'officer-visit', 'online', 'proxy', 'hotline', 'forwarded'] as const;
export type Channel = (typeof CHANNELS)[number];

/** 咨询 or 求决: only who asks for something to be resolved can ask for a review of the answer. */
export const PURPOSES = ['consult', 'resolve'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type Stage =
  | 'received' | 'handling' | 'replied' | 'review' | 'reviewed' | 'recheck' | 'rechecked'
  | 'closed' | 'not-accepted' | 'transferred' | 'returned' | 'withdrawn' | 'merged' | 'imported';

export const RESULTS = ['supported', 'partly-supported', 'explained', 'mediated', 'not-supported'] as const;
export type Result = (typeof RESULTS)[number];

export type Outcome = Result | 'not-accepted' | 'transferred' | 'returned' | 'withdrawn' | 'merged';

/** 信访工作条例 art. 31: item 6 follows the regulation's own 60 days, items 1 to 5 the procedure of another statute. */
export type Route = 'petition' | 'other-procedure';

export const DECLINE_GROUNDS = ['outside-powers', 'litigation-or-arbitration', 'concluded-by-recheck', 'being-handled', 'no-facts'] as const;
export type DeclineGround = (typeof DECLINE_GROUNDS)[number];

export const NOTICE_METHODS = ['on-the-spot', 'direct', 'post', 'electronic'] as const;
export interface Notice { readonly on: LegalDay; readonly method: (typeof NOTICE_METHODS)[number]; readonly proof: string }

/** `kept` is for a petitioner nobody can reach: the reply stays with the file. */
export const SERVICE_METHODS = ['direct', 'post', 'electronic', 'leaving', 'announcement', 'kept'] as const;
export interface Service { readonly on: LegalDay; readonly method: (typeof SERVICE_METHODS)[number]; readonly proof: string }

export interface Reply { readonly on: LegalDay; readonly by: string; readonly text: string; readonly basis: string }

export interface Flags { readonly group: boolean; readonly skipLevel: boolean; readonly unlawful: boolean }

export interface Forwarding { readonly by: string; readonly reference: string }

export interface Objection { readonly on: LegalDay; readonly reason: string; readonly agreed: boolean | null }

export interface Routing { readonly kind: 'declined' | 'transferred'; readonly on: LegalDay; readonly ground: string; readonly reason: string; readonly to: string | null }

/** 复查 by the organ above, 复核 by the one above that. */
export interface Review {
  readonly requestedOn: LegalDay;
  readonly body: string;
  readonly opinion: { readonly on: LegalDay; readonly outcome: 'upheld' | 'changed' | 'remade'; readonly text: string; readonly servedOn: LegalDay } | null;
}

export const SATISFACTION = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;
export interface Satisfaction { readonly on: LegalDay; readonly level: (typeof SATISFACTION)[number]; readonly note: string }

/** From this many people at once on it is a group visit (集体访). */
export const GROUP_VISIT = 5;
/** 信访工作条例 art. 20, which has not been compared with the text. */
export const MOST_REPRESENTATIVES = 5;

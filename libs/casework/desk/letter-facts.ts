import type { LegalDay } from '#libs/calendar/index.js';

/** 民事诉讼法 art. 88 to 95; a letter has no `kept`: it was written to somebody. */
export const LETTER_SERVICE_METHODS = ['direct', 'leaving', 'post', 'electronic', 'entrusted', 'announcement'] as const;

export interface LetterService {
  readonly on: LegalDay;
  readonly method: (typeof LETTER_SERVICE_METHODS)[number];
  /** Who signed for it. */
  readonly receivedBy?: string | undefined;
  readonly proof: string;
}

/** A letter that was written and is not void, and what its service was recorded as. */
export interface DeskLetter {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly day: LegalDay;
  readonly service: LetterService | null;
}

import type { CASE_REFUSALS } from '../../enforcement-case/refusals.js';
import type { KERNEL_REFUSALS, Refusal, RefusalKind } from '../../kernel/index.js';

export type RefusalCode = keyof typeof CASE_REFUSALS | keyof typeof KERNEL_REFUSALS;

/** One way to be refused: the code, the circumstances in plain words, and the field to blame where there is one. */
export interface RefusalRow {
  readonly code: RefusalCode;
  readonly when: string;
  readonly field?: string;
  /** Where it differs from the catalogue's. */
  readonly kind?: RefusalKind;
  readonly run: () => Refusal;
}

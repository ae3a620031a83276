import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { AvStep } from '../kernel/index.js';

/** A stored file and the fingerprint it had when it was attached: what was shown is what can be shown again. */
export interface FileRef {
  readonly fileId: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** 音像记录 of one step, with the five fields every recording carries. */
export interface AvRecord {
  readonly number: number;
  readonly step: AvStep;
  readonly caseNo: string;
  readonly capturedAt: Instant;
  readonly capturedPlace: string;
  readonly capturedBy: readonly string[];
  readonly provesWhat: string;
  readonly files: readonly FileRef[];
}

export const AV_STEP_NAMES: Readonly<Record<AvStep, { readonly zh: string; readonly en: string }>> = {
  'on-site-enforcement': { zh: '现场执法', en: 'enforcement on site' },
  'evidence-preservation': { zh: '先行登记保存', en: 'preservation of evidence' },
  hearing: { zh: '听证', en: 'the hearing' },
  'service-by-leaving': { zh: '留置送达', en: 'service by leaving' },
  'service-by-announcement': { zh: '公告送达', en: 'service by announcement' },
  'enforcement-premises': { zh: '执法办案场所', en: 'the enforcement premises' },
};

/** What a file can be attached to afterwards. */
export type AttachTo = { readonly kind: 'evidence' | 'av-record'; readonly number: number } | { readonly kind: 'service' };

/** The opinion of an outside lawyer on a review round: heard, not binding. */
export interface CounselOpinion {
  readonly on: LegalDay;
  readonly name: string;
  readonly firm: string;
  readonly recommendation: 'agree' | 'agree-with-changes' | 'object';
  readonly text: string;
  readonly files?: readonly FileRef[];
}

/** Display of the decision as credit information, from the decision on. */
export interface Display {
  readonly category: DisplayCategory;
  readonly from: LegalDay;
  readonly until: LegalDay;
  readonly repairs: readonly CreditRepair[];
  /** Ended early because the credit was repaired. */
  readonly endedOn: LegalDay | null;
}

/** 信用修复: the party's request as an officer recorded it, and the answer of a head; kept whatever was decided. */
export interface CreditRepair {
  readonly requestedOn: LegalDay;
  readonly requestedBy: string;
  readonly reason: string;
  readonly decidedOn: LegalDay | null;
  readonly decidedBy: string | null;
  readonly granted: boolean | null;
  readonly opinion: string | null;
}

/** 轻微、一般、严重失信信息. */
export type DisplayCategory = 'light' | 'ordinary' | 'serious';

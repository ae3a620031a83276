import type { LegalDay } from '#libs/calendar/index.js';
import { certifiedOn, type BureauProfile, type StaffDirectory } from '../kernel/index.js';

export interface ReviewerShare {
  readonly reviewers: number;
  /** Serving people with a certificate valid on the day. */
  readonly officers: number;
  /** Reviewers per officer, 0.0556 for 2 of 36; null without officers. */
  readonly share: number | null;
  /** False below what the bureau's profile asks for; true where it asks for nothing. */
  readonly enough: boolean;
}

/** Legal reviewers among the enforcement officers of a bureau (国办发〔2018〕118号: 原则上不少于执法人员总数的5%). */
export function reviewerShare(staff: StaffDirectory, profile: Pick<BureauProfile, 'legalReview'>, day: LegalDay): ReviewerShare {
  const serving = staff.all().filter((p) => p.active);
  const reviewers = serving.filter((p) => p.roles.includes('legal-reviewer')).length;
  const officers = serving.filter((p) => certifiedOn(p, day)).length;
  const share = officers === 0 ? null : reviewers / officers;
  const wanted = profile.legalReview.reviewerShareAtLeast;
  return { reviewers, officers, share, enough: wanted === undefined || (share !== null && share >= wanted) };
}

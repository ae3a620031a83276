import { builtinPack } from '#libs/statutes/index.js';
import { citation, citeArticle } from '#libs/statutes/citation.js';
import type { Verification } from '#libs/statutes/types.js';
import type { KindId } from './kinds.js';

/** A rule of the pack, or another article of its instrument. */
type Source = readonly [ruleId: string, article?: string];

/** Every service has its receipt, signed by whoever received it. */
const RECEIPT: readonly Source[] = [['service-mail', '87']];
const REPORTS: readonly Source[] = [['wsl-report-handling']];

/** What each form and letter rests on. */
const SOURCES: Readonly<Record<KindId, readonly Source[]>> = {
  'filing-approval': [['penalty-case-filing']],
  'inquiry-notice': [['show-credentials']],
  'inspection-record': [['show-credentials'], ['whole-process-record']],
  'preservation-notice': [['evidence-registration']],
  'penalty-notice': [['penalty-prior-notice'], ['statement-defence']],
  'hearing-right-notice': [['hearing-scope']],
  'hearing-notice': [['hearing-notice']],
  'review-opinion': [['legal-review-gate']],
  'discussion-record': [['collective-discussion']],
  'penalty-decision': [['penalty-decision-90d', '57(1)'], ['penalty-decision-90d', '59']],
  'no-penalty-decision': [['penalty-decision-90d', '33'], ['penalty-decision-90d', '57(1)']],
  'on-the-spot-decision': [['summary-penalty']],
  'service-receipt': [['decision-service']],
  'payment-demand': [['demand-before-court-10wd']],
  'court-application': [['court-application-3m'], ['court-application-3m', '55']],
  'deferral-approval': [['fine-deferral', '66(2)']],
  'transfer-letter': [['penalty-decision-90d', '27'], ['crime-transfer-approve-3d']],
  'closing-approval': [['mem15-archive']],
  'volume-index': [['whole-process-record']],
  'petition-acceptance': [['petition-inform-15d'], ['petition-handle-60d']],
  'petition-refusal': [['petition-inform-15d']],
  'petition-transfer': [['petition-transferred-15d']],
  'petition-transfer-notice': [['petition-inform-15d']],
  'petition-assignment': [['petition-handle-60d', '31']],
  'petition-extension': [['petition-handle-60d']],
  'petition-reply': [['petition-handle-60d'], ['petition-review-request-30d']],
  'petition-review': [['petition-review-30d'], ['petition-recheck-request-30d']],
  'petition-recheck': [['petition-recheck-30d']],
  'petition-withdrawal': [['petition-inform-15d']],
  'petition-end': [['petition-recheck-30d']],
  'petition-service-receipt': RECEIPT,
  'report-service-receipt': RECEIPT,
  'report-acceptance': REPORTS,
  'report-refusal': REPORTS,
  'report-transfer': REPORTS,
  'report-feedback': REPORTS,
  'report-reward': [['wsl-report-handling', '76']],
};

export interface Basis {
  readonly citation: string;
  /** An article the pack holds no rule of was not read with it. */
  readonly verification: Verification;
}

/** The articles a form rests on, each with how far its wording was verified. */
export function basisOf(kind: KindId): readonly Basis[] {
  return SOURCES[kind].map(([id, article]) => {
    const rule = builtinPack.rule(id);
    const asTheRule = article === undefined || rule.article.split(', ').includes(article);
    return { citation: article === undefined ? citation(rule) : citeArticle(rule, article), verification: asTheRule ? rule.verification : 'unverified' };
  });
}

import type { TermGroupName } from '#libs/glossary/index.js';

/** Which words stand behind a coded field of a fact or an event, by the end of its path. */
const GROUPS: readonly (readonly [ending: string, group: TermGroupName])[] = [
  ['source.kind', 'sourceKind'], ['party.kind', 'partyKind'], ['penalties.kind', 'penaltyKind'], ['evidence.kind', 'evidenceKind'], ['proposal.kind', 'proposal'], ['decision.kind', 'proposal'],
  ['opinion.outcome', 'reviewOutcome'], ['reconsideration.outcome.kind', 'remedyOutcome'], ['lawsuit.outcome.kind', 'remedyOutcome'], ['enforcement.outcome.kind', 'courtOutcome'], ['CourtEnforcementEnded.kind', 'courtOutcome'],
  ['ReconsiderationEnded.outcome.kind', 'remedyOutcome'], ['LawsuitEnded.outcome.kind', 'remedyOutcome'], ['EscalationAnswered.kind', 'answer'], ['NoPenaltyDecided.ground', 'noPenaltyGround'], ['CaseTerminated.ground', 'terminationGround'],
  ['channel', 'channel'], ['purpose', 'purpose'], ['matter', 'matter'], ['petitioner.kind', 'partyKind'], ['reporter.kind', 'partyKind'], ['result.kind', 'petitionResult'], ['finding', 'finding'], ['accepted.route', 'route'], ['links.kind', 'linkKind'],
  ['set-display-period.category', 'displayCategory'], ['display.category', 'displayCategory'], ['avRecords.step', 'avStep'], ['record.step', 'avStep'], ['recommendation', 'recommendation'], ['circumstances', 'circumstance'], ['conditions', 'circumstance'], ['tier', 'tier'], ['occasion', 'occasion'], ['scope', 'reviewScope'], ['CaseReopened.ground', 'reopenGround'], ['CaseReopened.to', 'stage'],
  ['stage', 'stage'], ['returnTo', 'stage'], ['ClockVoided.because', 'stage'], ['EscalationSettled.text', 'stage'], ['variant', 'variant'], ['outcome', 'outcome'], ['grade', 'accidentGrade'], ['discretion', 'discretion'], ['method', 'serviceMethod'], ['post', 'post'], ['approvedBy', 'authority'],
  ['conclude-investigation.proposal', 'proposal'], ['term.unit', 'unit'], ['collect-evidence.kind', 'evidenceKind'],
];

export function groupAt(path: string): TermGroupName | undefined {
  return GROUPS.find(([ending]) => path === ending || path.endsWith(`.${ending}`))?.[1];
}

import type { CaseFacts } from '../case-page/case-facts.js';

type Prefill = (facts: CaseFacts) => Readonly<Record<string, unknown>>;

const lastProposal = (facts: CaseFacts) => facts.reviews.at(-1)?.proposal ?? facts.investigation?.proposal;

/** What the case already knows of a command's content: a start that the person checks, never more than on record. */
const PREFILLS: Readonly<Record<string, Prefill>> = {
  'approve-filing': (f) => ({ officers: [f.ownerId] }),
  'change-officers': (f) => ({ officers: f.officers }),
  'collect-evidence': (f) => ({ collectors: f.officers }),
  'correct-registration': (f) => ({ party: f.party ?? undefined, suspicion: f.suspicion, complex: f.complex }),
  'conclude-investigation': (f) => (f.investigation ? { facts: f.investigation.facts, legalBasis: f.investigation.proposal.legalBasis, proposal: f.investigation.proposal.kind, penalties: f.investigation.proposal.penalties } : {}),
  'notify-party': (f) => ({ penalties: f.investigation?.proposal.penalties ?? [] }),
  'decide-penalty': (f) => ({ penalties: lastProposal(f)?.penalties ?? [], legalBasis: lastProposal(f)?.legalBasis ?? '' }),
  'decide-no-penalty': (f) => ({ legalBasis: lastProposal(f)?.legalBasis ?? '' }),
};

export function prefillOf(command: string, facts: CaseFacts | null): Readonly<Record<string, unknown>> {
  return (facts && PREFILLS[command]?.(facts)) ?? {};
}

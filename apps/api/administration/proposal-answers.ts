import { KIND_NAMES } from '#libs/administration/proposals/kinds.js';
import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });
const named = z.object({ id: z.string(), name: z.string() });

/** A proposal that awaits a second person, or its decision. */
export const proposal = z.object({
  id: z.string(), kind: z.enum(KIND_NAMES), subject: z.string(), subjectName: z.string().nullable(), before: z.any(), after: z.any(), reason: z.string().nullable(),
  state: z.enum(['open', 'approved', 'rejected', 'withdrawn', 'expired']), stale: z.boolean(), proposedBy: named, proposedAt: instant, expiresAt: instant, approvers: z.array(named),
  decidedBy: named.nullable(), decidedAt: instant.nullable(), decisionReason: z.string().nullable(),
});

/** Half of a password: one is shown to whoever proposes, the other to whoever approves, once. */
const half = { passwordHalf: z.string().nullable() };

export const PROPOSAL_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Proposal: proposal,
  ProposalList: z.object({ items: z.array(proposal) }),
  ProposalDecided: proposal.extend(half),
  PasswordProposed: proposal.extend(half),
};

const PROPOSALS = '/api/administration/proposals';
export const PROPOSAL_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'put' | 'delete', schema: string, status?: string])[] = [
  [PROPOSALS, 'get', 'ProposalList'], [`${PROPOSALS}/{id}/approve`, 'post', 'ProposalDecided'], [`${PROPOSALS}/{id}/reject`, 'post', 'ProposalDecided'], [`${PROPOSALS}/{id}/withdraw`, 'post', 'ProposalDecided'],
  ['/api/administration/staff/{id}/powers', 'put', 'Proposal', '202'], ['/api/administration/staff/{id}/password', 'post', 'PasswordProposed', '202'],
  ['/api/administration/staff/{id}', 'put', 'Proposal', '202'], ['/api/administration/staff/{id}/identity', 'put', 'Proposal', '202'], ['/api/administration/staff/{id}/identity', 'delete', 'Proposal', '202'],
];

import type { Answer, TestApi } from './api.js';

export interface Proposed { readonly id: string; readonly kind: string; readonly before: unknown; readonly after: unknown; readonly approvers: readonly { readonly id: string; readonly name: string }[]; readonly passwordHalf?: string }
export interface DecidedAnswer { readonly code: string; readonly state: string; readonly passwordHalf: string | null; readonly errors?: readonly { readonly code: string }[] }

/** Approves what somebody proposed, as another of the bureau's people. */
export function approve(api: TestApi, { id }: Pick<Proposed, 'id'>, who = 'director'): Promise<Answer<DecidedAnswer>> {
  return api.call<DecidedAnswer>(who, 'POST', `/api/administration/proposals/${id}/approve`, {});
}

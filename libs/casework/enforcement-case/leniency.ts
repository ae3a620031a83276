import type { EnforcementCase } from './state.js';

export type Leniency = 'not-penalised' | 'mitigated' | 'lighter';

/** How a decided case was dealt with leniently; null where it was not, or is not decided. The lower bound is the lightest of the lighter. */
export function leniencyOf(c: Pick<EnforcementCase, 'decision'>): Leniency | null {
  const { decision } = c;
  if (decision?.kind === 'no-penalty') return decision.ground === 'first-minor-corrected' || decision.ground === 'minor-corrected-no-harm' ? 'not-penalised' : null;
  if (decision?.discretion === 'mitigated') return 'mitigated';
  return decision?.discretion === 'lighter' || decision?.discretion === 'lower-bound' ? 'lighter' : null;
}

/** The two figures an annual report gives: spared after putting things right, and mitigated or lighter (免罚、从轻减轻). */
export function countLeniency(cases: readonly Pick<EnforcementCase, 'decision'>[]): { readonly notPenalised: number; readonly mitigatedOrLighter: number } {
  const found = cases.map(leniencyOf);
  return {
    notPenalised: found.filter((l) => l === 'not-penalised').length,
    mitigatedOrLighter: found.filter((l) => l === 'mitigated' || l === 'lighter').length,
  };
}

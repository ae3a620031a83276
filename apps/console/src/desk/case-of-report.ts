import type { HazardReport } from '#libs/casework/hazard-report/state.js';

/** What a verified report already says of the case that follows from it; the officer checks and completes it. */
export function caseOfReport({ reported, verification, subject }: Pick<HazardReport, 'reported' | 'verification' | 'subject'>): Readonly<Record<string, unknown>> {
  return {
    variant: 'ordinary',
    party: { kind: 'organisation', name: reported?.name ?? '', ...(reported?.creditCode ? { creditCode: reported.creditCode } : {}), ...(reported?.address ? { address: reported.address } : {}) },
    suspicion: verification?.text.slice(0, 2000) ?? subject,
    ...(verification ? { discoveredOn: verification.on } : {}),
  };
}

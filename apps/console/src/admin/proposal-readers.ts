/** Who sees what was proposed; others are not asked to decide it. */
export const READERS = ['administrator', 'director', 'auditor'] as const;

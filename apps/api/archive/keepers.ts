/** Who takes archives out of the house and looks after them. */
export const KEEPERS = ['archivist', 'auditor', 'section-head', 'deputy-director', 'director'] as const;

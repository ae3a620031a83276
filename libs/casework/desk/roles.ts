/** Who receives, who decides above them, and who may have something of the desk to handle. */
export const DESK = ['petition-desk'] as const;
export const HEADS = ['section-head', 'deputy-director', 'director'] as const;
export const HANDLERS = ['petition-desk', 'case-officer', 'section-head'] as const;

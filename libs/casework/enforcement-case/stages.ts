import { IMPORTED_STAGE } from '../history/index.js';
import type { Stage } from './facts.js';

/** The lifecycle in order; the last three are ends, `imported` one of cases closed in former years. */
export const STAGES: Readonly<Record<Stage, { readonly zh: string; readonly en: string }>> = {
  filing: { zh: '立案', en: 'Filing' },
  investigation: { zh: '调查取证', en: 'Investigation' },
  'legal-review': { zh: '法制审核', en: 'Legal review' },
  decision: { zh: '处罚决定', en: 'Decision' },
  disclosure: { zh: '送达公示', en: 'Service and disclosure' },
  archiving: { zh: '结案归档', en: 'Archiving' },
  archived: { zh: '已归档', en: 'Archived' },
  'not-filed': { zh: '不予立案', en: 'Not filed' },
  imported: IMPORTED_STAGE,
};

import type { Stage } from '../enforcement-case/index.js';
import { Case } from './case-driver.js';
import { HISTORY } from './samples.js';
import { archived, closed, filed, inReview, published, registered, reviewed } from './walk.js';

/** A case standing in each stage. */
export const IN_STAGE: Readonly<Record<Stage, () => Case>> = {
  filing: registered,
  investigation: filed,
  'legal-review': inReview,
  decision: reviewed,
  disclosure: published,
  archiving: closed,
  archived,
  'not-filed': () => {
    const c = registered();
    c.give('decline-filing', { reason: '不构成违法' }, { as: 'deputy' });
    return c;
  },
  imported: () => {
    const c = new Case();
    c.give('import-case', HISTORY, { as: 'head' });
    return c;
  },
};

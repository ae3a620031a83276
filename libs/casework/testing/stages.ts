import type { Stage } from '../enforcement-case/index.js';
import type { Case } from './case-driver.js';
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
};

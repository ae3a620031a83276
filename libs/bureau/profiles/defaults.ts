import type { BureauProfile } from '#libs/casework/index.js';

/** Numbers as a bureau with this prefix writes them, e.g. （津南）应急罚〔2020〕1号. */
export function numberingFor(prefix: string): BureauProfile['numbering'] {
  return {
    filing: `（${prefix}）应急立〔{year}〕{n}号`,
    decision: `（${prefix}）应急罚〔{year}〕{n}号`,
    'no-penalty': `（${prefix}）应急不罚〔{year}〕{n}号`,
    'on-the-spot': `（${prefix}）应急当罚〔{year}〕{n}号`,
    volume: `${prefix}应急卷〔{year}〕{n}号`,
    petition: `${prefix}应急信〔{year}〕{n}号`,
    report: `${prefix}应急举〔{year}〕{n}号`,
  };
}

/**
 * What a bureau starts with. The hearing and discussion thresholds are set by province or ministry, not by the law
 * (处罚法 art. 57, 63): these are the common ones and every bureau puts its own.
 */
export function defaultProfile(code: string, name: string, shortName: string, prefix: string): BureauProfile {
  return {
    code, name, shortName, terms: [], numbering: numberingFor(prefix), legalReview: { gates: ['before-decision'] },
    hearingThresholdFen: { person: 1_000_000, organisation: 5_000_000 }, discussionThresholdFen: 5_000_000, publishNoPenalty: false,
  };
}

import type { Figure } from './figure.js';

/** What a bureau's printed report says of its year, under the keys of our figures. */
export interface PublishedYear {
  readonly bureauCode: string;
  readonly year: number;
  /** The report as it is titled. */
  readonly source: string;
  /** Counts, and fines in fen. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Whole fen of a printed amount in yuan: 3164580.26 is no exact binary number, its fen are. */
const yuan = (amount: number) => Math.round(amount * 100);

/** Printed reports that are known word for word; nothing here is counted or guessed. */
export const PUBLISHED: readonly PublishedYear[] = [
  {
    bureauCode: '120104', year: 2020, source: '天津市南开区应急管理局2020年度法治政府建设情况报告',
    figures: { penaltyDecisions: 44, legalReviews: 44, disclosedDecisions: 44, disclosedOnTime: 44, reconsiderations: 0, lawsuits: 0 },
  },
  {
    bureauCode: '120104', year: 2024, source: '天津市南开区应急管理局2024年行政执法工作报告',
    figures: {
      penaltyDecisions: 51, fineTotal: yuan(3164580.26), penaltiesOrdinary: 31, penaltiesOrdinaryOnPersons: 7, fineOrdinary: yuan(365000), fineOrdinaryPersons: yuan(82000),
      penaltiesAccident: 20, penaltiesAccidentOnPersons: 16, fineAccident: yuan(2799580.26), fineAccidentPersons: yuan(849580.26),
      noPenaltyDecisions: 4, noPenaltyOnOrganisations: 2, noPenaltyOnPersons: 2, legalReviews: 55, disclosedOnTime: 51,
    },
  },
  {
    bureauCode: '120110', year: 2022, source: '天津市东丽区应急管理局2022年法治政府建设年度报告',
    figures: {
      penaltyDecisions: 71, penaltiesOrdinary: 54, fineOrdinary: yuan(1404000), penaltiesAccident: 17, fineAccident: yuan(8152100), fineTotal: yuan(9556100),
      legalReviews: 71, disclosedDecisions: 71, reconsiderations: 0, lawsuits: 0, hotlineReports: 70, hotlineReportsClosed: 64, hotlineReportsInProgress: 6,
    },
  },
  {
    bureauCode: '350600', year: 2020, source: '漳州市应急管理局关于2020年度法治政府建设情况的工作报告（漳应急〔2020〕91号）',
    figures: { casesHandled: 31, closedFiledEarlier: 3, filed: 28 },
  },
  {
    bureauCode: '500111', year: 2021, source: '重庆市大足区应急管理局2021年法治政府建设年度报告',
    figures: {
      petitions: 100, 'forwarded-resolve': 2, 'officer-visit-consult': 8, 'officer-visit-resolve': 4, 'visit-consult': 43, 'visit-resolve': 31, 'proxy-resolve': 4, 'online-resolve': 8,
      visitorsReceived: 412, petitionsClosed: 100, unlawfulPetitions: 0, groupPetitions: 0, skipLevelPetitions: 0,
    },
  },
];

export interface Compared {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly printed: Figure['value'];
  readonly counted: Figure['value'];
  readonly same: boolean;
}

export interface Comparison {
  readonly source: string;
  readonly lines: readonly Compared[];
}

/** The printed figures of a bureau's year beside those counted from its records, in the order of ours; null where no printed report is known. */
export function compareWithPublished(bureauCode: string, year: number, counted: readonly Figure[]): Comparison | null {
  const published = PUBLISHED.find((p) => p.bureauCode === bureauCode && p.year === year);
  if (!published) return null;
  const lines = counted.flatMap(({ key, nameZh, nameEn, value }): Compared[] => {
    const printed = published.figures[key];
    if (printed === undefined) return [];
    if (value.kind === 'count') return [{ key, nameZh, nameEn, printed: { kind: 'count', count: printed }, counted: value, same: value.count === printed }];
    return value.kind === 'money' ? [{ key, nameZh, nameEn, printed: { kind: 'money', fen: printed }, counted: value, same: value.fen === printed }] : [];
  });
  return { source: published.source, lines };
}

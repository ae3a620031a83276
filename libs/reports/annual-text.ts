import type { AnnualReport } from './annual-report.js';

/** Fen in units of ten thousand yuan, exact to the fen and without idle noughts: 316458026 → 316.458026. */
export function wanText(fen: number): string {
  const rest = String(fen % 1_000_000).padStart(6, '0').replace(/0+$/, '');
  return `${Math.trunc(fen / 1_000_000)}${rest === '' ? '' : `.${rest}`}`;
}

/** The year in the wording of a bureau's work report: 2024年共作出行政处罚决定51次，罚款金额总计316.458026万元。… */
export function annualText({ year, figures }: AnnualReport): string {
  const values = new Map(figures.map((f) => [f.key, f.value]));
  const count = (key: string): number => {
    const value = values.get(key);
    return value?.kind === 'count' ? value.count : 0;
  };
  const wan = (key: string): string => {
    const value = values.get(key);
    return wanText(value?.kind === 'money' ? value.fen : 0);
  };
  const part = (name: string, decisions: string, persons: string, fine: string, finePersons: string) =>
    `${name}${count(decisions)}次（含对个人处罚${count(persons)}次），罚款金额${wan(fine)}万元（含对个人处罚${wan(finePersons)}万元）`;
  return [
    `${year}年共作出行政处罚决定${count('penaltyDecisions')}次，罚款金额总计${wan('fineTotal')}万元。`,
    `其中${part('行政处罚', 'penaltiesOrdinary', 'penaltiesOrdinaryOnPersons', 'fineOrdinary', 'fineOrdinaryPersons')}；`,
    `${part('事故处罚', 'penaltiesAccident', 'penaltiesAccidentOnPersons', 'fineAccident', 'fineAccidentPersons')}。`,
    `作出不予行政处罚决定${count('noPenaltyDecisions')}次。法制审核${count('legalReviews')}件，公示行政处罚决定${count('disclosedDecisions')}件，其中按期公示${count('disclosedOnTime')}件。`,
    `行政复议${count('reconsiderations')}件，行政诉讼${count('lawsuits')}件。`,
  ].join('');
}

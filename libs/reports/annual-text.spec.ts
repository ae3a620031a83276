import { paragraphsOf } from '#libs/documents/docx/text.js';
import { unpackDocx } from '#libs/documents/docx/unpack.js';
import { annualDocx } from './annual-docx.js';
import { annualText, wanText } from './annual-text.js';
import { compareWithPublished } from './published.js';
import type { WholeYear } from './whole-year.js';

const figure = (key: string, kind: 'count' | 'money', n: number) => ({ key, nameZh: key, nameEn: key, processIds: [], value: kind === 'count' ? { kind, count: n } : { kind, fen: n } });

/** 南开区应急管理局2024年行政执法工作报告, as far as it gives these figures. */
const NANKAI_2024 = {
  bureauId: 'b', year: 2024, noPenaltyByMonth: [], course: [], timeliness: [], desk: [],
  figures: [
    figure('penaltyDecisions', 'count', 51), figure('fineTotal', 'money', 316_458_026), figure('penaltiesOrdinary', 'count', 31), figure('penaltiesOrdinaryOnPersons', 'count', 7),
    figure('fineOrdinary', 'money', 36_500_000), figure('fineOrdinaryPersons', 'money', 8_200_000), figure('penaltiesAccident', 'count', 20), figure('penaltiesAccidentOnPersons', 'count', 16),
    figure('fineAccident', 'money', 279_958_026), figure('fineAccidentPersons', 'money', 84_958_026), figure('noPenaltyDecisions', 'count', 4), figure('legalReviews', 'count', 55),
  ],
} as const satisfies WholeYear;

describe('the annual report in words', () => {
  it('is the sentence the bureau printed, to the fen', () => {
    expect(annualText(NANKAI_2024)).toContain('2024年共作出行政处罚决定51次，罚款金额总计316.458026万元。其中行政处罚31次（含对个人处罚7次），罚款金额36.5万元（含对个人处罚8.2万元）；事故处罚20次（含对个人处罚16次），罚款金额279.958026万元（含对个人处罚84.958026万元）。');
  });

  it('shows tens of thousands without idle noughts', () => {
    expect([0, 1, 1_000_000, 1_500_000, 955_610_000].map(wanText)).toEqual(['0', '0.000001', '1', '1.5', '955.61']);
  });

  it('stands beside the printed report where one is known, and says what differs', () => {
    const lines = (figures: WholeYear['figures']) => compareWithPublished('120104', 2024, figures)?.lines.map((l) => [l.key, l.same]);
    expect(lines([figure('fineTotal', 'money', 316_458_026), figure('legalReviews', 'count', 54), figure('lawsuits', 'count', 0)])).toEqual([['fineTotal', true], ['legalReviews', false]]);
    expect(compareWithPublished('120104', 2023, NANKAI_2024.figures)).toBeNull();
  });

  it('is printed as a document with the sentence, every figure and no blank', () => {
    const docx = annualDocx('天津市南开区应急管理局', NANKAI_2024, { ...NANKAI_2024, year: 2023 }, compareWithPublished('120104', 2024, NANKAI_2024.figures), '2025年1月10日');
    const text = paragraphsOf(unpackDocx(docx).get('word/document.xml')?.toString('utf8') ?? '').join('\n');
    expect(text).toContain('2024年行政执法统计年报');
    expect(text).toContain('罚款金额总计316.458026万元');
    expect(text).toContain('3,164,580.26 元');
    expect(text).toContain('公布数字见天津市南开区应急管理局2024年行政执法工作报告');
    expect(text).not.toMatch(/[{}]|＿/);
    expect(annualDocx('天津市南开区应急管理局', NANKAI_2024, { ...NANKAI_2024, year: 2023 }, compareWithPublished('120104', 2024, NANKAI_2024.figures), '2025年1月10日').equals(docx)).toBe(true);
  });
});

import type { NewStaff } from '#libs/bureau/found-bureau.js';

const CERTIFICATE = { validFrom: '2018-06-01', validTo: '2030-12-31' };
const SURNAMES = '张王李赵刘陈杨黄周吴徐孙'.split('');
const STEMS = '甲乙丙'.split('');
const NUMERALS = '一二三四'.split('');

/** Officers of one enforcement section, four of them, with their head. */
export const OFFICERS_A_SECTION = 4;

/**
 * A district bureau as its report describes it: three enforcement sections, a legal section with two dedicated reviewers
 * (more than 5 % of the officers), a deputy director, a director, an archive. Names are invented: stem and numeral.
 */
export function districtStaff(prefix: string, certificates: string, legalSection = '法制宣传科'): NewStaff[] {
  const sections = ['执法一科', '执法二科', '执法三科'].flatMap((section, s): NewStaff[] => [
    ...NUMERALS.map((numeral, i): NewStaff => {
      const n = s * OFFICERS_A_SECTION + i + 1;
      return {
        login: `${prefix}-officer${n}`, name: `${SURNAMES[n - 1]}${STEMS[s]}${numeral}`, section, post: 'officer', roles: ['case-officer'],
        certificate: { number: `${certificates}${String(n).padStart(4, '0')}`, ...CERTIFICATE },
      };
    }),
    { login: `${prefix}-head${s + 1}`, name: `冯${STEMS[s]}`, section, post: 'section-head', roles: ['section-head'] },
  ]);
  const plain = (login: string, name: string, section: string, post: NewStaff['post'], roles: NewStaff['roles']): NewStaff =>
    ({ login: `${prefix}-${login}`, name, section, post, roles });
  return [
    ...sections,
    plain('legal-head', '褚丁', legalSection, 'section-head', ['section-head', 'legal-reviewer']),
    plain('reviewer1', '卫丁一', legalSection, 'officer', ['legal-reviewer']),
    plain('reviewer2', '蒋丁二', legalSection, 'officer', ['legal-reviewer']),
    plain('deputy', '沈戊', '局领导', 'deputy-director', ['deputy-director']),
    plain('director', '韩己', '局领导', 'director', ['director']),
    plain('archivist', '朱庚', '档案室', 'officer', ['archivist']),
    plain('petition', '秦辛', '办公室', 'officer', ['petition-desk']),
    plain('admin', '许壬', '办公室', 'officer', ['administrator']),
    plain('auditor', '何癸', '办公室', 'officer', ['auditor']),
  ];
}

import type { NewStaff } from '#libs/bureau/found-bureau.js';

const CERTIFICATE = { validFrom: '2015-01-01', validTo: '2035-12-31' };

/** The people of a small bureau: every role once, two sections' worth of officers. Logins are made unique by the prefix. */
export function people(prefix: string): NewStaff[] {
  const officer = (n: number): NewStaff => ({
    login: `${prefix}-officer${n}`, name: `执法员${n}`, section: '执法一科', post: 'officer', roles: ['case-officer'],
    certificate: { number: `ZF-${n}`, ...CERTIFICATE },
  });
  return [
    officer(1), officer(2), officer(3),
    { login: `${prefix}-expired`, name: '证件过期者', section: '执法一科', post: 'officer', roles: ['case-officer'], certificate: { number: 'ZF-9', validFrom: '2015-01-01', validTo: '2019-12-31' } },
    { login: `${prefix}-head`, name: '科长', section: '执法一科', post: 'section-head', roles: ['section-head'] },
    { login: `${prefix}-deputy`, name: '副局长', section: '局领导', post: 'deputy-director', roles: ['deputy-director'] },
    { login: `${prefix}-director`, name: '局长', section: '局领导', post: 'director', roles: ['director'] },
    { login: `${prefix}-reviewer`, name: '法审员', section: '法制科', post: 'officer', roles: ['legal-reviewer'] },
    { login: `${prefix}-archivist`, name: '档案员', section: '办公室', post: 'officer', roles: ['archivist'] },
    { login: `${prefix}-auditor`, name: '审计员', section: '办公室', post: 'officer', roles: ['auditor'] },
  ];
}

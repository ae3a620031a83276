import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { Post, Role, StaffMember } from '#libs/casework/index.js';
import { OWN_LIMITS, readinessOf, type ReadinessFacts } from './items.js';

function person(id: string, post: Post, roles: readonly Role[], more: Partial<StaffMember> = {}): StaffMember {
  const certificates = roles.includes('case-officer') ? [{ number: id, validFrom: '2024-01-01', validTo: '2028-12-31' }] : [];
  return { id, name: id, sectionId: 's1', post, roles, certificates, active: true, absences: [], ...more };
}

const PEOPLE = [
  person('o1', 'officer', ['case-officer']), person('o2', 'officer', ['case-officer']), person('head', 'section-head', ['section-head']), person('deputy', 'deputy-director', ['deputy-director'], { sectionId: 's0' }),
  person('director', 'director', ['director'], { sectionId: 's0' }), person('reviewer', 'officer', ['legal-reviewer']), person('admin', 'officer', ['administrator']),
];
const BASIS = '本局执法程序规定第3条';
const READY: ReadinessFacts = {
  today: '2026-03-02', people: PEOPLE, isPublished: (year) => year === 2026, mail: true, brokenTemplates: [],
  profile: { terms: OWN_LIMITS.map((limit) => ({ limit, term: { length: 5, unit: 'working-day' }, basis: BASIS, from: null, to: null })) },
  contacts: new Map(['o1', 'o2', 'head', 'deputy', 'director'].map((id) => [id, { email: `${id}@example.com`, webhook: null }])),
};
const open = (facts: Partial<ReadinessFacts>) => readinessOf({ ...READY, ...facts }).filter((i) => !i.done).map(({ id, missing, have, need }) => ({ id, left: missing.length > 0 ? missing.map((m) => m.id) : `${have}/${need}` }));
const without = (id: string, change?: Partial<StaffMember>) => PEOPLE.flatMap((p) => (p.id !== id ? [p] : change ? [{ ...p, ...change }] : []));

describe('what must be set before the first case', () => {
  it('is nothing when all of it is', () => {
    expect(open({})).toEqual([]);
  });

  it('is all but the templates in a bureau as it is founded with one administrator', () => {
    const founded = readinessOf({ ...READY, profile: defaultProfile('120104', 'x', 'x', 'x'), people: [person('admin', 'officer', ['administrator'])], isPublished: () => false, mail: false, contacts: new Map() });
    // Nobody needs to be told yet, so nobody lacks an address.
    expect(founded.filter((i) => !i.done).map((i) => i.id)).toEqual(['terms', 'calendar', 'officers', 'reviewers', 'ladder', 'approvers']);
  });

  it.each([
    ['a limit without a basis', { profile: { terms: READY.profile.terms.map((t) => (t.limit === 'archiving' ? { ...t, basis: ' ' } : t)) } }, [{ id: 'terms', left: ['archiving'] }]],
    ['a limit that no longer holds', { profile: { terms: READY.profile.terms.map((t) => (t.limit === 'case-filing' ? { ...t, to: '2026-03-01' } : t)) } }, [{ id: 'terms', left: ['case-filing'] }]],
    ['a year that is not published', { isPublished: () => false }, [{ id: 'calendar', left: ['2026'] }]],
    ['the next year in December', { today: '2026-12-01' }, [{ id: 'calendar', left: ['2027'] }]],
    ['one officer whose certificate has run out', { people: without('o2', { certificates: [{ number: 'o2', validFrom: '2020-01-01', validTo: '2026-03-01' }] }) }, [{ id: 'officers', left: '1/2' }]],
    ['a reviewer who has left', { people: without('reviewer', { active: false }) }, [{ id: 'reviewers', left: '0/1' }]],
    ['a section without a head', { people: without('head', { sectionId: 's2' }) }, [{ id: 'ladder', left: ['s1'] }]],
    ['no director', { people: without('director') }, [{ id: 'ladder', left: ['director'] }, { id: 'approvers', left: '1/2' }]],
    ['somebody whom no message reaches', { contacts: new Map([...READY.contacts].filter(([id]) => id !== 'head')) }, [{ id: 'notification', left: ['head'] }]],
    ['an installation that sends no mail', { mail: false }, [{ id: 'notification', left: ['ANQI_SMTP_URL'] }]],
    ['a template that no longer fits', { brokenTemplates: ['penalty-notice'] }, [{ id: 'templates', left: ['penalty-notice'] }]],
  ] as const)('names %s', (_, facts, left) => {
    expect(open(facts as Partial<ReadinessFacts>)).toEqual(left);
  });

  it('needs no mail where everybody has a webhook', () => {
    expect(open({ mail: false, contacts: new Map([...READY.contacts.keys()].map((id) => [id, { email: null, webhook: 'https://im.example.com/hook' }])) })).toEqual([]);
  });
});

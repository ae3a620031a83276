import { buildCalendar } from '#libs/calendar/index.js';
import type { BureauProfile, StaffDirectory, StaffMember } from '../kernel/index.js';

/** An invented bureau with one person for each post and role, and a few who must not be taken for granted. */
export const ENFORCEMENT = 'section-enforcement';
export const CHEMICALS = 'section-chemicals';

const certificate = (validTo: string) => [{ number: '示-0001', validFrom: '2015-01-01', validTo }];
const CERTIFIED = certificate('2035-12-31');

function person(id: string, name: string, rest: Partial<StaffMember>): StaffMember {
  return { id, name, sectionId: ENFORCEMENT, post: 'officer', roles: ['case-officer'], certificates: [], active: true, absences: [], ...rest };
}

export const STAFF: readonly StaffMember[] = [
  person('li', '李明', { certificates: CERTIFIED }),
  person('wang', '王芳', { certificates: CERTIFIED }),
  person('zhao', '赵强', { certificates: CERTIFIED }),
  person('trainee', '钱小', {}),
  person('lapsing', '孙立', { certificates: certificate('2026-03-31') }),
  person('gone', '周离', { certificates: CERTIFIED, active: false }),
  person('head', '吴科', { post: 'section-head', roles: ['section-head'] }),
  person('other-head', '郑科', { post: 'section-head', roles: ['section-head'], sectionId: CHEMICALS }),
  person('deputy', '陈副', { post: 'deputy-director', roles: ['deputy-director'], certificates: CERTIFIED }),
  person('director', '杨局', { post: 'director', roles: ['director'] }),
  person('second-director', '许局', { post: 'director', roles: ['director', 'case-officer'], certificates: CERTIFIED }),
  person('reviewer', '何法', { roles: ['legal-reviewer'] }),
  person('reviewing-officer', '吕法', { roles: ['legal-reviewer', 'case-officer'], certificates: CERTIFIED }),
  person('archivist', '施档', { roles: ['archivist'] }),
  person('admin', '张管', { roles: ['administrator'] }),
  person('auditor', '孔审', { roles: ['auditor'] }),
  person('desk', '曹信', { roles: ['petition-desk'] }),
];

/** The directory, with some people changed: `staffWith({ head: { active: false } })`. */
export function staffWith(changes: Readonly<Record<string, Partial<StaffMember>>> = {}): StaffDirectory {
  const people = STAFF.map((p) => ({ ...p, ...changes[p.id] }));
  return { find: (id) => people.find((p) => p.id === id), all: () => people };
}

/** The directory without some people: their posts are empty. */
export function staffWithout(...ids: readonly string[]): StaffDirectory {
  const people = STAFF.filter((p) => !ids.includes(p.id));
  return { find: (id) => people.find((p) => p.id === id), all: () => people };
}

export const PROFILE: BureauProfile = {
  code: 'shifan',
  name: '示范区应急管理局',
  shortName: '示范',
  terms: [],
  numbering: {
    filing: '（示范）应急立〔{year}〕{n}号', decision: '（示范）应急罚〔{year}〕{n}号', 'no-penalty': '（示范）应急不罚〔{year}〕{n}号',
    'on-the-spot': '（示范）应急当罚〔{year}〕{n}号', volume: '{year}-{n}', petition: '信〔{year}〕{n}号', report: '举〔{year}〕{n}号',
  },
  legalReview: { gates: ['before-decision'] },
  hearingThresholdFen: { person: 1_000_000, organisation: 10_000_000 },
  discussionThresholdFen: 10_000_000,
  publishNoPenalty: false,
};

/** A calendar without notices: 1 January is off and nothing else, so that every holiday is a plain weekday. */
export const PLAIN_WEEKDAYS = buildCalendar({ years: [] });

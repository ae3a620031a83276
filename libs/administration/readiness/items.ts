import type { LegalDay } from '#libs/calendar/index.js';
import { certifiedOn, type BureauProfile, type StaffMember } from '#libs/casework/index.js';
import { approversAmong } from '../powers.js';

/** Limits for which the law names no number of days: the bureau sets one and says on what it rests. */
export const OWN_LIMITS = ['case-filing', 'statement-defence', 'legal-review', 'archiving'] as const;

/** What a first case needs, read from the records. */
export interface ReadinessFacts {
  readonly today: LegalDay;
  readonly profile: Pick<BureauProfile, 'terms'>;
  readonly people: readonly StaffMember[];
  readonly isPublished: (year: number) => boolean;
  /** Whether the installation can send mail at all. */
  readonly mail: boolean;
  /** Who has an address that messages go to, by staff id. */
  readonly contacts: ReadonlyMap<string, { readonly email: string | null; readonly webhook: string | null }>;
  /** Kinds of document whose template in use would not pass the check. */
  readonly brokenTemplates: readonly string[];
}

export interface Missing {
  readonly kind: 'limit' | 'year' | 'section' | 'post' | 'person' | 'setting' | 'template';
  readonly id: string;
}

export interface ReadinessItem {
  readonly id: 'terms' | 'calendar' | 'officers' | 'reviewers' | 'ladder' | 'approvers' | 'notification' | 'templates';
  readonly done: boolean;
  readonly have: number;
  readonly need: number;
  readonly missing: readonly Missing[];
}

function counted(id: ReadinessItem['id'], have: number, need: number): ReadinessItem {
  return { id, done: have >= need, have, need, missing: [] };
}

function listed(id: ReadinessItem['id'], need: number, missing: readonly Missing[]): ReadinessItem {
  return { id, done: missing.length === 0, have: need - missing.length, need, missing };
}

function terms({ profile, today }: ReadinessFacts): ReadinessItem {
  const set = new Set(profile.terms.filter((t) => t.basis.trim() !== '' && (t.from ?? '') <= today && today <= (t.to ?? '9999-12-31')).map((t) => t.limit));
  return listed('terms', OWN_LIMITS.length, OWN_LIMITS.filter((l) => !set.has(l)).map((id) => ({ kind: 'limit', id })));
}

/** From December on terms run into the next year, whose holidays are announced in November. */
function calendar({ today, isPublished }: ReadinessFacts): ReadinessItem {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5, 7) === '12' ? [year, year + 1] : [year];
  return listed('calendar', wanted.length, wanted.filter((y) => !isPublished(y)).map((y) => ({ kind: 'year', id: String(y) })));
}

/** 处罚法 art. 42: two officers with certificates; one more may be away. */
function officers(serving: readonly StaffMember[], today: LegalDay): ReadinessItem {
  return counted('officers', serving.filter((p) => p.roles.includes('case-officer') && certifiedOn(p, today)).length, 2);
}

/** The head of each section that handles cases, a deputy director and a director: to whom missed terms climb. */
function ladder(serving: readonly StaffMember[]): ReadinessItem {
  const sections = [...new Set(serving.filter((p) => p.roles.includes('case-officer')).map((p) => p.sectionId))];
  const headless = sections.filter((s) => !serving.some((p) => p.post === 'section-head' && p.sectionId === s));
  const empty = (['deputy-director', 'director'] as const).filter((post) => !serving.some((p) => p.post === post));
  return listed('ladder', sections.length + 2, [...headless.map((id) => ({ kind: 'section' as const, id })), ...empty.map((id) => ({ kind: 'post' as const, id }))]);
}

/** Everybody whom a warning or an escalation goes to can be reached outside the console. */
function notification(serving: readonly StaffMember[], { contacts, mail }: ReadinessFacts): ReadinessItem {
  const told = serving.filter((p) => p.post !== 'officer' || p.roles.includes('case-officer'));
  const hooked = (p: StaffMember) => Boolean(contacts.get(p.id)?.webhook);
  const unreached = told.filter((p) => !hooked(p) && !contacts.get(p.id)?.email).map((p): Missing => ({ kind: 'person', id: p.id }));
  const needsMail = !mail && !told.every(hooked);
  return listed('notification', told.length + 1, [...(needsMail ? [{ kind: 'setting' as const, id: 'ANQI_SMTP_URL' }] : []), ...unreached]);
}

/** What must be set before a bureau's first case, in the order in which it is set. Pure. */
export function readinessOf(facts: ReadinessFacts): readonly ReadinessItem[] {
  const serving = facts.people.filter((p) => p.active);
  return [
    terms(facts), calendar(facts), officers(serving, facts.today), counted('reviewers', serving.filter((p) => p.roles.includes('legal-reviewer')).length, 1),
    ladder(serving), counted('approvers', approversAmong(serving).length, 2), notification(serving, facts), listed('templates', facts.brokenTemplates.length, facts.brokenTemplates.map((id) => ({ kind: 'template', id }))),
  ];
}

import { lazy } from 'react';
import { NavLink, useParams } from 'react-router';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Page } from '../shell/page.js';
import { READERS } from './proposal-readers.js';
import './admin.css';
import { useUnready } from './readiness/use-readiness.js';

interface AdminPart {
  readonly path: string;
  readonly word: Word;
  readonly intro: Word;
  readonly Part: React.ComponentType;
  /** Roles it is for; absent: everybody who gets here. */
  readonly roles?: readonly string[];
}

/** Shown only while something is left to set. */
const START: AdminPart = { path: 'start', word: 'adminStart', intro: 'startIntro', Part: lazy(() => import('./readiness/readiness-part.js')) };

const PARTS: readonly AdminPart[] = [
  { path: 'staff', word: 'adminStaff', intro: 'peopleIntro', Part: lazy(() => import('./people/people-part.js')) },
  { path: 'profile', word: 'adminProfile', intro: 'profileIntro', Part: lazy(() => import('./profile.js')) },
  { path: 'years', word: 'adminYears', intro: 'yearsIntro', Part: lazy(() => import('./years.js')) },
  { path: 'rules', word: 'adminRules', intro: 'rulesIntro', Part: lazy(() => import('./rules.js')) },
  { path: 'proposals', word: 'adminProposals', intro: 'proposalsIntro', Part: lazy(() => import('./proposals.js')), roles: READERS },
  { path: 'templates', word: 'adminTemplates', intro: 'templatesIntro', Part: lazy(() => import('./templates/templates-part.js')) },
  { path: 'record', word: 'adminRecord', intro: 'recordIntro', Part: lazy(() => import('./record-part.js')), roles: ['administrator', 'auditor'] },
  { path: 'accesses', word: 'adminAccesses', intro: 'accessesIntro', Part: lazy(() => import('./accesses-part.js')), roles: ['auditor'] },
];

/** 管理: who may act, what the counting stands on (profile, calendar, rules), and who changed it. */
export default function AdminPage() {
  const { say } = useWords();
  const me = useMe();
  const unready = useUnready();
  const { part = unready > 0 ? 'start' : 'staff' } = useParams();
  const parts = [...(unready > 0 || (part === 'start' && hasRole(me, 'administrator')) ? [START] : []), ...PARTS.filter(({ roles }) => !roles || hasRole(me, ...roles))];
  const here = parts.find((p) => p.path === part) ?? parts[0];
  if (!here) return null;
  const { word, intro, Part } = here;
  return (
    <Page title={say(word)} intro={say(intro)}>
      <nav className="parts" aria-label={say('adminTitle')}><ul>{parts.map((p) => <li key={p.path}><NavLink to={`/admin/${p.path}`}>{say(p.word)}{p === START && unready > 0 && <span className="count">{unready}</span>}</NavLink></li>)}</ul></nav>
      <Part />
    </Page>
  );
}

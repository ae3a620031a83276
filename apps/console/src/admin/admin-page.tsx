import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { NavLink } from 'react-router';
import { useWords } from '../glossary/words.js';
import type { Word } from '../glossary/zh.js';
import { Page } from '../shell/page.js';
import { Loading } from '../shell/states.js';
import './admin.css';

const PARTS: readonly { readonly path: string; readonly word: Word; readonly intro: Word; readonly Part: React.ComponentType }[] = [
  { path: 'years', word: 'adminYears', intro: 'yearsIntro', Part: lazy(() => import('./years.js')) },
  { path: 'rules', word: 'adminRules', intro: 'rulesIntro', Part: lazy(() => import('./rules.js')) },
  { path: 'profile', word: 'adminProfile', intro: 'profileIntro', Part: lazy(() => import('./profile.js')) },
  { path: 'staff', word: 'adminStaff', intro: 'staffIntro', Part: lazy(() => import('./staff.js')) },
];

/** 管理: what the counting stands on (calendar, rules, profile) and who may act. */
export default function AdminPage() {
  const { say } = useWords();
  const { part = 'years' } = useParams();
  const here = PARTS.find((p) => p.path === part) ?? PARTS[0];
  if (!here) return null;
  const { word, intro, Part } = here;
  return (
    <Page title={say(word)} intro={say(intro)}>
      <nav className="parts" aria-label={say('adminTitle')}><ul>{PARTS.map((p) => <li key={p.path}><NavLink to={`/admin/${p.path}`}>{say(p.word)}</NavLink></li>)}</ul></nav>
      <Suspense fallback={<Loading />}><Part /></Suspense>
    </Page>
  );
}

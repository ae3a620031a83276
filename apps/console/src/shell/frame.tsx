import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { ReadinessHint } from '../admin/readiness/use-readiness.js';
import { ProposalBadge } from '../admin/waiting.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { Banners } from './banners.js';
import { KeyHelp } from './key-help.js';
import { placesOf } from './navigation.js';
import { SearchBox } from './search-box.js';
import { UserCorner } from './user-corner.js';

/** What stands around every page: the way past the navigation, the places, search, and the banners. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const me = useMe();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // A new page begins at its top, for eyes and for screen readers; the first one is where the browser puts it.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#main">{say('skip')}</a>
      <header className="top">
        <Link to="/" className="brand"><span aria-hidden="true" className="brand-mark" />{say('appName')}<span className="bureau">{me.bureau.name}</span></Link>
        <SearchBox />
        <UserCorner />
      </header>
      <nav className="side" aria-label={say('mainNav')}>
        <ul>
          {placesOf(me).map(({ path, word }) => <li key={path}><NavLink to={path} end={path === '/cases'}>{say(word)}{path === '/admin' && <ProposalBadge />}</NavLink></li>)}
        </ul>
      </nav>
      <div className="body">
        <Banners />
        <main id="main" ref={main} tabIndex={-1}><ReadinessHint />{children}</main>
      </div>
      <KeyHelp />
    </div>
  );
}

import { useEffect, type ReactNode } from 'react';
import { useWords } from '../glossary/words.js';
import { Shown, type Asked } from './states.js';

/** One page: its heading, a line on what it is for, and what can be done on it as a whole. */
export function Page({ title, intro, actions, children }: { readonly title: string; readonly intro?: string; readonly actions?: ReactNode; readonly children: ReactNode }) {
  const { say } = useWords();
  useEffect(() => {
    document.title = `${title} - ${say('appName')}`;
  }, [title, say]);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {intro && <p className="intro">{intro}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A page whose own heading comes with its data: until then it has a plain one. */
export function PageShown<T>({ query, title, children }: { readonly query: Asked<T>; readonly title: string; readonly children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return <Page title={title}><Shown query={query}>{children}</Shown></Page>;
}

import { useEffect, type ReactNode } from 'react';
import { useWords } from '../glossary/words.js';

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

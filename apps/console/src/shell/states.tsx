import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { useWords } from '../glossary/words.js';

export function Loading() {
  const { say } = useWords();
  return <div className="state" role="status"><Spin /> <span>{say('loading')}</span></div>;
}

/** Nothing to show, and what to do about it. */
export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return <div className="state nothing"><p>{text}</p>{children}</div>;
}

/** A request has failed: the server's own title and cure, and a way to try again. */
export function Trouble({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { say, either } = useWords();
  const problem = problemOf(error);
  return (
    <div className="state trouble" role="alert">
      <p><strong>{either(problem.title, problem.titleEn)}</strong></p>
      {(problem.cure ?? problem.cureEn) && <p>{either(problem.cure, problem.cureEn)}</p>}
      {retry && <Button onClick={retry}>{say('retry')}</Button>}
    </div>
  );
}

/** A query as far as its showing is concerned. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** One of three: the data, its loading, or its failure. Data that was there before stays in sight while a refresh fails. */
export function Shown<T>({ query, children }: { readonly query: Asked<T>; readonly children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Trouble error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}

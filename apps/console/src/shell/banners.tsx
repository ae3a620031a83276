import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useRef } from 'react';
import { clocksBehindQuery } from '../api/queries.js';
import { useLive } from '../live/use-live.js';
import { useWords } from '../glossary/words.js';

/**
 * Says so when the clocks lag behind the cases. A single look may catch a command of a second ago that its clock has not
 * seen yet, so it takes two looks in a row.
 */
export function Banners() {
  const { say } = useWords();
  const { data: behind, error, dataUpdatedAt } = useQuery(clocksBehindQuery());
  const live = useLive();
  const looks = useRef<{ at: number; behind: number }[]>([]);
  if (dataUpdatedAt !== looks.current.at(-1)?.at) looks.current = [...looks.current.slice(-1), { at: dataUpdatedAt, behind: behind ?? 0 }];
  const lasting = looks.current.length === 2 && looks.current.every((look) => look.behind > 0);
  return (
    <div className="banners" aria-live="polite" data-live={live}>
      {error && <Alert type="error" banner title={say('offline')} />}
      {!error && lasting && behind ? <Alert type="warning" banner title={say('clocksBehind', { n: behind })} data-testid="clocks-behind" /> : null}
    </div>
  );
}

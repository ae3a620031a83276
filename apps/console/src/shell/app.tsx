import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue } from 'react';
import { useWords } from '../glossary/words.js';
import { resumeSession } from '../session/sign-in.js';
import { useSession } from '../session/session-store.js';
import { SignInDialog } from '../session/sign-in-dialog.js';
import { SignInPage } from '../session/sign-in-page.js';
import { Frame } from './frame.js';
import { Pages } from './pages.js';
import { Loading, Trouble } from './states.js';

/** Asks the server once who is signed in; afterwards the session's own changes decide what is shown. */
export function App() {
  const { say } = useWords();
  const session = useSession();
  const resumed = useQuery({ queryKey: ['resume'], queryFn: async () => { await resumeSession(); return true; }, enabled: session.state === 'unknown', staleTime: Infinity });
  // The frame comes together with its first page. Shown before it, with a sign of waiting in its place, the page would be held back for 300 ms, since React lets such signs not flicker.
  const entered = useDeferredValue(session.state === 'signed-in');
  if (session.state === 'signed-out') return <SignInPage />;
  const opening = <main className="centre"><h1 className="unseen">{say('appFull')}</h1>{resumed.error && session.state === 'unknown' ? <Trouble error={resumed.error} retry={() => void resumed.refetch()} /> : <Loading />}</main>;
  return (
    <>
      <Suspense fallback={opening}>{session.state === 'signed-in' && entered ? <Frame><Pages /></Frame> : opening}</Suspense>
      {session.state === 'signed-in' && session.asking && <SignInDialog login={session.me.login} />}
    </>
  );
}

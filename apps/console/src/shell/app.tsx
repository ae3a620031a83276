import { useQuery } from '@tanstack/react-query';
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
  if (session.state === 'unknown') {
    return <main className="centre"><h1 className="unseen">{say('appFull')}</h1>{resumed.error ? <Trouble error={resumed.error} retry={() => void resumed.refetch()} /> : <Loading />}</main>;
  }
  if (session.state === 'signed-out') return <SignInPage />;
  return (
    <>
      <Frame><Pages /></Frame>
      {session.asking && <SignInDialog login={session.me.login} />}
    </>
  );
}

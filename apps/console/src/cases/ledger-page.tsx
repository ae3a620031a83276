import { Link, useSearchParams } from 'react-router';
import { useWords } from '../glossary/words.js';
import { hasRole, useMe } from '../session/session-store.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { CasePages } from './case-pages.js';

/** 档案台账: what waits for a volume, and what has one. */
export default function LedgerPage() {
  const { say } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const shown = params.get('shown') === 'archived' ? 'archived' : 'archiving';
  return (
    <Page title={say('ledgerTitle')} intro={say('ledgerIntro')}>
      <Choices label={say('ledgerTitle')} value={shown} onPick={(value) => setParams({ shown: value })} options={[['archiving', say('ledgerWaiting')], ['archived', say('ledgerDone')]]} />
      <CasePages key={shown} caption={say('ledgerTitle')} empty={say('ledgerEmpty')}
        query={shown === 'archived' ? { stage: 'archived', includeArchived: 'true', sort: 'changed' } : { stage: 'archiving', sort: 'due' }}
        {...(shown === 'archiving' && hasRole(me, 'archivist')
          ? { action: (item) => <Link className="button" to={`/cases/${item.id}/do/archive-case`} aria-label={`${say('archive')} ${item.title}`}>{say('archive')}</Link> } : {})} />
    </Page>
  );
}

import { Link, useSearchParams } from 'react-router';
import { useWords } from '../glossary/words.js';
import { Choices } from '../shell/choices.js';
import { Page } from '../shell/page.js';
import { VolumeList } from '../archive/volume-list.js';
import { CasePages } from './case-pages.js';

/** 档案台账: what waits for a volume, and what has one. */
export default function LedgerPage() {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const shown = params.get('shown') === 'archived' ? 'archived' : 'archiving';
  return (
    <Page title={say('ledgerTitle')} intro={say('ledgerIntro')}>
      <Choices label={say('ledgerTitle')} value={shown} onPick={(value) => setParams({ shown: value })} options={[['archiving', say('ledgerWaiting')], ['archived', say('ledgerDone')]]} />
      {shown === 'archived' ? <VolumeList /> : (
        <CasePages caption={say('ledgerTitle')} empty={say('ledgerEmpty')} query={{ stage: 'archiving', sort: 'due' }} action={(item) => <Link className="button" to={`/volumes/${item.id}`} aria-label={`${say('volume')} ${item.title}`}>{say('volume')}</Link>} />
      )}
    </Page>
  );
}

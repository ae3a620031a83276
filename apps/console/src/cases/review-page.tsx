import { Link } from 'react-router';
import { useWords } from '../glossary/words.js';
import { Page } from '../shell/page.js';
import { CasePages } from './case-pages.js';

/** 法制审核: the queue, what is due first on top; each opens its checklist. */
export default function ReviewPage() {
  const { say } = useWords();
  return (
    <Page title={say('reviewTitle')} intro={say('reviewIntro')}>
      <CasePages query={{ stage: 'legal-review', sort: 'due' }} caption={say('reviewTitle')} empty={say('reviewEmpty')}
        action={(item) => <Link className="button" to={`/cases/${item.id}/do/give-review-opinion`} aria-label={`${say('reviewStart')} ${item.title}`}>{say('reviewStart')}</Link>} />
    </Page>
  );
}

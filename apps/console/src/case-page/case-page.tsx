import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { CaseView } from '../api/types.js';
import { caseQuery } from '../api/queries.js';
import { DocumentsCard } from '../case-files/documents-card.js';
import { FilesCard } from '../case-files/files-card.js';
import { PublicationCard } from '../case-files/publication-card.js';
import { usePeople } from '../cases/people.js';
import { momentText } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { Hint } from '../shell/hint.js';
import { useOpenForPrint } from '../shell/open-for-print.js';
import { Page, PageShown } from '../shell/page.js';
import { factsOf } from './case-facts.js';
import './case-page.css';
import { Clocks } from './clocks.js';
import { DuesCard } from './dues-card.js';
import { EscalationList } from './escalation-list.js';
import { EvidenceTable } from './evidence-table.js';
import { FactsCard } from './facts-card.js';
import { NextSteps } from './next-steps.js';
import { PeopleCard } from './people-card.js';
import { ReviewRounds } from './review-rounds.js';
import { StagePath } from './stage-path.js';
import { Timeline } from './timeline.js';

/** One case: where it stands, what runs, what comes next, and all that has happened. */
export default function CasePage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id));
  return <PageShown query={query} title={say('navCases')}>{(view) => <CaseSheet view={view} />}</PageShown>;
}

function CaseSheet({ view }: { readonly view: CaseView }) {
  const { say, term } = useWords();
  const people = usePeople();
  useOpenForPrint();
  const facts = factsOf(view);
  const title = facts.party?.name ?? view.id;
  const about = [facts.caseNo ?? say('unnumbered'), term('variant', facts.variant), term('stage', facts.stage), facts.outcome && term('outcome', facts.outcome), people.name(facts.ownerId)].filter(Boolean).join(' · ');
  return (
    <Page title={title} intro={about} actions={<>{['archiving', 'archived'].includes(facts.stage) && <Link className="button" to={`/volumes/${view.id}`}>{say('volume')}</Link>}<Button onClick={() => window.print()}>{say('print')}</Button></>}>
      {!view.clocksCaughtUp && <Alert type="warning" showIcon title={say('caseClocksBehind')} data-testid="case-clocks-behind" />}
      <Hint id="case"><p>{say('hintCase')}</p></Hint>
      <StagePath facts={facts} />
      <div className="case-columns">
        <div className="case-main">
          <NextSteps view={view} />
          <Clocks view={view} />
          <EscalationList view={view} />
          <FactsCard facts={facts} />
          <EvidenceTable facts={facts} />
          <FilesCard view={view} />
          <DocumentsCard view={view} />
          <ReviewRounds facts={facts} />
        </div>
        <div className="case-aside">
          <PeopleCard facts={facts} asOf={view.asOf} />
          <DuesCard dues={view.dues} />
          <PublicationCard view={view} />
          <Timeline caseId={view.id} version={view.version} />
        </div>
      </div>
      <p className="quiet print-only">{say('printedAt')} {momentText(view.asOf)} · {say('version', { n: view.version })}</p>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import type { CaseView } from '../api/types.js';
import { caseQuery } from '../api/queries.js';
import { factsOf } from '../case-page/case-facts.js';
import { Blocks } from '../case-page/blocks.js';
import '../case-page/case-page.css';
import { EvidenceTable } from '../case-page/evidence-table.js';
import { FactsCard } from '../case-page/facts-card.js';
import { ReviewRounds } from '../case-page/review-rounds.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { CommandForm } from './command-form.js';
import { commandOf, type CommandSpec } from './commands.js';

/** Reviewing and deciding weigh the whole case; the other commands add one thing to it. */
const WEIGHS_THE_FACTS = /^(give-review-opinion|decide-|hold-discussion|close-case|notify-party)/;

/** One command of one case at an address of its own: it can be linked to, gone back from, and reloaded. */
export default function CommandPage() {
  const { say, either } = useWords();
  const { id = '', command: type = '' } = useParams();
  const query = useQuery(caseQuery(id));
  const command = commandOf(type);
  if (!command) return <Nothing text={say('unknownCommand')}><Link to={`/cases/${id}`}>{say('openCase')}</Link></Nothing>;
  return <PageShown query={query} title={either(command.nameZh, command.nameEn)}>{(view) => <CommandSheet key={`${view.id}-${type}`} view={view} command={command} />}</PageShown>;
}

function CommandSheet({ view, command }: { readonly view: CaseView; readonly command: CommandSpec }) {
  const { say, either, term } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const facts = factsOf(view);
  const name = either(command.nameZh, command.nameEn);
  const standing = view.commands.find((c) => c.type === command.type);
  const back = () => void navigate(`/cases/${view.id}`);
  return (
    <Page title={name} intro={[facts.party?.name, facts.caseNo ?? say('unnumbered'), term('stage', facts.stage)].filter(Boolean).join(' · ')} actions={<Link to={`/cases/${view.id}`}>{say('openCase')}</Link>}>
      <div className="card form-card">
        {standing && !standing.allowed && <Alert type="warning" showIcon title={say('blockedNow')} description={<Blocks refusals={standing.blockedBy} />} />}
        <CommandForm command={command} view={view} onCancel={back} onDone={() => { void message.success(say('submitted', { what: name })); back(); }} />
      </div>
      <details className="form-about" open={WEIGHS_THE_FACTS.test(command.type)}>
        <summary>{say('formAbout')}</summary>
        <FactsCard facts={facts} /><EvidenceTable facts={facts} /><ReviewRounds facts={facts} />
      </details>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { HazardReport } from '#libs/casework/hazard-report/state.js';
import { App } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { caseQuery } from '../api/queries.js';
import type { CaseView } from '../api/types.js';
import { Blocks } from '../case-page/blocks.js';
import { CommandForm } from '../command-form/command-form.js';
import { commandOf } from '../command-form/commands.js';
import { useWords } from '../glossary/words.js';
import { Page, PageShown } from '../shell/page.js';
import { Nothing } from '../shell/states.js';
import { caseOfReport } from './case-of-report.js';

/** 举报转立案: the form that registers a case, begun with what the verification found; case and link are stored together. */
export default function CaseFromReportPage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id, '/api/hazard-reports'));
  return <PageShown query={query} title={say('newCase')}>{(view) => <CaseFromReport view={view} />}</PageShown>;
}

function CaseFromReport({ view }: { readonly view: CaseView }) {
  const { say, either } = useWords();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const facts = view.facts as unknown as HazardReport;
  const here = `/hazard-reports/${view.id}`;
  const initial = useMemo(() => caseOfReport(facts), [facts]);
  const source = useMemo(() => ({ source: { kind: 'report', reference: facts.number ?? view.id } }), [facts.number, view.id]);
  const register = commandOf('register-case');
  const step = view.commands.find((c) => c.type === 'open-case');
  if (!register || !step) return <Nothing text={say('unknownCommand')} />;
  const name = either(step.nameZh, step.nameEn);
  return (
    <Page title={name} intro={[facts.number, facts.subject].filter(Boolean).join(' · ')}>
      {step.allowed ? (
        <div className="card form-card">
          <CommandForm command={{ ...register, opensAt: `/api/hazard-reports/${view.id}/case` }} view={null} initial={initial} preset={source}
            onCancel={() => void navigate(here)} onDone={({ id }) => { void message.success(say('submitted', { what: name })); void navigate(`/cases/${id}`); }} />
        </div>
      ) : <section className="card"><Blocks refusals={step.blockedBy} /></section>}
    </Page>
  );
}

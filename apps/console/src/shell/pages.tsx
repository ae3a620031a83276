import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { CrashGuard } from './crash-guard.js';
import { startOf } from './navigation.js';
import { Page } from './page.js';
import { Loading, Nothing } from './states.js';

const TodayPage = lazy(() => import('../cases/today-page.js'));
const CasesPage = lazy(() => import('../cases/cases-page.js'));
const ReviewPage = lazy(() => import('../cases/review-page.js'));
const LedgerPage = lazy(() => import('../cases/ledger-page.js'));
const CasePage = lazy(() => import('../case-page/case-page.js'));
const CommandPage = lazy(() => import('../command-form/command-page.js'));
const RegisterPage = lazy(() => import('../command-form/register-page.js'));
const EscalationsPage = lazy(() => import('../escalations/escalations-page.js'));
const TeamPage = lazy(() => import('../dashboard/team-page.js'));
const CalendarPage = lazy(() => import('../dashboard/calendar-page.js'));
const DashboardPage = lazy(() => import('../dashboard/dashboard-page.js'));

function NoSuchPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  return <Page title={say('notFoundPage')}><Button onClick={() => void navigate('/')}>{say('toStart')}</Button></Page>;
}

function Crashed() {
  const { say } = useWords();
  return <Nothing text={say('crashed')}><Button onClick={() => window.location.reload()}>{say('reload')}</Button></Nothing>;
}

/** Every address of the console; each page is loaded when it is first opened. */
export function Pages() {
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <CrashGuard address={pathname} instead={<Crashed />}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Navigate to={startOf(me)} replace />} />
          <Route path="today" element={<TodayPage />} />
          <Route path="cases" element={<CasesPage />} />
          <Route path="cases/new" element={<RegisterPage />} />
          <Route path="cases/:id" element={<CasePage />} />
          <Route path="cases/:id/do/:command" element={<CommandPage />} />
          <Route path="review" element={<ReviewPage />} />
          <Route path="ledger" element={<LedgerPage />} />
          <Route path="escalations" element={<EscalationsPage />} />
          <Route path="team" element={<TeamPage />} />
          <Route path="calendar" element={<CalendarPage />} />
          <Route path="dashboard" element={<DashboardPage />} />
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      </Suspense>
    </CrashGuard>
  );
}

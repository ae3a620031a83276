import { Button } from 'antd';
import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { DESKS } from '../desk/places.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { CrashGuard } from './crash-guard.js';
import { startOf } from './navigation.js';
import { Page } from './page.js';
import { Nothing } from './states.js';

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
const SearchPage = lazy(() => import('./search-page.js'));
const OpenPage = lazy(() => import('./open-page.js'));
const ReportPage = lazy(() => import('../reports/report-page.js'));
const FigurePage = lazy(() => import('../reports/figure-page.js'));
const AdminPage = lazy(() => import('../admin/admin-page.js'));
const JournalPage = lazy(() => import('../case-page/journal-page.js'));
const DeskListPage = lazy(() => import('../desk/desk-list-page.js'));
const DeskPage = lazy(() => import('../desk/desk-page.js'));
const DeskCommandPage = lazy(() => import('../desk/desk-command-page.js'));
const DeskRegisterPage = lazy(() => import('../desk/desk-register-page.js'));
const CaseFromReportPage = lazy(() => import('../desk/case-from-report-page.js'));
const AuditPage = lazy(() => import('../audit/audit-page.js'));
const ChainPage = lazy(() => import('../audit/chain-page.js'));
const VolumePage = lazy(() => import('../archive/volume-page.js'));
const LedgersPage = lazy(() => import('../ledgers/ledgers-page.js'));
const BoardPage = lazy(() => import('../desk/board-page.js'));

function NoSuchPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  return <Page title={say('notFoundPage')}><Button onClick={() => void navigate('/')}>{say('toStart')}</Button></Page>;
}

function Crashed() {
  const { say } = useWords();
  return <Nothing text={say('crashed')}><Button onClick={() => window.location.reload()}>{say('reload')}</Button></Nothing>;
}

/** Every address of the console; each page is loaded when it is first opened, and what was shown before stays until it is there. */
export function Pages() {
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <CrashGuard address={pathname} instead={<Crashed />}>
      <Routes>
        <Route index element={<Navigate to={startOf(me)} replace />} />
        <Route path="today" element={<TodayPage />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/new" element={<RegisterPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="cases/:id/do/:command" element={<CommandPage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="open/:id" element={<OpenPage />} />
        <Route path="cases/:id/journal" element={<JournalPage />} />
        <Route path="hazard-reports/:id/case" element={<CaseFromReportPage />} />
        <Route path="report" element={<ReportPage />} />
        <Route path="report/:year/:figure" element={<FigurePage />} />
        <Route path="admin" element={<AdminPage />} />
        <Route path="admin/:part" element={<AdminPage />} />
        <Route path="admin/:part/:id" element={<AdminPage />} />
        {DESKS.map(({ place }) => [
          <Route key={place} path={place} element={<DeskListPage key={place} place={place} />} />,
          <Route key={`${place}-new`} path={`${place}/new`} element={<DeskRegisterPage key={place} place={place} />} />,
          <Route key={`${place}-one`} path={`${place}/:id`} element={<DeskPage place={place} />} />,
          <Route key={`${place}-do`} path={`${place}/:id/do/:command`} element={<DeskCommandPage place={place} />} />,
        ])}
        <Route path="audit" element={<AuditPage />} />
        <Route path="audit/:id" element={<ChainPage />} />
        <Route path="ledgers" element={<LedgersPage />} />
        <Route path="board" element={<BoardPage />} />
        <Route path="review" element={<ReviewPage />} />
        <Route path="volumes/:id" element={<VolumePage />} />
        <Route path="ledger" element={<LedgerPage />} />
        <Route path="escalations" element={<EscalationsPage />} />
        <Route path="team" element={<TeamPage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="dashboard" element={<DashboardPage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </CrashGuard>
  );
}

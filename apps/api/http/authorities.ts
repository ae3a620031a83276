import type { Role } from '#libs/casework/index.js';

/**
 * Who may call a route. `anyone` who is signed in, and sees what is the bureau's. `command`: the definition of each command
 * says who gives it. `record`: it depends on the record, as for the officers of a case. `open` takes no session.
 */
export type Authority = 'open' | 'anyone' | 'command' | 'record' | readonly [Role, ...Role[]];

const ADMINISTRATOR = ['administrator'] as const satisfies Authority;
const COMMAND_LINE = ['section-head', 'deputy-director', 'director'] as const satisfies Authority;
const KEEPERS = ['archivist', 'auditor', ...COMMAND_LINE] as const satisfies Authority;
const VERIFIERS = ['auditor', 'administrator', 'director'] as const satisfies Authority;

const kind = (at: string): Readonly<Record<string, Authority>> => ({
  [`GET ${at}`]: 'anyone', [`POST ${at}`]: 'command', [`GET ${at}/count`]: 'anyone', [`GET ${at}/:id`]: 'anyone', [`GET ${at}/:id/timeline`]: 'anyone',
  [`GET ${at}/:id/clocks/:clockId/explanation`]: 'anyone', [`POST ${at}/:id/commands/:command`]: 'command', [`GET ${at}/:id/documents`]: 'anyone', [`POST ${at}/:id/documents`]: 'record',
});

const administration = (at: string): Readonly<Record<string, Authority>> => ({
  [`GET ${at}/staff`]: ['administrator', 'director', 'auditor'], [`POST ${at}/staff`]: ADMINISTRATOR, [`PUT ${at}/staff/:id`]: ADMINISTRATOR, [`GET ${at}/staff/:id/tasks`]: ['administrator', 'director'],
  [`POST ${at}/staff/:id/leave`]: ADMINISTRATOR, [`POST ${at}/staff/:id/password`]: ADMINISTRATOR, [`PUT ${at}/staff/:id/powers`]: ADMINISTRATOR, [`POST ${at}/staff/:id/unlock`]: ADMINISTRATOR, [`PUT ${at}/staff/:id/identity`]: ADMINISTRATOR, [`DELETE ${at}/staff/:id/identity`]: ADMINISTRATOR,
  [`POST ${at}/staff/:id/certificates`]: ADMINISTRATOR, [`PUT ${at}/certificates/:id`]: ADMINISTRATOR, [`POST ${at}/certificates/:id/revoke`]: ADMINISTRATOR,
  [`POST ${at}/staff/:id/absences`]: ADMINISTRATOR, [`DELETE ${at}/absences/:id`]: ADMINISTRATOR, [`GET ${at}/record`]: ['administrator', 'auditor'], [`GET ${at}/readiness`]: ['administrator', 'director'],
  [`GET ${at}/proposals`]: ['administrator', 'director', 'auditor'], [`POST ${at}/proposals/:id/approve`]: ['administrator', 'director'], [`POST ${at}/proposals/:id/reject`]: ['administrator', 'director'], [`POST ${at}/proposals/:id/withdraw`]: ['administrator', 'director'],
});

/** Every route of the API. One that is missing here is refused to everybody. */
export const AUTHORITIES: Readonly<Record<string, Authority>> = {
  'POST /api/sessions': 'open', 'POST /api/tokens': 'open', 'GET /api/oidc': 'open', 'GET /api/oidc/start': 'open', 'GET /api/oidc/callback': 'open', 'GET /api/me': 'anyone', 'GET /api/sessions': 'anyone', 'DELETE /api/sessions': 'anyone', 'DELETE /api/sessions/current': 'anyone', 'DELETE /api/sessions/:id': 'anyone',
  ...kind('/api/cases'), ...kind('/api/petitions'), ...kind('/api/hazard-reports'),
  'GET /api/cases/groups': 'anyone', 'GET /api/processes/:id': 'anyone', 'GET /api/search': 'anyone', 'GET /api/escalations': 'anyone', 'GET /api/live': 'anyone',
  'POST /api/hazard-reports/:id/case': 'command', 'GET /api/petitions/:id/receipt': ['petition-desk'], 'GET /api/hazard-reports/:id/receipt': ['petition-desk'],
  'GET /api/petitions/groups': 'anyone', 'GET /api/hazard-reports/groups': 'anyone', 'POST /api/desk/known': ['petition-desk', ...COMMAND_LINE],
  'GET /api/desk/board': 'anyone', 'GET /api/desk/ledger': 'anyone', 'GET /api/desk/workload': 'anyone',
  'GET /api/cases/:id/volume': 'anyone', 'PUT /api/cases/:id/volume/pages': ['archivist', 'case-officer'], 'GET /api/cases/:id/archive.zip': KEEPERS, 'GET /api/volumes': KEEPERS, 'POST /api/cases/:id/volume/verify': KEEPERS,
  'GET /api/documents': 'anyone', 'GET /api/documents/:id': 'anyone', 'POST /api/documents/:id/void': 'record',
  'GET /api/document-templates': 'anyone', 'GET /api/document-templates/:kind': 'anyone', 'GET /api/document-templates/:kind/file': 'anyone', 'PUT /api/document-templates/:kind': ADMINISTRATOR,
  'POST /api/document-templates/:kind/preview': ADMINISTRATOR, 'POST /api/document-templates/:kind/check': ADMINISTRATOR, 'POST /api/document-templates/:kind/restore': ADMINISTRATOR,
  'POST /api/cases/:id/files': 'record', 'GET /api/cases/:id/files': 'anyone', 'GET /api/files/:id': 'record', 'GET /api/files/:id/access-log': [...COMMAND_LINE, 'auditor'],
  'POST /api/files/:id/access-requests': 'record', 'GET /api/access-requests': 'anyone', 'POST /api/access-requests/:id': COMMAND_LINE,
  'GET /api/ledgers': 'anyone', 'POST /api/ledgers/:kind/import': 'record', 'GET /api/ledgers/:kind/export': 'record',
  'GET /api/cases/:id/publication': 'anyone',
  'GET /api/reports/annual': 'anyone', 'GET /api/reports/annual/:figure/cases': 'anyone',
  'GET /api/calendar': 'anyone', 'POST /api/calendar/years': ADMINISTRATOR, 'GET /api/calendar/closures': 'anyone', 'POST /api/calendar/closures': ADMINISTRATOR, 'DELETE /api/calendar/closures/:id': ADMINISTRATOR,
  'GET /api/rules': 'anyone', 'GET /api/rules/:id': 'anyone', 'GET /api/limits': 'anyone', 'POST /api/deadlines': 'anyone',
  'GET /api/staff': 'anyone', 'GET /api/sections': 'anyone', 'GET /api/profile': 'anyone', 'PUT /api/profile': ADMINISTRATOR,
  'GET /api/accesses': ['auditor'], 'GET /api/audit': VERIFIERS, 'POST /api/audit/runs': VERIFIERS, 'GET /api/audit/runs/:id': VERIFIERS, 'GET /api/audit/processes/:id': VERIFIERS,
  ...administration('/api/administration'),
};

import type { AccessKind } from '#libs/access-log/access.js';

/** What a route opens: the process or thing its address names, or the processes its answer lists. */
interface Opens {
  readonly what: AccessKind;
  /** The variable of the address that names a process. */
  readonly process?: string;
  /** The variable that names a file or a document. */
  readonly object?: string;
  /** A list: one entry with how many it shows; searched for by a text, each that was found. */
  readonly list?: true;
}

const page = (what: AccessKind): Opens => ({ what, process: 'id' });
const list: Opens = { what: 'list', list: true };

/** Every route that answers what may be personal. A route is here or among IMPERSONAL: a test refuses one that is in neither. */
export const OPENS: Readonly<Record<string, Opens>> = {
  '/api/cases': list, '/api/cases/:id': page('case'), '/api/cases/:id/timeline': page('case'), '/api/cases/:id/publication': page('case'), '/api/cases/:id/files': page('case'), '/api/cases/:id/documents': page('case'),
  '/api/cases/:id/volume': page('volume'), '/api/cases/:id/archive.zip': page('archive'),
  '/api/petitions': list, '/api/petitions/:id': page('petition'), '/api/petitions/:id/timeline': page('petition'), '/api/petitions/:id/receipt': page('petition'),
  '/api/petitions/:id/documents': page('petition'), '/api/hazard-reports/:id/documents': page('hazard-report'),
  '/api/hazard-reports': list, '/api/hazard-reports/:id': page('hazard-report'), '/api/hazard-reports/:id/timeline': page('hazard-report'), '/api/hazard-reports/:id/receipt': page('hazard-report'),
  '/api/search': { what: 'search', list: true }, '/api/escalations': list, '/api/reports/annual/:figure/cases': list, '/api/desk/board': list, '/api/desk/ledger': list, '/api/access-requests': list, '/api/volumes': list,
  '/api/files/:id': { what: 'file', object: 'id' }, '/api/files/:id/access-log': { what: 'file', object: 'id' }, '/api/documents': list, '/api/documents/:id': { what: 'document', object: 'id' },
  '/api/ledgers/:kind/export': { what: 'export', list: true }, '/api/administration/staff/:id/tasks': { what: 'tasks', list: true },
  '/api/audit': { what: 'chain', list: true }, '/api/audit/runs/:id': { what: 'chain', list: true }, '/api/audit/processes/:id': { what: 'chain', process: 'id' },
};

/** Why a route answers nobody's personal data. */
export const IMPERSONAL: Readonly<Record<string, string>> = {
  '/api/me': 'the reader', '/api/sessions': 'the reader’s own sessions', '/api/cases/count': 'a number', '/api/petitions/count': 'a number', '/api/hazard-reports/count': 'a number', '/api/cases/groups': 'numbers', '/api/petitions/groups': 'numbers', '/api/hazard-reports/groups': 'numbers', '/api/administration/readiness': 'what is set up', '/api/desk/workload': 'numbers by officer',
  '/api/cases/:id/clocks/:clockId/explanation': 'days and rules', '/api/petitions/:id/clocks/:clockId/explanation': 'days and rules', '/api/hazard-reports/:id/clocks/:clockId/explanation': 'days and rules',
  '/api/processes/:id': 'a kind and a version', '/api/reports/annual': 'numbers', '/api/staff': 'officials in office', '/api/sections': 'sections', '/api/administration/staff': 'officials in office',
  '/api/administration/proposals': 'officials and settings', '/api/administration/record': 'officials and settings', '/api/accesses': 'readers and ids', '/api/live': 'ids and versions',
  '/api/profile': 'settings', '/api/calendar': 'days', '/api/calendar/closures': 'days', '/api/rules': 'rules', '/api/rules/:id': 'a rule', '/api/limits': 'rules', '/api/ledgers': 'kinds of ledgers',
  '/api/document-templates': 'forms', '/api/document-templates/:kind': 'a form', '/api/document-templates/:kind/file': 'a form', '/api/oidc': 'whether one may sign in there', '/api/oidc/start': 'a redirection', '/api/oidc/callback': 'a redirection', '/health/live': 'state of the program', '/health/ready': 'state of the program',
};

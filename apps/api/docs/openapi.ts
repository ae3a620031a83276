import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { PROCESSES } from '#libs/casework/index.js';
import { z } from 'zod';
import { profileSchema } from '#libs/bureau/profile-schema.js';
import { closureBody, yearImport, yearQuery } from '../calendar/calendar.controller.js';
import { listQuery } from '../cases/query.js';
import { boardQuery, deskLedgerQuery, personBody } from '../desk/query.js';
import { reportGroupQuery, reportListQuery } from '../hazard-reports/query.js';
import { petitionGroupQuery, petitionQuery } from '../petitions/query.js';
import { SERVED, type Served } from '../processes/served.js';
import { accessQuery } from '../accesses/accesses.controller.js';
import { ADMINISTRATION_BODIES, proposalQuery, recordQuery } from '../administration/bodies.js';
import { pagesBody, verifyBody, volumeQuery } from '../archive/bodies.js';
import { auditRunBody } from '../audit/bodies.js';
import type { DocumentedProcess } from '#libs/documents/document-kind.js';
import { documentBody, documentQuery, previewBody, restoreBody, templateBody, versionQuery, voidBody } from '../documents/bodies.js';
import { accessDecisionBody, accessRequestBody } from '../files/access.controller.js';
import { downloadAnswers, uploadBody } from '../files/documented.js';
import { groupQuery } from '../groups/groups.controller.js';
import { inboxQuery } from '../escalations/escalations.controller.js';
import { exportOperation, importOperation } from '../ledgers/documented.js';
import { figureQuery, reportQuery } from '../reports/reports.controller.js';
import { whatIfBody } from '../rules/rules.controller.js';
import { searchQuery } from '../search/search.controller.js';
import { closingQuery } from '../session/session.controller.js';
import { credentials } from '../session/sign-in.js';
import { ANSWERS, responseSchemas } from './responses.js';

type Paths = OpenAPIObject['paths'];

const HEADERS = [
  { name: 'Idempotency-Key', in: 'header' as const, schema: { type: 'string' as const, maxLength: 100 }, description: 'The same key with the same body gives the first answer again.' },
  { name: 'If-Match', in: 'header' as const, schema: { type: 'string' as const, example: '"7"' }, description: 'The version last seen; another version answers 409.' },
];

const PROBLEMS = Object.fromEntries(
  [['403', 'Not yours to do'], ['404', 'Not in your bureau'], ['409', 'Not in this state, or changed meanwhile'], ['422', 'Bad content: field, rule and cure']].map(([status, description]) => [
    status, { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ]),
);

function jsonSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function body(schema: z.ZodType) {
  return { required: true, content: { 'application/json': { schema: jsonSchema(schema) } } };
}

function queryParameters(schema: z.ZodType) {
  const { properties = {}, required = [] } = jsonSchema(schema) as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(properties).map(([name, s]) => ({ name, in: 'query' as const, required: required.includes(name), schema: s }));
}

function answers(name: string, status = '200') {
  return { [status]: { description: 'Done', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } }, ...PROBLEMS };
}

/** The operation of a command: its own name, or with its process where another process has a command of that name. */
function operationId({ kind }: Served, type: string): string {
  const holders = SERVED.filter((s) => PROCESSES[s.kind]?.commands.has(type));
  return holders[0]?.kind === kind ? type : `${kind}-${type}`;
}

/** One path a command, with its own body: the definitions are the document's source, so the two cannot differ. */
function commandPaths(): Paths {
  const paths: Paths = {};
  for (const served of SERVED) {
    for (const command of PROCESSES[served.kind]?.commands.values() ?? []) {
      if (command.by.every((role) => role === 'clock')) continue;
      paths[`${served.path}/{id}/commands/${command.type}`] = {
        post: {
          tags: [served.kind === 'enforcement-case' ? 'commands' : `${served.kind}-commands`], operationId: operationId(served, command.type),
          summary: `${command.nameZh} ${command.nameEn}`,
          description: `By: ${command.by.filter((r) => r !== 'clock').join(', ')}. Stages: ${command.stages?.join(', ') ?? 'any open one'}.`,
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...HEADERS],
          requestBody: body(command.payload as z.ZodType), responses: answers('CommandAnswer'),
        },
      };
    }
  }
  return paths;
}

/** The body that opens a process of a kind. */
function opening(kind: string): z.ZodType | undefined {
  const decider = PROCESSES[kind];
  return decider?.commands.get(decider.def.opens)?.payload as z.ZodType | undefined;
}

/** The whole OpenAPI document: routes from the controllers, bodies and queries from their schemas. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('案期 Anqi API')
    .setDescription('Cases and their statutory terms. Times are UTC, days Asia/Shanghai, money integer fen. Errors are application/problem+json with field, rule and cure.')
    .setVersion('1').addCookieAuth('anqi_session').addBearerAuth().build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...responseSchemas() } };
  const generic = new Set(SERVED.map((s) => `${s.path}/{id}/commands/{command}`));
  const routes = Object.fromEntries(Object.entries(document.paths).filter(([path]) => !generic.has(path)));
  const patch = (path: string, method: 'get' | 'post' | 'put' | 'delete', extra: object) => {
    const operation = routes[path]?.[method];
    if (operation) Object.assign(operation, extra);
  };
  for (const [path, method, name, status] of ANSWERS) {
    // A route that may answer in two ways stands there twice.
    const others = ANSWERS.filter((a) => a[0] === path && a[1] === method && a[3] !== status).map((a) => answers(a[2], a[3]));
    patch(path, method, { responses: Object.assign({}, ...others, answers(name, status)) as object });
  }
  patch('/api/sessions', 'post', { requestBody: body(credentials) });
  patch('/api/sessions', 'delete', { parameters: queryParameters(closingQuery) });
  patch('/api/sessions/current', 'delete', { responses: { ...answers('SignOutContinues'), 204: { description: 'Done' } } });
  patch('/api/tokens', 'post', { requestBody: body(credentials) });
  patch('/api/calendar', 'get', { parameters: queryParameters(yearQuery) });
  patch('/api/calendar/years', 'post', { requestBody: body(yearImport) });
  patch('/api/calendar/closures', 'post', { requestBody: body(closureBody) });
  patch('/api/deadlines', 'post', { requestBody: body(whatIfBody) });
  patch('/api/profile', 'put', { requestBody: body(profileSchema) });
  patch('/api/cases', 'get', { parameters: queryParameters(listQuery) });
  patch('/api/cases/count', 'get', { parameters: queryParameters(listQuery) });
  patch('/api/cases/groups', 'get', { parameters: queryParameters(groupQuery) });
  patch('/api/search', 'get', { parameters: queryParameters(searchQuery) });
  patch('/api/reports/annual', 'get', { parameters: queryParameters(reportQuery) });
  routes['/api/reports/annual/{figure}/cases']?.get?.parameters?.push(...queryParameters(figureQuery));
  patch('/api/escalations', 'get', { parameters: queryParameters(inboxQuery) });
  patch('/api/cases/{id}/files', 'post', { requestBody: uploadBody });
  patch('/api/files/{id}', 'get', { responses: { ...downloadAnswers, ...PROBLEMS } });
  patch('/api/files/{id}/access-requests', 'post', { requestBody: body(accessRequestBody) });
  patch('/api/access-requests/{id}', 'post', { requestBody: body(accessDecisionBody) });
  patch('/api/documents', 'get', { parameters: queryParameters(documentQuery) });
  patch('/api/documents/{id}/void', 'post', { requestBody: body(voidBody) });
  patch('/api/document-templates/{kind}', 'put', { requestBody: body(templateBody) });
  patch('/api/document-templates/{kind}/preview', 'post', { requestBody: body(previewBody) });
  patch('/api/document-templates/{kind}/check', 'post', { requestBody: body(previewBody) });
  patch('/api/document-templates/{kind}/restore', 'post', { requestBody: body(restoreBody) });
  routes['/api/document-templates/{kind}/file']?.get?.parameters?.push(...queryParameters(versionQuery));
  patch('/api/cases/{id}/volume/verify', 'post', { requestBody: body(verifyBody) });
  patch('/api/volumes', 'get', { parameters: queryParameters(volumeQuery) });
  patch('/api/cases/{id}/volume/pages', 'put', { requestBody: body(pagesBody) });
  patch('/api/audit/runs', 'post', { requestBody: body(auditRunBody) });
  for (const [path, method, schema] of ADMINISTRATION_BODIES) patch(path, method, { requestBody: body(schema) });
  patch('/api/accesses', 'get', { parameters: queryParameters(accessQuery) });
  patch('/api/administration/proposals', 'get', { parameters: queryParameters(proposalQuery) });
  patch('/api/administration/record', 'get', { parameters: queryParameters(recordQuery) });
  patch('/api/petitions', 'get', { parameters: queryParameters(petitionQuery) });
  patch('/api/petitions/count', 'get', { parameters: queryParameters(petitionQuery) });
  patch('/api/hazard-reports', 'get', { parameters: queryParameters(reportListQuery) });
  patch('/api/hazard-reports/count', 'get', { parameters: queryParameters(reportListQuery) });
  patch('/api/petitions/groups', 'get', { parameters: queryParameters(petitionGroupQuery) });
  patch('/api/hazard-reports/groups', 'get', { parameters: queryParameters(reportGroupQuery) });
  patch('/api/desk/known', 'post', { requestBody: body(personBody) });
  patch('/api/desk/board', 'get', { parameters: queryParameters(boardQuery) });
  patch('/api/desk/ledger', 'get', { parameters: queryParameters(deskLedgerQuery) });
  for (const { kind, path } of SERVED) {
    const register = opening(kind);
    patch(`${path}/{id}/documents`, 'post', { requestBody: body(documentBody(kind as DocumentedProcess)) });
    patch('/api/ledgers/{kind}/import', 'post', importOperation);
  patch('/api/ledgers/{kind}/export', 'get', { ...exportOperation, responses: { ...exportOperation.responses, ...PROBLEMS } });
  if (register) patch(path, 'post', { requestBody: body(register), parameters: [HEADERS[0]] });
  }
  const newCase = opening('enforcement-case');
  if (newCase) patch('/api/hazard-reports/{id}/case', 'post', { requestBody: body(newCase) });
  return { ...document, paths: { ...routes, ...commandPaths() } };
}

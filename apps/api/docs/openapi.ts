import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { PROCESSES } from '#libs/casework/index.js';
import { z } from 'zod';
import { profileSchema } from '#libs/bureau/profile-schema.js';
import { closureBody, yearImport, yearQuery } from '../calendar/calendar.controller.js';
import { listQuery } from '../cases/query.js';
import { accessDecisionBody, accessRequestBody } from '../files/access.controller.js';
import { downloadAnswers, uploadBody } from '../files/documented.js';
import { inboxQuery } from '../escalations/escalations.controller.js';
import { repairApplication, repairDecision } from '../public/publication.controller.js';
import { whatIfBody } from '../rules/rules.controller.js';
import { credentials } from '../session/session.controller.js';
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

/** One path a command, with its own body: the definitions are the document's source, so the two cannot differ. */
function commandPaths(): Paths {
  const paths: Paths = {};
  const decider = PROCESSES['enforcement-case'];
  for (const command of decider?.commands.values() ?? []) {
    if (command.by.every((role) => role === 'clock')) continue;
    paths[`/api/cases/{id}/commands/${command.type}`] = {
      post: {
        tags: ['commands'], operationId: command.type, summary: `${command.nameZh} ${command.nameEn}`,
        description: `By: ${command.by.filter((r) => r !== 'clock').join(', ')}. Stages: ${command.stages?.join(', ') ?? 'any open one'}.`,
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...HEADERS],
        requestBody: body(command.payload as z.ZodType), responses: answers('CommandAnswer'),
      },
    };
  }
  return paths;
}

/** The whole OpenAPI document: routes from the controllers, bodies and queries from their schemas. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('案期 Anqi API')
    .setDescription('Cases and their statutory terms. Times are UTC, days Asia/Shanghai, money integer fen. Errors are application/problem+json with field, rule and cure.')
    .setVersion('1').addCookieAuth('anqi_session').addBearerAuth().build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...responseSchemas() } };
  const { '/api/cases/{id}/commands/{command}': _generic, ...routes } = document.paths;
  const cases = PROCESSES['enforcement-case'];
  const register = cases?.commands.get(cases.def.opens)?.payload as z.ZodType | undefined;
  const patch = (path: string, method: 'get' | 'post' | 'put' | 'delete', extra: object) => {
    const operation = routes[path]?.[method];
    if (operation) Object.assign(operation, extra);
  };
  for (const [path, method, name, status] of ANSWERS) patch(path, method, { responses: answers(name, status) });
  patch('/api/sessions', 'post', { requestBody: body(credentials) });
  patch('/api/tokens', 'post', { requestBody: body(credentials) });
  patch('/api/calendar', 'get', { parameters: queryParameters(yearQuery) });
  patch('/api/calendar/years', 'post', { requestBody: body(yearImport) });
  patch('/api/calendar/closures', 'post', { requestBody: body(closureBody) });
  patch('/api/deadlines', 'post', { requestBody: body(whatIfBody) });
  patch('/api/cases/{id}/publication/repair', 'post', { requestBody: body(repairApplication) });
  patch('/api/cases/{id}/publication/repair/decision', 'post', { requestBody: body(repairDecision) });
  patch('/api/profile', 'put', { requestBody: body(profileSchema) });
  patch('/api/cases', 'get', { parameters: queryParameters(listQuery) });
  patch('/api/cases/count', 'get', { parameters: queryParameters(listQuery) });
  patch('/api/escalations', 'get', { parameters: queryParameters(inboxQuery) });
  patch('/api/cases/{id}/files', 'post', { requestBody: uploadBody });
  patch('/api/files/{id}', 'get', { responses: { ...downloadAnswers, ...PROBLEMS } });
  patch('/api/files/{id}/access-requests', 'post', { requestBody: body(accessRequestBody) });
  patch('/api/access-requests/{id}', 'post', { requestBody: body(accessDecisionBody) });
  if (register) patch('/api/cases', 'post', { requestBody: body(register), parameters: [HEADERS[0]] });
  return { ...document, paths: { ...routes, ...commandPaths() } };
}

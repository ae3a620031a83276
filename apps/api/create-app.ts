import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { NestLogger } from '#libs/runtime/nest-logger.js';
import type { RuntimeOptions } from '#libs/runtime/runtime.module.js';
import { TRACING } from '#libs/runtime/tokens.js';
import type { Tracing } from '#libs/tracing/tracing.js';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApiModule } from './api.module.js';
import { logAccesses } from './accesses/log-accesses.js';
import { buildOpenApi } from './docs/openapi.js';
import { acceptUploads } from './files/accept-uploads.js';
import { fromFramework } from './http/problem.filter.js';
import { limitRates } from './http/rate-limit.js';
import { traceRequests } from './http/trace-requests.js';

/** The built console lies beside the built server; a server run from its sources finds it in dist. */
const CONSOLE = ['../../console', '../../dist/console'].map((at) => fileURLToPath(new URL(at, import.meta.url))).find((at) => existsSync(at));
const BODY_LIMIT = 1_048_576;

/** Builds the API with its guards, problem details, documentation and the console's files; does not listen yet. */
export async function createApp(options: RuntimeOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, genReqId: () => randomUUID(), trustProxy: options.settings.http.trustedProxies, routerOptions: { maxParamLength: 100 }, frameworkErrors: answerFrameworkError });
  // JSON only: a form or a plain text is what another site's page could send.
  adapter.getInstance().removeContentTypeParser('text/plain');
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(options), adapter, { logger: new NestLogger(options.logger), bodyParser: false, abortOnError: false });
  if (app.get<Tracing>(TRACING).on) traceRequests(app);
  logAccesses(app);
  await limitRates(app, options.settings);
  await app.register(fastifyCookie);
  await acceptUploads(app);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], objectSrc: ["'none'"], upgradeInsecureRequests: null } },
  });
  SwaggerModule.setup('docs', app, () => buildOpenApi(app), { jsonDocumentUrl: 'docs/openapi.json', customSiteTitle: '案期 API' });
  if (CONSOLE !== undefined) await serveConsole(app, CONSOLE);
  app.enableShutdownHooks();
  return app;
}

/** An address that cannot be read never reaches a controller, and is answered in the same form. */
function answerFrameworkError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(fromFramework(status, error.message));
}

/** The console is a single page: an address that names no file and no API route is one of its own. */
async function serveConsole(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, wildcard: false, index: ['index.html'], cacheControl: true, maxAge: '1h', immutable: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/app/*', (_request, reply) => reply.sendFile('index.html', { maxAge: 0 }));
}

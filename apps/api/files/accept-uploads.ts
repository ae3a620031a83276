import fastifyMultipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The addresses that take a form; everywhere else bodies are JSON. */
const UPLOAD_ROUTES = ['/api/cases/:id/files', '/api/ledgers/:kind/import'];

/**
 * Lets forms in at the addresses of uploads only. File size has no limit here: the intake counts bytes itself, so that an
 * upload too large is cut off where it passes the limit and not read to its end.
 */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  // Names come as they were sent; a path in one is refused, not cut down to its last part.
  await app.register(fastifyMultipart, { preservePath: true, limits: { fileSize: Infinity, files: 1, fields: 20, parts: 21, fieldNameSize: 100, fieldSize: 65_536, headerPairs: 20 } });
  app.getHttpAdapter().getInstance().addHook('onRequest', async (request) => {
    const form = /^\s*multipart\//i.test(request.headers['content-type'] ?? '');
    if (form && !UPLOAD_ROUTES.includes(request.routeOptions.url ?? '')) throw Object.assign(new Error('Unsupported Media Type'), { statusCode: 415 });
  });
}

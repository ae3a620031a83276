import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const tracer = trace.getTracer('anqi-http');
const underWay = new WeakMap<FastifyRequest, Context>();

/**
 * One span a request, under the caller's `traceparent` if it sent one. Named by the route's pattern: an address itself may
 * hold what somebody searched for. Streams are left out, they last as long as a browser is open.
 */
export function traceRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!request.headers.accept?.includes('text/event-stream')) {
      const caller = propagation.extract(ROOT_CONTEXT, request.headers);
      const span = tracer.startSpan(`${request.method} ${route}`, {
        kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': route, 'anqi.request_id': request.id },
      }, caller);
      underWay.set(request, trace.setSpan(caller, span));
    }
    done();
  });
  // Entered after the body has been read: what reads it calls back outside of any context.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const active = underWay.get(request);
    if (active) context.with(active, done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const active = underWay.get(request);
    const span = active && trace.getSpan(active);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

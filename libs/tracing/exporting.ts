import { context, propagation, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { OpenTelemetryPlugin } from '@temporalio/interceptors-opentelemetry';

/** What a program hands on so that one trace leads from the request through the journal into the workflow. */
export interface Tracing {
  readonly on: boolean;
  /** Plugins for Temporal's client and worker; none when nothing is traced. */
  readonly temporal: OpenTelemetryPlugin[];
  /** Sends what is still held back. Never throws: a collector that is away must not stop a shutdown. */
  stop(): Promise<void>;
}

const SEND_EVERY_MS = 1_000;
const GIVE_UP_MS = 3_000;

/** The SDK with its exporter; W3C `traceparent` headers connect the programs. Sampling follows the standard variables (OTEL_TRACES_SAMPLER). */
export function startExporting(program: string, url: string): Tracing {
  const resource = new Resource({ 'service.name': `anqi-${program}`, 'service.namespace': 'anqi' });
  const spanProcessor = new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: GIVE_UP_MS }), { scheduledDelayMillis: SEND_EVERY_MS });
  const provider = new NodeTracerProvider({ resource, spanProcessors: [spanProcessor] });
  provider.register();
  return {
    on: true,
    temporal: [new OpenTelemetryPlugin({ resource, spanProcessor })],
    stop: async () => {
      await provider.shutdown().catch(() => undefined);
      for (const api of [trace, context, propagation]) api.disable();
    },
  };
}

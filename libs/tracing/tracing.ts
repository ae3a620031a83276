import type { Tracing } from './exporting.js';

export type { Tracing };

const OFF: Tracing = { on: false, temporal: [], stop: () => Promise.resolve() };

/**
 * Starts sending spans to an OpenTelemetry collector, as JSON over HTTP. `url` is the full address
 * (`http://collector:4318/v1/traces`); empty means no tracing, and then the SDK is not even loaded. Spans are sent in the
 * background and dropped when the collector is away: tracing never slows or fails a command.
 */
export async function startTracing(program: string, url: string): Promise<Tracing> {
  return url === '' ? OFF : (await import('./exporting.js')).startExporting(program, url);
}

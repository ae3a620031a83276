import type { Instance } from './instance.d.mts';

export declare const NAMESPACE: string;
export declare const SEARCH_ATTRIBUTES: Record<string, string>;

export interface TemporalOptions {
  /** Absolute path of the SQLite file; without one the server forgets everything at its end. */
  dbFile?: string;
  /** Loopback port; a free one if left out. */
  port?: number;
  uiPort?: number;
  /** No web UI. */
  headless?: boolean;
  /** False leaves flushing to the system: for tests. */
  durable?: boolean;
  /** Beside `dbFile` if left out; needed without a `dbFile`. */
  logFile?: string;
}

export interface Temporal extends Instance {
  /** host:port for clients and workers. */
  address: string;
  uiPort: number | undefined;
}

/** Starts a private Temporal server; `env` holds its ANQI_TEMPORAL_* settings. */
export declare function startTemporal(options: TemporalOptions): Promise<Temporal>;

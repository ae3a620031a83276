/** A store that runs for the one who started it. */
export interface Instance {
  port: number;
  pid: number;
  env: Record<string, string>;
  /** Lets it close its files in order. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL), for fault tests. */
  kill(): Promise<void>;
}

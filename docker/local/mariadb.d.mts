import type { Instance } from './instance.d.mts';

export declare const DATABASE: string;

export interface MariadbOptions {
  /** Absolute path of the instance's folder, made if missing. */
  dataDir: string;
  /** Loopback port; a free one if left out. */
  port?: number;
  /** False lets a crash of the machine lose the last second: for tests. */
  durable?: boolean;
  /** Lets the owner create databases and users: for tests. */
  ownerIsAdministrator?: boolean;
  bufferPoolMb?: number;
  /** Kept in `dataDir` if left out. */
  secrets?: { dbOwnerPassword: string; dbAppPassword: string };
  logFile?: string;
  /** Added to the server's environment: for tests. */
  env?: Record<string, string | undefined>;
}

export interface Mariadb extends Instance {
  socket: string;
}

/** Starts a private MariaDB; `env` holds the ANQI_DB_* settings of its app and owner accounts. */
export declare function startMariadb(options: MariadbOptions): Promise<Mariadb>;

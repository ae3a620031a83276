import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { startMariadb, type Mariadb } from './mariadb.mjs';
import { isRunning } from './processes.mjs';
import { startTemporal } from './temporal.mjs';

const dir = mkdtempSync(join(tmpdir(), 'anqi-stores-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const connect = ({ port, env }: Mariadb, who: 'OWNER_' | '') => mysql.createConnection({
  host: '127.0.0.1', port, user: env[`ANQI_DB_${who}USER`], password: env[`ANQI_DB_${who}PASSWORD`],
});

async function query(store: Mariadb, who: 'OWNER_' | '', ...statements: string[]) {
  const connection = await connect(store, who);
  try {
    let rows: unknown;
    for (const statement of statements) [rows] = await connection.query(statement);
    return rows;
  } finally {
    await connection.end();
  }
}

describe('a private MariaDB', () => {
  it('finds its data and passwords again on the same port after being killed', async () => {
    const dataDir = join(dir, 'killed');
    const first = await startMariadb({ dataDir });
    await query(first, 'OWNER_', 'CREATE TABLE anqi.kept (name VARCHAR(20))', "INSERT INTO anqi.kept VALUES ('案期')");
    await first.kill();
    expect(isRunning(first.pid, dataDir)).toBe(false);
    const second = await startMariadb({ dataDir, port: first.port });
    try {
      expect(await query(second, 'OWNER_', 'SELECT name FROM anqi.kept')).toEqual([{ name: '案期' }]);
      expect(await query(second, 'OWNER_', 'SELECT @@tmpdir AS dir')).toEqual([{ dir: join(dataDir, 'tmp') }]);
    } finally {
      await second.stop();
    }
    expect(isRunning(second.pid, dataDir)).toBe(false);
  });

  it('gives the app no right that the migrations have not given it, and the owner none outside its database', async () => {
    const store = await startMariadb({ dataDir: join(dir, 'rights') });
    try {
      await query(store, 'OWNER_', 'CREATE TABLE anqi.journal (a INT)');
      await expect(query(store, '', 'SELECT * FROM anqi.journal')).rejects.toThrow(/denied/);
      await query(store, 'OWNER_', "GRANT SELECT ON anqi.journal TO 'anqi_app'@'%'");
      expect(await query(store, '', 'SELECT * FROM anqi.journal')).toEqual([]);
      await expect(query(store, '', 'DELETE FROM anqi.journal')).rejects.toThrow(/denied/);
      await expect(query(store, 'OWNER_', 'CREATE DATABASE other')).rejects.toThrow(/denied/);
    } finally {
      await store.stop();
    }
  });

  it('starts in a folder whose path is too long for a socket', async () => {
    const dataDir = join(dir, 'long'.repeat(30));
    const store = await startMariadb({ dataDir });
    try {
      expect(Buffer.byteLength(store.socket)).toBeLessThan(108);
      expect(await query(store, 'OWNER_', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await store.stop();
    }
  });

  it('says why it could not start', async () => {
    const dataDir = join(dir, 'broken');
    mkdirSync(join(dataDir, 'data'), { recursive: true });
    await expect(startMariadb({ dataDir })).rejects.toThrow(/MariaDB ended at once[^]*mysql\.[^]*the whole log is/);
  });
});

describe('a private Temporal server', () => {
  it('goes on with the same file and port after being killed', async () => {
    const dbFile = join(dir, 'temporal', 'temporal.db');
    const first = await startTemporal({ dbFile, headless: true });
    await first.kill();
    const second = await startTemporal({ dbFile, headless: true, port: first.port });
    await second.stop();
    expect(second.address).toBe(first.address);
    expect(isRunning(second.pid, dbFile)).toBe(false);
  });
});

import { openDatabase } from '#libs/journal/data-source.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { DataSource } from 'typeorm';

/** The question cannot be answered as asked: told to the person on standard error, exit code 2. */
export class Misuse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Named options as given; anything else is misuse. */
export function readOptions<const O extends Options>(options: O, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals, strict: true });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** Runs a program to its end: its exit code is what `main` returns, 2 for misuse, 1 for anything unforeseen. */
export async function runProgram(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Misuse) {
      console.error(`${error.message}\n\n${usage}`);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}

/** Opens the database with the app's rights for the time of `work`. */
export async function withDatabase<T>(work: (db: DataSource, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const db = await openDatabase(settings);
  try {
    return await work(db, settings);
  } finally {
    await db.destroy();
  }
}

/** A bureau by its code; an unknown one is misuse that names those there are. */
export async function findBureau(db: DataSource, code: string): Promise<{ id: string; name: string }> {
  const rows = (await db.query('SELECT id, code, name FROM bureau ORDER BY code')) as { id: string; code: string; name: string }[];
  const found = rows.find((r) => r.code === code);
  if (found) return { id: found.id, name: found.name };
  const known = rows.map((r) => `  ${r.code}  ${r.name}`).join('\n');
  throw new Misuse(`没有代码为“${code}”的单位。No bureau has the code “${code}”.${known ? `\n${known}` : ' 数据库中还没有单位。'}`);
}

import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { Actor } from '#libs/casework/index.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { Executor } from '#libs/journal/execute.js';
import { readJournal, readProcess } from '#libs/journal/read.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { DataSource } from 'typeorm';
import { people } from './bureau.js';
import { createTestDatabase } from './database.js';

/** The journal without HTTP: a bureau, its people as actors, and `execute` on a clock of the test's choice. */
export interface Stage {
  readonly db: DataSource;
  readonly settings: Settings;
  readonly contexts: CachedBureauContexts;
  readonly executor: Executor;
  readonly bureauId: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Gives a command as one of the people; a refusal throws. Returns the process id. */
  give(who: string, processId: string | undefined, command: string, payload?: unknown): Promise<string>;
  state(processId: string): Promise<Record<string, unknown> & { stage: string }>;
  types(processId: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function setStage(clock: Clock, wake?: (processId: string, kind: string) => void): Promise<Stage> {
  const { settings, drop } = await createTestDatabase();
  const db = await openDatabase(settings);
  const { bureauId, staff } = await foundBureau(db, defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'), people('t'), 'password-of-the-tests');
  const ids = Object.fromEntries([...staff].map(([login, id]) => [login.slice(2), id]));
  const contexts = new CachedBureauContexts(db);
  const executor = new Executor(db, contexts, clock, wake ? { committed: ({ processId, kind }) => wake(processId, kind) } : {});
  const actor = async (who: string): Promise<Actor> => {
    const person = (await contexts.of(bureauId)).staff.find(ids[who] ?? '');
    if (!person) throw new Error(`nobody called ${who}`);
    return person;
  };
  return {
    db, settings, contexts, executor, bureauId, ids,
    async give(who, processId, command, payload = {}) {
      const result = await executor.execute({ bureauId, kind: 'enforcement-case', processId, command: { type: command, payload }, actor: await actor(who) });
      if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result)}`);
      return result.processId;
    },
    async state(processId) {
      return (await readProcess(db, bureauId, processId))?.state as never;
    },
    async types(processId) {
      return (await readJournal(db, processId)).map((e) => e.event.type);
    },
    async close() {
      await db.destroy();
      await drop();
    },
  };
}

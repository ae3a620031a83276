import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { Executor, type Onlooker } from '#libs/journal/execute.js';
import type { Clock } from '#libs/settings/clock.js';
import { legalDay } from '#libs/calendar/index.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';

const CERTIFICATE = { number: 'ZF', validFrom: '2015-01-01', validTo: '2035-12-31' };

/** What a case is opened with today. */
export function registration(clock: Clock) {
  return {
    variant: 'ordinary', source: { kind: 'inspection' }, party: { kind: 'organisation', name: '某公司' }, suspicion: '未培训上岗', discoveredOn: legalDay(clock.now()),
  };
}

export interface BenchBureau {
  readonly bureauId: string;
  readonly code: string;
  readonly password: string;
  /** Staff ids by short name: officer1, officer2, reviewer, deputy, head. */
  readonly staff: Readonly<Record<string, string>>;
}

/** A bureau with everybody an ordinary case needs; logins are `<code>-officer1` and so on. */
export async function foundBenchBureau(db: DataSource, code: string): Promise<BenchBureau> {
  const password = ulid();
  const person = (name: string, post: 'officer' | 'section-head' | 'deputy-director' | 'director', roles: readonly string[]) =>
    ({ login: `${code}-${name}`, name, section: '一科', post, roles, certificate: CERTIFICATE }) as never;
  const founded = await foundBureau(db, defaultProfile(code, `测评局${code}`, '测评局', `测${code}`), [
    person('officer1', 'officer', ['case-officer']), person('officer2', 'officer', ['case-officer']), person('reviewer', 'officer', ['legal-reviewer']),
    person('head', 'section-head', ['section-head']), person('deputy', 'deputy-director', ['deputy-director']), person('director', 'director', ['director']),
  ], password);
  return { bureauId: founded.bureauId, code, password, staff: Object.fromEntries([...founded.staff].map(([login, id]) => [login.slice(code.length + 1), id])) };
}

/** Gives commands as people of the bureau, straight through `execute`. */
export function commander(db: DataSource, bureau: BenchBureau, clock: Clock, onlooker: Onlooker = {}) {
  const contexts = new CachedBureauContexts(db);
  const executor = new Executor(db, contexts, clock, onlooker);
  return {
    contexts, executor,
    async give(who: string, processId: string | undefined, type: string, payload: object): Promise<string> {
      const actor = (await contexts.of(bureau.bureauId)).staff.find(bureau.staff[who] ?? '');
      if (!actor) throw new Error(`nobody ${who}`);
      const result = await executor.execute({ bureauId: bureau.bureauId, kind: 'enforcement-case', processId, command: { type, payload }, actor, key: ulid() });
      if (!result.ok) throw new Error(`${type}: ${JSON.stringify(result)}`);
      return result.processId;
    },
  };
}

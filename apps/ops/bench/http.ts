import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { systemClock } from '#libs/settings/clock.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { ulid } from 'ulid';
import { foundBenchBureau, registration, type BenchBureau } from './bureau.js';
import { Caller } from './caller.js';
import { untilDecided } from './case-life.js';
import { quantile, rate } from './crowd.js';
import { Program } from './program.js';
import { RawTransactions } from './raw.js';

const CONNECTIONS = 16;
const CASES = 320;
const BUREAUS = 16;
const ROUNDS = 3;

/** Sixteen people at once, each driving cases from registration to decision; the times of each command in ms. */
async function drive(caller: Caller, bureaus: readonly BenchBureau[], tokens: ReadonlyMap<string, string>, times: Map<string, number[]>): Promise<number> {
  let commands = 0;
  const call = async (bureau: BenchBureau, who: string, command: string, path: string, payload: unknown) => {
    const began = process.hrtime.bigint();
    const { status, body } = await caller.post(path, payload, { authorization: `Bearer ${tokens.get(`${bureau.code}-${who}`)}`, 'idempotency-key': ulid() });
    if (status >= 300) throw new Error(`${command}: ${status} ${JSON.stringify(body)}`);
    const samples = times.get(command) ?? [];
    if (samples.push(Number(process.hrtime.bigint() - began) / 1e6) === 1) times.set(command, samples);
    commands += 1;
    return body.id ?? '';
  };
  const cases = await rate(CASES, CONNECTIONS, async (i) => {
    const bureau = bureaus[i % bureaus.length];
    if (!bureau) return;
    const id = await call(bureau, 'officer1', 'register-case', '/api/cases', registration(systemClock));
    for (const [who, command, payload] of untilDecided(bureau)) await call(bureau, who, command, `/api/cases/${id}/commands/${command}`, payload);
  });
  return cases * (commands / CASES);
}

async function measure(settings: Settings): Promise<void> {
  const owner = await openDatabase(settings, 'owner');
  const db = await openDatabase(settings);
  const api = await Program.start('api', settings);
  const caller = new Caller(api.origin, CONNECTIONS);
  try {
    const bureaus: BenchBureau[] = [];
    for (let i = 1; i <= BUREAUS; i += 1) bureaus.push(await foundBenchBureau(db, String(900_000 + i)));
    const tokens = new Map<string, string>();
    for (const bureau of bureaus) {
      for (const who of ['officer1', 'reviewer', 'deputy']) {
        const login = `${bureau.code}-${who}`;
        tokens.set(login, (await caller.post('/api/tokens', { login, password: bureau.password })).body.token ?? '');
      }
    }
    const raw = await RawTransactions.prepare(owner, CASES);
    await drive(caller, bureaus, tokens, new Map());
    const rounds: { one: number; many: number; base: number }[] = [];
    const times = new Map<string, number[]>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const one = await drive(caller, bureaus.slice(0, 1), tokens, new Map());
      const many = await drive(caller, bureaus, tokens, times);
      const base = await rate(CASES * 5, CONNECTIONS, (i) => raw.run(i, round * 100 + Math.floor(i / CASES)));
      rounds.push({ one, many, base });
    }
    const middle = (key: 'one' | 'many' | 'base') => quantile(rounds.map((r) => r[key]), 0.5);
    console.log(`\ncommands through HTTP, ${CONNECTIONS} connections, each case from registration to decision, median of ${ROUNDS} rounds`);
    for (const [name, value] of [[`${BUREAUS} bureaus`, middle('many')], ['one bureau (its numbers queue for each other)', middle('one')], ['raw three-statement transaction', middle('base')]] as const) {
      console.log(`  ${name.padEnd(48)} ${value.toFixed(0).padStart(7)} /s  × ${(value / middle('base')).toFixed(2)} of raw`);
    }
    for (const [command, samples] of times) console.log(`  ${command.padEnd(48)} p50 ${quantile(samples, 0.5).toFixed(1).padStart(6)} ms  p99 ${quantile(samples, 0.99).toFixed(1).padStart(6)} ms`);
  } finally {
    caller.close();
    await api.stop();
    await db.destroy();
    await owner.destroy();
  }
}

/** Commands through the whole API beside a raw transaction of three statements on the same database. */
export function benchHttp(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}

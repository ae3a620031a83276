import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import type { Principal } from '#libs/access/sessions.js';
import { Executor } from '#libs/journal/execute.js';
import { LedgerImport, type ImportInterrupted } from '#libs/ledgers/import-ledger.js';
import { LEDGERS } from '#libs/ledgers/kinds.js';
import { SetClock } from '#libs/settings/clock.js';
import { setStage, type Stage } from '../support/stage.js';
import { ledgerOf } from './support.js';

const clock = new SetClock('2026-03-02T02:00:00.000Z');

/** Breaks off after so many commands, as a machine that stops would. */
class Failing extends Executor {
  private given = 0;
  constructor(stage: Stage, private readonly after: number) {
    super(stage.db, stage.contexts, clock);
  }

  override async execute(request: Parameters<Executor['execute']>[0]) {
    this.given += 1;
    if (this.given > this.after) throw new Error('connection lost');
    return super.execute(request);
  }
}

describe('an import that breaks off half way', () => {
  let stage: Stage;
  let me: Principal;
  beforeAll(async () => {
    stage = await setStage(clock);
    const person = (await stage.contexts.of(stage.bureauId)).staff.find(stage.ids['head'] ?? '');
    me = { ...person, bureauId: stage.bureauId } as unknown as Principal;
  });
  afterAll(() => stage.close());

  const run = (executor: Executor) => new LedgerImport(stage.db, new CachedBureauContexts(stage.db), executor, clock)
    .run(me, LEDGERS.cases, Buffer.from(ledgerOf(30)), { dryRun: false, mode: 'all-or-nothing' });
  const count = async () => Number(((await stage.db.query('SELECT COUNT(*) AS n FROM process')) as { n: string }[])[0]?.n);

  it('says how far it came, frees the way for the next, and is completed by importing again', async () => {
    await expect(run(new Failing(stage, 12))).rejects.toEqual(expect.objectContaining({ added: 12, of: 30 }) as ImportInterrupted);
    expect(await count()).toBe(12);
    expect((await run(stage.executor)).totals).toEqual({ rows: 30, accepted: 18, refused: 0, present: 12, added: 18 });
    expect(await count()).toBe(30);
    expect((await run(stage.executor)).totals).toMatchObject({ present: 30, added: 0 });
  });
});

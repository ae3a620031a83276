import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { legalDay } from '#libs/calendar/index.js';
import { NANKAI_PROFILE, NANKAI_STAFF } from '#libs/datasets/bureaus/nankai.js';
import { exampleFirm } from '#libs/datasets/parties.js';
import { VIOLATIONS } from '#libs/datasets/violations.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { Executor } from '#libs/journal/execute.js';
import { readJournal } from '#libs/journal/read.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { SkippedTime } from '#libs/lifecycle/time-skipping.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Misuse, readOptions, runProgram } from './command-line.js';
import { timelineLine, type Named } from './demo-timeline.js';

const USAGE = `用法 Usage: npm run demo
  一件无人办理的案件，九十天：提醒、超期、逐级督办；几秒钟走完
  one untouched case and its ninety days: warnings, the missed term, the ladder; in seconds`;

const WEEK_MS = 7 * 86_400_000;
/** Ninety days, and three working days after them, whatever holiday lies between. */
const WEEKS = 16;
const BUNDLE = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));
const WORKFLOWS = fileURLToPath(new URL('../../workflows/index.js', import.meta.url));

async function story(settings: Settings, time: SkippedTime): Promise<void> {
  const db = await openDatabase(settings);
  try {
    const { bureauId, staff } = await foundBureau(db, NANKAI_PROFILE, NANKAI_STAFF, randomBytes(12).toString('hex'));
    const contexts = new CachedBureauContexts(db);
    const executor = new Executor(db, contexts, time.clock);
    const people = (await contexts.of(bureauId)).staff;
    const named: Named = (id) => (id === 'clock' ? '系统时钟 the clock' : people.find(id)?.name ?? id);
    const give = async (login: string, processId: string | undefined, type: string, payload: unknown): Promise<string> => {
      const actor = people.find(staff.get(login) ?? '');
      if (!actor) throw new Error(`nobody has the login ${login}`);
      const result = await executor.execute({ bureauId, kind: 'enforcement-case', processId, command: { type, payload }, actor });
      if (!result.ok) throw new Error(`${type} was refused: ${JSON.stringify(result)}`);
      return result.processId;
    };
    const taskQueue = settings.db.name;
    const worker = await time.worker(createActivities(db, contexts, executor, time.clock), {
      taskQueue, ...(existsSync(BUNDLE) ? { workflowBundle: { codePath: BUNDLE } } : { workflowsPath: WORKFLOWS }),
    });
    await worker.runUntil(async () => {
      await time.follow();
      const id = await give('nk-officer1', undefined, 'register-case', {
        variant: 'ordinary', source: { kind: 'inspection' }, party: exampleFirm('120104', 1), suspicion: VIOLATIONS[0].suspicion, discoveredOn: legalDay(time.clock.now()),
      });
      await give('nk-deputy', id, 'approve-filing', { officers: [staff.get('nk-officer1'), staff.get('nk-officer2')] });
      const workflow = await time.env.client.workflow.start('enforcementCase', { workflowId: id, taskQueue, args: [{ processId: id }] });
      let shown = 0;
      for (let week = 0; week <= WEEKS; week += 1) {
        if (week > 0) await time.pass(WEEK_MS);
        const entries = await readJournal(db, id, shown);
        for (const entry of entries) {
          const line = timelineLine(entry, named);
          if (line) console.log(line);
        }
        shown = entries.at(-1)?.seq ?? shown;
      }
      await workflow.terminate('the demonstration is over');
    });
  } finally {
    await db.destroy();
  }
}

await runProgram(USAGE, async () => {
  readOptions({});
  const serverBin = process.env['ANQI_TEST_SERVER_BIN'];
  if (!serverBin) throw new Misuse('缺少 ANQI_TEST_SERVER_BIN。ANQI_TEST_SERVER_BIN is not set: use npm run demo.');
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} } },
  });
  const time = await SkippedTime.start(serverBin);
  try {
    await withScratchDatabase(readSettings(), 'demo', (settings) => story(settings, time));
  } finally {
    await time.close();
  }
  return 0;
});

import { interruption } from './interruption.mjs';
import { explain, say } from './progress.mjs';

/** A terminal sends Ctrl-C to npm and to us, and npm passes its own on: within this time it is one. */
const SAME_KEYSTROKE_MS = 1000;

/**
 * Runs `main` and then stays until something ends it: `end(code)`, Ctrl-C, SIGTERM, or the death of
 * a guarded process. Then undoes what was started, in reverse order, and exits. A step that is under
 * way is first let come to its end, so that nothing it started is forgotten.
 *
 * `main` gets `add(undo)`, `guard(process)` and `end(code)`; `interruptCode` is what Ctrl-C exits with.
 */
export async function supervise(main, { interruptCode = 0 } = {}) {
  const undo = [];
  let outcome;
  let askedAt = 0;
  let settle;
  const ended = new Promise((resolve) => { settle = resolve; });

  const end = (code) => {
    if (outcome !== undefined) return;
    outcome = code;
    interruption.abort();
    settle();
  };
  const onSignal = (signal) => {
    if (askedAt && Date.now() - askedAt > SAME_KEYSTROKE_MS) {
      say('not waiting any longer');
      process.exit(1);
    }
    if (askedAt) return;
    askedAt = Date.now();
    say(`\n${signal}: stopping …`);
    end(signal === 'SIGINT' ? interruptCode : 143);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  // Nobody reading any longer, as behind `| head`, is no reason to leave what was started behind.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  // npm passes SIGTERM to the shell it started us in, which dies of it and leaves us: so look for that.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent && !askedAt) onSignal('SIGTERM');
  }, 500);

  const guard = (child) => {
    void child.exited.then((code) => {
      if (outcome !== undefined) return;
      say(`\n✗ ${child.name} ended by itself with code ${code}. Its log, ${child.logFile}, ends:\n${child.lastLines()}`);
      end(1);
    });
  };

  try {
    await main({ add: (action) => undo.push(action), guard, end });
  } catch (error) {
    // What a request to stop cut short fails by that, and needs no word.
    if (outcome === undefined) explain(error);
    end(1);
  }
  await ended;
  for (const action of undo.reverse()) {
    try {
      await action();
    } catch (error) {
      explain(error);
      outcome = 1;
    }
  }
  clearInterval(watch);
  process.exit(outcome);
}

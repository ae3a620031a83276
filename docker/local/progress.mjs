/**
 * Progress goes to standard error, so that standard output carries only what was asked for
 * (a report, a list of logins) and may be piped on.
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A reason to stop that a person can act on: what is missing, and what cures it. */
export class Hindrance extends Error {
  constructor(what, cure) {
    super(cure ? `${what}\n  → ${cure}` : what);
    this.name = 'Hindrance';
  }
}

/** Names a step, runs it, and says how long it took; the step's own text result is shown beside it. */
export async function step(name, action) {
  say(`· ${name} …`);
  const started = Date.now();
  const result = await action();
  const detail = typeof result === 'string' ? `: ${result}` : '';
  say(`✓ ${name}${detail} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

/** Prints a failure as a person should read it: a hindrance plainly, anything else with its stack. */
export function explain(error) {
  say(`\n✗ ${error instanceof Hindrance ? error.message : (error?.stack ?? String(error))}`);
}

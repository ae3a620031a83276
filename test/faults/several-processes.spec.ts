import { addDays, legalDay } from '#libs/calendar/index.js';
import { readJournal } from '#libs/journal/read.js';
import { systemClock } from '#libs/settings/clock.js';
import { freePort } from '../../docker/local/ports.mjs';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { clockAhead, ProgramProcess, WorkerProcess } from '../support/worker-process.js';
import { LIFECYCLE, type Step } from './campaign/lifecycle.js';

interface Told { readonly status: number; readonly body: { id: string; version: number; events: string[]; replayed: boolean; code?: string; token?: string } }

/** The second of each runs on a machine whose clock is wrong by so much: past the filing's warnings, its term and its ladder. */
const AHEAD_MS = 30 * 86_400_000;

describe('two API processes and two workers on one database and one Temporal', () => {
  let stage: Stage;
  const origins: string[] = [];
  const programs: Pick<ProgramProcess, 'start' | 'kill' | 'stop'>[] = [];
  const tokens = new Map<string, string>();
  const today = legalDay(systemClock.now());
  beforeAll(async () => {
    stage = await setStage(systemClock);
    for (let n = 0; n < 2; n += 1) {
      const port = await freePort();
      origins.push(`http://127.0.0.1:${port}`);
      const wrong = n === 1 ? clockAhead(AHEAD_MS) : {};
      programs.push(new ProgramProcess('api', { ...stage.settings, http: { ...stage.settings.http, port } }, wrong), new WorkerProcess(stage.settings, wrong));
    }
    for (const program of programs) program.start();
    for (const origin of origins) await until('an API process', async () => (await fetch(`${origin}/health/ready`).catch(() => null))?.ok === true, 100_000);
    // One door each: a session that one process has opened must hold at the other.
    for (const [i, who] of ['officer1', 'deputy', 'reviewer', 'archivist', 'head'].entries()) {
      const { body } = await send(i, null, 'POST', '/api/tokens', { login: `t-${who}`, password: 'password-of-the-tests' });
      tokens.set(who, body.token ?? '');
    }
  }, 240_000);
  afterAll(async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await stage.close();
  });

  async function send(door: number, who: string | null, method: string, path: string, body?: unknown, key?: string): Promise<Told> {
    const response = await fetch(`${origins[door % origins.length]}${path}`, {
      method, headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(who === null ? {} : { authorization: `Bearer ${tokens.get(who)}` }),
      }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Told['body'] };
  }

  /** One step, asked of both processes at once with one key; the first door alternates. */
  async function take(step: Step, id: string, turn: number): Promise<string> {
    const path = step.command === null ? '/api/cases' : `/api/cases/${id}/commands/${step.command}`;
    const payload = step.payload(stage.ids, today);
    const ask = (door: number) => send(door, step.who, 'POST', path, payload, `step-${turn}`);
    let answers = await Promise.all([ask(turn), ask(turn + 1)]);
    await until(`${step.command ?? 'the registration'} to be taken`, async () => {
      if (answers.some(({ body }) => body.code !== undefined && body.code === step.patientFor)) answers = await Promise.all([ask(turn), ask(turn + 1)]);
      return answers.every(({ body }) => body.code === undefined || body.code !== step.patientFor);
    });
    const { id: done, version, events } = answers[0]?.body ?? {};
    for (const answer of answers) expect([step.command, answer.status < 300, answer.body]).toEqual([step.command, true, expect.objectContaining({ id: done, version, events })]);
    expect(answers.some(({ body }) => body.replayed)).toBe(true);
    return done ?? '';
  }
  const count = async (id: string, type: string) => (await stage.types(id)).filter((t) => t === type).length;

  it('carry a case from filing to archive between them, each step once though both are asked, every alarm once, and none by the clock of a machine that is set wrong', async () => {
    const late = await send(0, 'officer1', 'POST', '/api/cases', registration({ discoveredOn: addDays(today, -60) }), 'late');
    let id = '';
    for (const [turn, step] of LIFECYCLE.entries()) id = await take(step, id, turn);
    for (const { leaves } of LIFECYCLE) expect([leaves, await count(id, leaves)]).toEqual([leaves, 1]);
    expect(await count(id, 'DecisionPublished')).toBe(1);
    await until('every alarm of the late case', async () => (await count(late.body.id, 'EscalationRaised')) >= 3);
    expect([await count(late.body.id, 'DeadlineMissed'), await count(late.body.id, 'EscalationRaised')]).toEqual([1, 3]);
    // By the clock of the second machine the case would long be overdue, and half its events of next month.
    expect(await stage.types(id)).not.toContain('DeadlineMissed');
    const stamps = (await readJournal(stage.db, id)).map((e) => e.at);
    expect(stamps).toEqual([...stamps].sort());
    expect(Date.parse(stamps.at(-1) ?? '')).toBeLessThan(Date.now() + AHEAD_MS / 2);
    await expectSound(stage.db);
  }, 180_000);

  it('tell a browser at one of what was changed at the other', async () => {
    const leave = new AbortController();
    const response = await fetch(`${origins[1]}/api/live`, { headers: { authorization: `Bearer ${tokens.get('head')}` }, signal: leave.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const changed: string[] = [];
    // The first look only learns where things stand, so there is a change again and again until one is heard.
    const changing = until('the change to be heard', async () => {
      changed.push((await send(0, 'officer1', 'POST', '/api/cases', registration({ discoveredOn: today }))).body.id);
      return changed.some((id) => heard.includes(id));
    });
    const reading = (async () => {
      for (;;) heard += (await reader?.read())?.value ?? '';
    })().catch(() => undefined);
    await changing;
    expect(heard).toContain('event: changed');
    leave.abort();
    await reading;
  }, 90_000);

  it('end a session at both when it is ended at one, and go on without one of each', async () => {
    expect((await send(1, 'reviewer', 'GET', '/api/me')).status).toBe(200);
    expect((await send(0, 'reviewer', 'DELETE', '/api/sessions/current')).status).toBe(204);
    await until('the other to know', async () => (await send(1, 'reviewer', 'GET', '/api/me')).status === 401);
    await Promise.all(programs.slice(0, 2).map((program) => program.kill()));
    const { body } = await send(1, 'officer1', 'POST', '/api/cases', registration({ discoveredOn: addDays(today, -60) }), 'left');
    await until('its alarms', async () => (await count(body.id, 'EscalationRaised')) >= 3);
    expect(await count(body.id, 'EscalationRaised')).toBe(3);
    const untouched = await send(1, 'officer1', 'POST', '/api/cases', registration({ discoveredOn: today }), 'untouched');
    await until('its workflow', async () => ((await stage.db.query('SELECT to_clock FROM process WHERE id = ?', [untouched.body.id])) as { to_clock: number }[])[0]?.to_clock === 0);
    expect(await stage.types(untouched.body.id)).toEqual(['CaseRegistered', 'ClockStarted']);
  }, 120_000);
});

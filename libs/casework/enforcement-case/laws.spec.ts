import fc from 'fast-check';
import { isRefusal, nextAlarm } from '../kernel/index.js';
import * as b from '../testing/index.js';
import { enforcementCase } from './index.js';

const commands = [...enforcementCase.commands.values()];
const people = [...b.STAFF.map((p) => p.id), 'clock', 'nobody'];

/** One thing somebody tries: mostly what the case allows, sometimes anything at all. */
const step = fc.record({
  command: fc.nat(10_000),
  n: fc.nat(1_000),
  hours: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 200 }) }, { weight: 1, arbitrary: fc.integer({ min: 200, max: 4_000 }) }),
  style: fc.constantFrom('allowed', 'allowed', 'allowed', 'allowed', 'plausible', 'spoiled', 'junk'),
  junk: fc.jsonValue(),
  key: fc.constantFrom('on', 'at', 'clockId', 'penalties', 'officers', 'party', 'constructor', '__proto__', 'length', 'day'),
  person: fc.constantFrom(...people),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Takes one step; true when it was accepted. Throws only if the decider does. */
function take(c: b.Case, { command, n, hours, style, junk, key, person }: Step): boolean {
  c.now = new Date(Date.parse(c.now) + hours * 3_600_000).toISOString();
  const fitting = commands.filter((cmd) => !cmd.stages || cmd.stages.includes(c.state.stage));
  const from = style === 'allowed' && fitting.length > 0 ? fitting : commands;
  const cmd = from[command % from.length];
  if (!cmd) throw new Error('no command');
  const role = cmd.by[n % cmd.by.length] ?? 'auditor';
  const as = style === 'junk' ? person : b.ACTOR_OF[role];
  const good = b.PLAUSIBLE[cmd.type]?.(c, n) as object;
  const payload = style === 'junk' ? junk : style === 'spoiled' ? { ...good, [key]: junk } : good;
  const verdict = c.ask(cmd.type, payload, { as });
  if (isRefusal(verdict)) {
    for (const text of [verdict.code, verdict.zh, verdict.en, verdict.cureZh, verdict.cureEn]) expect(text).not.toBe('');
    expect(`${verdict.zh}${verdict.en}${verdict.rule}${verdict.cureZh}${verdict.cureEn}`).not.toMatch(/\{[a-zA-Z]+\}/);
    return false;
  }
  c.give(cmd.type, payload, { as });
  return true;
}

function story(steps: readonly Step[], from: () => b.Case): b.Case {
  const c = from();
  for (const s of steps) take(c, s);
  return c;
}

const starts = [() => new b.Case(), b.registered, b.filed, b.reviewed, b.published, b.onTheSpot, b.accidentReplied, b.closed, b.archived, b.everyGate];
const stories = fc.tuple(fc.array(step, { maxLength: 40 }), fc.constantFrom(...starts)).map(([steps, from]) => story(steps, from));
const settings: fc.Parameters<unknown> = { numRuns: 300, seed: 20260302 };

describe('whatever people try', () => {
  it('every command is tried', () => {
    expect(Object.keys(b.PLAUSIBLE).sort()).toEqual(commands.map((cmd) => cmd.type).sort());
  });

  it('a command is accepted or refused, never thrown out, and folding the history gives the same state again', () => {
    let accepted = 0;
    fc.assert(fc.property(stories, (c) => {
      accepted += c.history.length;
      expect(c.refolded()).toStrictEqual(c.state);
    }), settings);
    expect(accepted).toBeGreaterThan(3_000);
  });

  it('state and history survive the journal: what is written as JSON is read back the same', () => {
    fc.assert(fc.property(stories, (c) => {
      expect(JSON.parse(JSON.stringify(c.state))).toStrictEqual(c.state);
      const journal = JSON.parse(JSON.stringify(c.history)) as b.Case['history'];
      expect(journal).toStrictEqual(c.history);
    }), settings);
  });

  it('the workflow always comes to rest: sounding at the next alarm leaves a later one or none', () => {
    fc.assert(fc.property(stories, (c) => {
      for (let rounds = 0, wake = nextAlarm(c.state, c.context()); wake !== null; wake = nextAlarm(c.state, c.context())) {
        c.sound(wake > c.now ? wake : c.now);
        const later = nextAlarm(c.state, c.context());
        expect(later === null || later > wake).toBe(true);
        expect((rounds += 1)).toBeLessThan(200);
      }
    }), settings);
  });

  it('a closed clock never moves again, and a miss once marked stays', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(...starts), (steps, from) => {
      const c = from();
      for (const s of steps) {
        const before = c.state.clocks;
        take(c, s);
        for (const clock of Object.values(before)) {
          const now = c.clock(clock.id);
          if (['met', 'expired', 'void'].includes(clock.state)) expect(now).toStrictEqual(clock);
          if (clock.missedAt !== null) expect(now.missedAt).toBe(clock.missedAt);
        }
      }
    }), settings);
  });

  it('a recount on the same calendar changes nothing; on another one twice is once', () => {
    fc.assert(fc.property(stories, (c) => {
      if (c.state.ended) return;
      expect(c.give('recompute-clocks', {}, { as: 'clock' })).toEqual([]);
      c.calendar = b.PLAIN_WEEKDAYS;
      c.give('recompute-clocks', {}, { as: 'clock' });
      expect(c.give('recompute-clocks', {}, { as: 'clock' })).toEqual([]);
    }), settings);
  });

  it('no escalation of an ended case waits for an answer, and none of its clocks runs', () => {
    fc.assert(fc.property(stories, (c) => {
      if (!c.state.ended) return;
      expect(Object.values(c.state.escalations).filter((e) => e.answer === null)).toEqual([]);
      expect(Object.values(c.state.clocks).filter((k) => k.state === 'running' || k.state === 'suspended')).toEqual([]);
    }), settings);
  });
});

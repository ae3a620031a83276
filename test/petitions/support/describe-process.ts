import fc from 'fast-check';
import type { Decider, ProcessState, RefusalText, Role } from '#libs/casework/kernel/index.js';
import { isRefusal, nextAlarm, ROLE_ZH } from '#libs/casework/kernel/index.js';
import { PLAIN_WEEKDAYS, STAFF } from '#libs/casework/testing/bureau.js';
import type { Walk } from '#libs/casework/desk/testing/index.js';
import { expectWhole, type RefusalRow } from './refusal-rows.js';

type Event = { type: string };
const ROLES = Object.keys(ROLE_ZH) as Role[];

/** Somebody who has the role. */
export const ACTOR_OF: Readonly<Record<Role, string>> = {
  'case-officer': 'li', 'section-head': 'head', 'deputy-director': 'deputy', director: 'director', 'legal-reviewer': 'reviewer',
  archivist: 'archivist', 'petition-desk': 'desk', administrator: 'admin', auditor: 'auditor', clock: 'clock',
};

/** Every code of the catalogues has a row, every row is refused with it, and says what a person needs. */
export function describeRefusals(rows: readonly RefusalRow[], catalogue: Readonly<Record<string, RefusalText>>): void {
  describe('the catalogue of refusals', () => {
    it('has a tested row for every code, and no row without a code', () => {
      expect([...new Set(rows.map(([code]) => code))].sort()).toEqual(Object.keys(catalogue).sort());
    });

    it.each(rows)('%s: %s', (code, _, run) => {
      const refusal = run();
      expect(refusal.code).toBe(code);
      expectWhole(refusal, catalogue[code]);
    });
  });
}

/** Every event there is happens in a story, none that is not listed, and each history folds into the state it led to. */
export function describeEvents<S extends ProcessState, E extends Event>(all: Readonly<Record<string, true>>, stories: readonly (() => Walk<S, E>)[]): void {
  describe('every event type', () => {
    const walks = stories.map((story) => story());

    it('is produced by a story, and no story produces one that is not on the list', () => {
      expect([...new Set(walks.flatMap((w) => w.types()))].sort()).toEqual(Object.keys(all).sort());
    });

    it('folds back into the state it led to, and survives the journal', () => {
      for (const walk of walks) {
        expect(walk.refolded()).toStrictEqual(walk.state);
        expect(JSON.parse(JSON.stringify(walk.state))).toStrictEqual(walk.state);
      }
    });
  });
}

/** Commands are refused in the wrong stage whoever asks, to the wrong role wherever it stands, and after the end unless said otherwise. */
export function describeGates<S extends ProcessState, E extends Event>(decider: Decider<S, E>, inStage: Readonly<Record<string, () => Walk<S, E>>>): void {
  const commands = [...decider.commands.values()];
  const stages = Object.keys(decider.def.stages);
  const standing = new Map(stages.map((stage) => [stage, inStage[stage]?.()]));
  const at = (stage: string): Walk<S, E> => {
    const walk = standing.get(stage);
    if (!walk) throw new Error(`nothing stands in ${stage}`);
    return walk;
  };
  const wrongStages = stages.flatMap((stage) => commands.filter((c) => c.stages ? !c.stages.includes(stage) : at(stage).state.ended).map((c) => [c.type, stage] as const));
  const wrongRoles = commands.flatMap((c) => ROLES.filter((role) => !c.by.includes(role)).map((role) => [c.type, role] as const));

  describe('every command has a stage and a role', () => {
    it('covers every stage there is', () => {
      expect(stages.map((stage) => at(stage).state.stage)).toEqual(stages);
    });

    it.each(wrongStages)('%s is refused in stage %s, whoever asks', (type, stage) => {
      const refusal = at(stage).refused(type, {}, { as: 'director', roles: ROLES });
      expect(refusal).toMatchObject({ code: at(stage).state.ended ? 'process-ended' : 'wrong-stage', kind: 'state' });
    });

    it.each(wrongRoles)('%s is refused to the role %s', (type, role) => {
      const cmd = decider.commands.get(type);
      const stage = cmd?.stages?.[0] ?? stages.find((s) => !at(s).state.ended) ?? '';
      expect(at(stage).refused(type, {}, { as: 'director', roles: [role] })).toMatchObject({ code: 'not-your-role', kind: 'authority' });
    });

    it.each(stages)('in stage %s the console is offered just what can be given there, blocked for the reason the decider would give', (stage) => {
      const walk = at(stage);
      const offered = decider.available(walk.state, walk.context({ as: 'head' }));
      const expected = commands.filter((c) => !c.aside && (c.stages ? c.stages.includes(stage) : !walk.state.ended)).map((c) => c.type);
      expect(offered.map((o) => o.type)).toEqual(expected);
      for (const { type, allowed, blockedBy } of offered) {
        expect(allowed).toBe(blockedBy.length === 0);
        if (blockedBy[0]) expect(walk.refused(type, {}, { as: 'head' }).code).toBe(blockedBy[0].code);
      }
    });
  });
}

type Maker<S extends ProcessState, E extends Event> = (walk: Walk<S, E>, n: number) => unknown;

const step = fc.record({
  command: fc.nat(10_000), n: fc.nat(1_000), junk: fc.jsonValue(),
  hours: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 200 }) }, { weight: 1, arbitrary: fc.integer({ min: 200, max: 2_000 }) }),
  style: fc.constantFrom('allowed', 'allowed', 'allowed', 'allowed', 'plausible', 'spoiled', 'junk'),
  key: fc.constantFrom('on', 'clockId', 'petitioner', 'reporter', 'constructor', '__proto__', 'to', 'day'),
  person: fc.constantFrom(...STAFF.map((p) => p.id), 'clock', 'nobody'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Whatever people try, the decider answers, the history folds, and no clock of an ended process runs. */
export function describeLaws<S extends ProcessState, E extends Event>(
  decider: Decider<S, E>, plausible: Readonly<Record<string, Maker<S, E>>>, starts: readonly (() => Walk<S, E>)[],
): void {
  const commands = [...decider.commands.values()];
  function take(walk: Walk<S, E>, { command, n, hours, style, junk, key, person }: Step): void {
    walk.now = new Date(Date.parse(walk.now) + hours * 3_600_000).toISOString();
    const fitting = commands.filter((c) => (c.stages ? c.stages.includes(walk.state.stage) : !walk.state.ended));
    const from = style === 'allowed' && fitting.length > 0 ? fitting : commands;
    const cmd = from[command % from.length];
    if (!cmd) throw new Error('no command');
    const good = plausible[cmd.type]?.(walk, n) as object;
    const payload = style === 'junk' ? junk : style === 'spoiled' ? { ...good, [key]: junk } : good;
    const handler = cmd.by.some((r) => ['petition-desk', 'case-officer', 'section-head'].includes(r)) && n % 2 === 0 ? walk.state.ownerId : '';
    const as = style === 'junk' ? person : handler || ACTOR_OF[cmd.by[n % cmd.by.length] ?? 'auditor'];
    const verdict = walk.ask(cmd.type, payload, { as });
    if (isRefusal(verdict)) {
      expect(`${verdict.zh}${verdict.en}${verdict.rule}${verdict.cureZh}${verdict.cureEn}`).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
      return;
    }
    walk.give(cmd.type, payload, { as });
  }
  const stories = fc.tuple(fc.array(step, { maxLength: 40 }), fc.constantFrom(...starts)).map(([steps, from]) => {
    const walk = from();
    for (const s of steps) take(walk, s);
    return walk;
  });
  const settings: fc.Parameters<unknown> = { numRuns: 250, seed: 20260302 };

  describe('whatever people try', () => {
    it('every command is tried', () => {
      expect(Object.keys(plausible).sort()).toEqual(commands.map((c) => c.type).sort());
    });

    it('a command is accepted or refused, never thrown out, and the history folds into the same state', () => {
      let events = 0;
      fc.assert(fc.property(stories, (walk) => {
        events += walk.history.length;
        expect(walk.refolded()).toStrictEqual(walk.state);
        expect(JSON.parse(JSON.stringify(walk.state))).toStrictEqual(walk.state);
      }), settings);
      expect(events).toBeGreaterThan(1_000);
    });

    it('the workflow always comes to rest', () => {
      fc.assert(fc.property(stories, (walk) => {
        for (let rounds = 0, wake = nextAlarm(walk.state, walk.context()); wake !== null; wake = nextAlarm(walk.state, walk.context())) {
          walk.sound(wake > walk.now ? wake : walk.now);
          const later = nextAlarm(walk.state, walk.context());
          expect(later === null || later > wake).toBe(true);
          expect((rounds += 1)).toBeLessThan(200);
        }
      }), settings);
    });

    it('a miss once marked stays, and of an ended process no clock runs and no escalation waits', () => {
      fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(...starts), (steps, from) => {
        const walk = from();
        for (const s of steps) {
          const before = walk.state.clocks;
          take(walk, s);
          for (const clock of Object.values(before)) {
            const now = walk.clock(clock.id);
            if (clock.missedAt !== null) expect(now.missedAt).toBe(clock.missedAt);
            if (['met', 'expired', 'void'].includes(clock.state)) expect({ ...now, sounded: [] }).toStrictEqual({ ...clock, sounded: [] });
          }
        }
        if (!walk.state.ended) return;
        expect(walk.running()).toEqual([]);
        expect(Object.values(walk.state.escalations).filter((e) => e.answer === null)).toEqual([]);
      }), settings);
    });

    it('a recount on another calendar twice is once', () => {
      fc.assert(fc.property(stories, (walk) => {
        if (walk.state.ended) return;
        walk.calendar = PLAIN_WEEKDAYS;
        walk.give('recompute-clocks', {}, { as: 'clock' });
        expect(walk.ask('recompute-clocks', {}, { as: 'clock' })).toEqual([]);
      }), settings);
    });
  });
}

import * as b from '../testing/index.js';
import { nextAlarm, pendingAlarms } from './index.js';

const QUARTER = 15 * 60_000;
const next = (c: b.Case) => nextAlarm(c.state, c.context());

/** Sounded every quarter of an hour from the day of the first argument to the second. */
function sweep(c: b.Case, from: string, to: string): void {
  for (let t = Date.parse(b.instantOf(from)); t <= Date.parse(b.instantOf(to)); t += QUARTER) c.sound(new Date(t).toISOString());
}

const told = (c: b.Case) => c.history.map((h) => h.event).flatMap((e) =>
  e.type === 'DeadlineWarned' || e.type === 'EscalationRaised' ? [[e.rung, e.scheduledFor, e.recipientId]] : []);

/** Case filing: seven working days from 2026-03-02, due 2026-03-11. */
const LADDER = [
  ['0@-2working-day', '2026-03-09T01:00:00.000Z', 'li'],
  ['0@-1working-day', '2026-03-10T01:00:00.000Z', 'li'],
  ['1@0working-day', '2026-03-11T16:00:00.000Z', 'head'],
  ['2@1working-day', '2026-03-12T01:00:00.000Z', 'deputy'],
  ['3@3working-day', '2026-03-16T01:00:00.000Z', 'director'],
];

describe('the alarms of a term', () => {
  it('sound each rung once, at its time and to its recipient, however often the sweep comes (F01)', () => {
    const c = b.registered();
    sweep(c, '2026-03-07', '2026-03-17');
    expect(told(c)).toEqual(LADDER);
    expect(c.events('DeadlineMissed')).toHaveLength(1);
    expect(c.history).toHaveLength(2 + LADDER.length + 1);
  });

  it('keep their true times after a standstill of 72 hours, one event a rung (G04)', () => {
    const c = b.registered();
    c.sound('2026-03-09T04:00:00.000Z');
    expect(b.typesOf(c.sound('2026-03-12T04:00:00.000Z'))).toEqual(['DeadlineWarned', 'DeadlineMissed', 'EscalationRaised', 'EscalationRaised']);
    expect(told(c)).toEqual(LADDER.slice(0, 4));
    expect(c.events('EscalationRaised').map((e) => e.raisedAt)).toEqual(['2026-03-12T04:00:00.000Z', '2026-03-12T04:00:00.000Z']);
    expect(c.sound('2026-03-12T04:00:00.001Z')).toEqual([]);
  });

  it('give one overdue mark at once to a case entered long after its term (G02)', () => {
    const c = new b.Case();
    c.give('register-case', { ...b.REGISTRATION, discoveredOn: '2025-01-06' }, { at: '2026-03-02' });
    c.sound('2026-03-02T02:00:01.000Z');
    expect(c.events('DeadlineMissed')).toHaveLength(1);
    expect(told(c)).toHaveLength(5);
    expect(next(c)).toBeNull();
  });

  it('mark the miss before the first rung that follows it, and never before the due time', () => {
    const c = b.registered();
    expect(b.typesOf(c.sound('2026-03-11T15:59:59.999Z'))).toEqual(['DeadlineWarned', 'DeadlineWarned']);
    expect(b.typesOf(c.sound('2026-03-11T16:00:00.000Z'))).toEqual(['DeadlineMissed', 'EscalationRaised']);
  });

  it('say when the workflow must wake next', () => {
    const c = b.registered();
    const wakings: (string | null)[] = [];
    for (let wake = next(c); wake !== null; wake = next(c)) {
      wakings.push(wake);
      c.sound(wake);
    }
    expect(wakings).toEqual(LADDER.map(([, at]) => at));
    expect(pendingAlarms(c.state, c.context())).toEqual([]);
  });

  it('have nothing left once the case has ended', () => {
    const c = b.registered();
    expect(next(c)).not.toBeNull();
    c.give('decline-filing', { reason: '不构成违法' }, { as: 'deputy' });
    expect(next(c)).toBeNull();
    expect(c.refused('sound-alarms', {}, { as: 'clock' }).code).toBe('process-ended');
  });
});

describe('warnings', () => {
  it('come in their window and stop at the due time, when the ladder takes over (F04)', () => {
    const c = b.registered();
    expect(c.sound('2026-03-09T00:59:59.999Z')).toEqual([]);
    sweep(c, '2026-03-09', '2026-03-17');
    expect(c.events('DeadlineWarned').every((e) => e.scheduledFor < '2026-03-11T15:59:59.999Z')).toBe(true);
    expect(c.events('DeadlineWarned')).toHaveLength(2);
  });

  it('are left out where they would fall before the term began', () => {
    const c = b.onTheSpot({ penalties: [b.fine(100)] });
    c.give('collect-on-site', b.payment(100, '2026-03-02'));
    const own = pendingAlarms(c.state, c.context()).filter((a) => a.clock.id === 'onsite-fine-handin').map((a) => a.key);
    expect(own).toEqual(['0@-1working-day', '1@0working-day', '2@1working-day', '3@3working-day']);
  });

  it('come to the minute for terms of hours, on the day the term began too', () => {
    const c = b.registered({ registration: { variant: 'accident', accident: b.ACCIDENT } });
    const own = pendingAlarms(c.state, c.context()).filter((a) => a.clock.id === 'accident-report');
    expect(own.map((a) => [a.key, a.at])).toEqual([
      ['0@-60minute', '2026-03-02T03:00:00.000Z'], ['0@-20minute', '2026-03-02T03:40:00.000Z'],
      ['1@0minute', '2026-03-02T04:00:00.001Z'], ['2@15minute', '2026-03-02T04:15:00.000Z'], ['3@30minute', '2026-03-02T04:30:00.000Z'],
    ]);
  });
});

describe("a party's term", () => {
  it('runs out silently: the officer learns of it, nobody is blamed, nothing climbs', () => {
    const c = b.notified({ hearingRight: true });
    c.sound('2026-03-31');
    expect(c.events('TermExpired').map((e) => [e.clockId, e.dueAt])).toEqual([
      ['statement-defence', '2026-03-25T15:59:59.999Z'], ['hearing-request', '2026-03-27T15:59:59.999Z'],
    ]);
    expect([c.clock('hearing-request').state, c.clock('hearing-request').missedAt]).toEqual(['expired', null]);
    expect([...c.events('DeadlineMissed'), ...c.events('EscalationRaised')]).toEqual([]);
  });

  it('still takes a request that was made in time and recorded the day after', () => {
    const c = b.notified({ hearingRight: true });
    c.sound('2026-03-30');
    c.give('request-hearing', { on: '2026-03-27' });
    expect(c.state.hearing?.requestedOn).toBe('2026-03-27');
    expect(c.clock('hearing-hold').state).toBe('running');
  });
});

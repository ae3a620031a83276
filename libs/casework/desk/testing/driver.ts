import type { Instant, WorkCalendar } from '#libs/calendar/index.js';
import { builtinCalendar } from '#libs/calendar/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { Actor, BureauProfile, Clock, Context, Decider, KernelEvent, NumberSeries, ProcessState, Recorded, Refusal, Role, StaffDirectory } from '../../kernel/index.js';
import { CLOCK_ACTOR, fold, isRefusal } from '../../kernel/index.js';
import { PROFILE, staffWith } from '../../testing/bureau.js';

export interface Setting {
  readonly calendar?: WorkCalendar;
  readonly staff?: StaffDirectory;
  readonly profile?: Partial<BureauProfile>;
}

export interface Circumstances {
  /** Id of a staff member, `clock`, or anybody else (no roles of their own). */
  readonly as?: string;
  /** A day stands for ten in the morning in Shanghai; a full instant for itself. */
  readonly at?: string;
  readonly roles?: readonly Role[];
}

export function instantOf(moment: string): Instant {
  return moment.length === 10 ? `${moment}T02:00:00.000Z` : moment;
}

const CALENDAR = builtinCalendar();

/** One process of the desk and its history: gives commands, keeps what they led to. The desk acts unless somebody is named. */
export class Walk<S extends ProcessState, E extends { type: string }> {
  readonly history: { readonly event: E | KernelEvent; readonly recorded: Recorded }[] = [];
  state: S;
  now: Instant = instantOf('2026-03-02');
  calendar: WorkCalendar;
  staff: StaffDirectory;
  readonly profile: BureauProfile;
  private drawn = 0;

  constructor(private readonly decider: Decider<S, E>, id: string, setting: Setting = {}) {
    this.state = decider.initial(id);
    this.calendar = setting.calendar ?? CALENDAR;
    this.staff = setting.staff ?? staffWith();
    this.profile = { ...PROFILE, ...setting.profile };
  }

  context({ as = 'desk', at, roles }: Circumstances = {}, numbers: Partial<Record<NumberSeries, string>> = {}): Context {
    const person = this.staff.find(as);
    const actor: Actor = as === 'clock' ? CLOCK_ACTOR : { id: as, post: person?.post ?? 'officer', sectionId: person?.sectionId ?? '', roles: person?.roles ?? [] };
    return {
      now: at === undefined ? this.now : instantOf(at), actor: roles ? { ...actor, roles } : actor,
      calendar: this.calendar, rules: builtinPack, profile: this.profile, staff: this.staff, numbers,
    };
  }

  ask(type: string, payload: unknown, circumstances: Circumstances = {}): readonly (E | KernelEvent)[] | Refusal {
    const numbers = Object.fromEntries(this.decider.draws(this.state, type).map((series) => [series, `${series}-${this.drawn + 1}`]));
    return this.decider.decide(this.state, { type, payload }, this.context(circumstances, numbers));
  }

  /** Gives a command that must be accepted; time moves to `at` and stays there. */
  give(type: string, payload: unknown = {}, circumstances: Circumstances = {}): this {
    const verdict = this.ask(type, payload, circumstances);
    if (isRefusal(verdict)) throw new Error(`${type} refused: ${verdict.code} ${verdict.field ?? ''} ${verdict.en}`);
    if (circumstances.at !== undefined) this.now = instantOf(circumstances.at);
    if (this.decider.draws(this.state, type).length > 0) this.drawn += 1;
    const recorded = { at: this.now, by: circumstances.as ?? 'desk' };
    for (const event of verdict) {
      this.history.push({ event, recorded });
      this.state = this.decider.evolve(this.state, event, recorded);
    }
    return this;
  }

  /** Gives a command that must be refused; nothing changes, and time stands still. */
  refused(type: string, payload: unknown = {}, circumstances: Circumstances = {}): Refusal {
    const verdict = this.ask(type, payload, circumstances);
    if (!isRefusal(verdict)) throw new Error(`${type} was accepted: ${verdict.map((e) => e.type).join(', ')}`);
    return verdict;
  }

  sound(at: string): this {
    return this.give('sound-alarms', {}, { as: 'clock', at });
  }

  clock(id: string): Clock {
    const clock = this.state.clocks[id];
    if (!clock) throw new Error(`no clock ${id}; there are: ${Object.keys(this.state.clocks).join(', ')}`);
    return clock;
  }

  running(): string[] {
    return Object.values(this.state.clocks).filter((c) => c.state === 'running').map((c) => c.id).sort();
  }

  types(): string[] {
    return this.history.map((h) => h.event.type);
  }

  events<T extends (E | KernelEvent)['type']>(type: T): Extract<E | KernelEvent, { type: T }>[] {
    return this.history.map((h) => h.event).filter((e): e is Extract<E | KernelEvent, { type: T }> => e.type === type);
  }

  refolded(): S {
    return fold(this.decider, this.state.id, this.history);
  }
}

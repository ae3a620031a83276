import type { Instant, WorkCalendar } from '#libs/calendar/index.js';
import { builtinCalendar } from '#libs/calendar/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { CaseEvent, EnforcementCase } from '../enforcement-case/index.js';
import { enforcementCase } from '../enforcement-case/index.js';
import type { Actor, BureauProfile, Clock, Context, DocumentSeries, KernelEvent, NumberSeries, Recorded, Refusal, Role, StaffDirectory } from '../kernel/index.js';
import { CLOCK_ACTOR, fold, isRefusal } from '../kernel/index.js';
import { PROFILE, staffWith } from './bureau.js';

export type AnyEvent = CaseEvent | KernelEvent;
/** A day stands for ten in the morning in Shanghai; a full instant for itself. */
export type Moment = string;

export interface Setting {
  readonly calendar?: WorkCalendar;
  readonly staff?: StaffDirectory;
  readonly profile?: Partial<BureauProfile>;
}

interface Circumstances {
  /** Id of a staff member, or `clock`. */
  readonly as?: string;
  readonly at?: Moment;
  /** Acts with exactly these roles instead of the person's own. */
  readonly roles?: readonly Role[];
}

export function instantOf(moment: Moment): Instant {
  return moment.length === 10 ? `${moment}T02:00:00.000Z` : moment;
}

const CALENDAR = builtinCalendar();

/** One case and its history: gives commands, keeps what they led to. */
export class Case {
  readonly history: { readonly event: AnyEvent; readonly recorded: Recorded }[] = [];
  state: EnforcementCase;
  now: Instant = instantOf('2026-03-02');
  calendar: WorkCalendar;
  staff: StaffDirectory;
  readonly profile: BureauProfile;
  private drawn = 0;

  constructor(setting: Setting = {}) {
    this.state = enforcementCase.initial('case-1');
    this.calendar = setting.calendar ?? CALENDAR;
    this.staff = setting.staff ?? staffWith();
    this.profile = { ...PROFILE, ...setting.profile };
  }

  context({ as = 'li', at, roles }: Circumstances = {}, numbers: Partial<Record<NumberSeries | DocumentSeries, string>> = {}): Context {
    const person = this.staff.find(as);
    const actor: Actor = as === 'clock' ? CLOCK_ACTOR : { id: as, post: person?.post ?? 'officer', sectionId: person?.sectionId ?? '', roles: person?.roles ?? [] };
    return {
      now: at === undefined ? this.now : instantOf(at), actor: roles ? { ...actor, roles } : actor,
      calendar: this.calendar, rules: builtinPack, profile: this.profile, staff: this.staff, numbers,
    };
  }

  /** Decides without recording anything. */
  ask(type: string, payload: unknown, circumstances: Circumstances = {}): readonly AnyEvent[] | Refusal {
    const series = [...enforcementCase.draws(this.state, type), ...enforcementCase.documents(type, this.profile)];
    const numbers = Object.fromEntries(series.map((name) => [name, `${name}-${this.drawn + 1}`]));
    return enforcementCase.decide(this.state, { type, payload }, this.context(circumstances, numbers));
  }

  /** Gives a command that must be accepted; time moves to `at` and stays there. */
  give(type: string, payload: unknown = {}, circumstances: Circumstances = {}): readonly AnyEvent[] {
    const verdict = this.ask(type, payload, circumstances);
    if (isRefusal(verdict)) throw new Error(`${type} refused: ${verdict.code} ${verdict.field ?? ''} ${verdict.en}`);
    if (circumstances.at !== undefined) this.now = instantOf(circumstances.at);
    if (enforcementCase.draws(this.state, type).length > 0 || enforcementCase.documents(type, this.profile).length > 0) this.drawn += 1;
    const recorded = { at: this.now, by: circumstances.as ?? 'li' };
    for (const event of verdict) {
      this.history.push({ event, recorded });
      this.state = enforcementCase.evolve(this.state, event, recorded);
    }
    return verdict;
  }

  /** Gives a command that must be refused; nothing changes, and time stands still. */
  refused(type: string, payload: unknown = {}, circumstances: Circumstances = {}): Refusal {
    const verdict = this.ask(type, payload, circumstances);
    if (!isRefusal(verdict)) throw new Error(`${type} was accepted: ${verdict.map((e) => e.type).join(', ')}`);
    return verdict;
  }

  /** The workflow wakes and sounds what is due. */
  sound(at: Moment): readonly AnyEvent[] {
    return this.give('sound-alarms', {}, { as: 'clock', at });
  }

  clock(id: string): Clock {
    const clock = this.state.clocks[id];
    if (!clock) throw new Error(`no clock ${id}; there are: ${Object.keys(this.state.clocks).join(', ')}`);
    return clock;
  }

  /** Ids of the clocks that are still open. */
  running(): string[] {
    return Object.values(this.state.clocks).filter((c) => c.state === 'running').map((c) => c.id).sort();
  }

  events<T extends AnyEvent['type']>(type: T): Extract<AnyEvent, { type: T }>[] {
    return this.history.map((h) => h.event).filter((e): e is Extract<AnyEvent, { type: T }> => e.type === type);
  }

  refolded(): EnforcementCase {
    return fold(enforcementCase, this.state.id, this.history);
  }
}

/** Shorthand for reading a batch of events. */
export function typesOf(events: readonly AnyEvent[]): string[] {
  return events.map((e) => e.type);
}

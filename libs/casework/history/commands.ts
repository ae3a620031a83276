import type { LegalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import type { CommandDef, Context, Recorded, Refusal, Role } from '../kernel/index.js';
import { text } from '../kernel/fields.js';
import { refuse } from './refusals.js';
import type { Imported } from './imported.js';

/** What makes the two commands of one kind of process: its names, its facts, and what contradicts itself in them. */
export interface HistoryDef<F extends object, I extends string, C extends string> {
  readonly noun: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The stage before anything is registered, in which the import opens the process. */
  readonly opensIn: string;
  readonly by: readonly Role[];
  readonly facts: z.ZodObject<z.core.$ZodShape>;
  readonly imported: I;
  readonly corrected: C;
  check(facts: F, ctx: Context): Refusal | null;
}

export type ImportEvent<T, F> = { readonly type: T; readonly facts: F; readonly batch: string; readonly ownerId: string; readonly sectionId: string };
export type CorrectionEvent<T, F> = { readonly type: T; readonly facts: F; readonly reason: string };

interface Importable<F> { readonly id: string; readonly stage: string; readonly ended: boolean; readonly registeredAt: string | null; readonly imported?: Imported<F> }
type Def<F, E extends { type: string }, P> = CommandDef<Importable<F> & never, E, P>;

/** Leaves out what was not given: the journal keeps no empty fields. */
function said<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** 导入 a finished item with all its facts, once and without a clock; 更正 is all that can be done with it afterwards. */
export function historyCommands<F extends object, const I extends string, const C extends string>(def: HistoryDef<F, I, C>) {
  const batch = z.string().regex(/^[\w-]{1,40}$/);
  const common = { by: def.by, aside: true } as const;
  const importing = {
    ...common, type: `import-${def.noun}`, nameZh: `导入历史办结${def.nameZh}`, nameEn: `Import a ${def.nameEn} closed in former years`, stages: [def.opensIn],
    payload: def.facts.extend({ batch }),
    needs: [(s: Importable<F>) => (s.registeredAt ? refuse('history-registered') : null)],
    decide(_: Importable<F>, payload: { batch: string }, ctx: Context) {
      const { batch: name, ...facts } = payload as F & { batch: string };
      const kept = said(facts as unknown as F) as F;
      return def.check(kept, ctx) ?? [{ type: def.imported, facts: kept, batch: name, ownerId: ctx.actor.id, sectionId: ctx.actor.sectionId }];
    },
  };
  const correcting = {
    ...common, type: `correct-imported-${def.noun}`, nameZh: `更正历史办结${def.nameZh}`, nameEn: `Correct an imported ${def.nameEn}`, stages: ['imported'],
    payload: def.facts.partial().extend({ correctionReason: text(500) }),
    decide(s: Importable<F>, payload: { correctionReason: string }, ctx: Context) {
      const { correctionReason, ...changes } = payload;
      const facts = { ...s.imported?.facts, ...said(changes) } as F;
      return def.check(facts, ctx) ?? [{ type: def.corrected, facts, reason: correctionReason }];
    },
  };
  return [importing, correcting] as unknown as readonly [Def<F, ImportEvent<I, F>, never>, Def<F, CorrectionEvent<C, F>, never>];
}

/** The mark of an item as it comes in. */
export function markOf<F>(facts: F, batch: string, since: LegalDay, r: Recorded): Imported<F> {
  return { facts, batch, since, at: r.at, by: r.by, corrections: [] };
}

/** The mark after one more correction. */
export function corrected<F>(mark: Imported<F>, facts: F, since: LegalDay, reason: string, r: Recorded): Imported<F> {
  return { ...mark, facts, since, corrections: [...mark.corrections, { at: r.at, by: r.by, reason }] };
}

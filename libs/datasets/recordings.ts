import type { AvStep } from '#libs/casework/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import type { Cast, Scene } from './case-facts.js';
import type { Plan } from './plan.js';

/** 执法全过程记录: the step in sound and picture, by both officers on the morning of that day, where the bureau's profile asks for it. */
export function recordIfAsked(
  plan: Plan, step: AvStep, day: LegalDay, { place, provesWhat }: { readonly place: string; readonly provesWhat: string }, cast: Cast, { profile }: Scene,
): void {
  if (!profile.avRecord?.mustRecord.includes(step)) return;
  plan.aside(day, cast.lead, 'record-av', {
    step, capturedAt: `${day}T08:30:00+08:00`, capturedPlace: place, capturedBy: [`@${cast.lead}`, `@${cast.second}`], provesWhat,
  });
}

import type { LegalDay } from '#libs/calendar/index.js';
import { ACCIDENTS } from './catalogue/accidents.js';
import { HAZARDOUS_CHEMICALS } from './catalogue/hazardous-chemicals.js';
import { MANAGEMENT } from './catalogue/management.js';
import { SITE } from './catalogue/site.js';
import type { Liable, Occasion, Sanction, Violation } from './types.js';

/** All violations that ship with the product. */
export const CATALOGUE: readonly Violation[] = [...MANAGEMENT, ...SITE, ...ACCIDENTS, ...HAZARDOUS_CHEMICALS];

const BY_CODE: ReadonlyMap<string, Violation> = new Map(CATALOGUE.map((v) => [v.code, v]));

/** The violation of this code; with a day, only if its law was in force on it. */
export function find(code: string, day?: LegalDay): Violation | undefined {
  const violation = BY_CODE.get(code);
  if (!violation || day === undefined) return violation;
  const inForce = (violation.inForceFrom === null || violation.inForceFrom <= day) && (violation.inForceTo === null || day <= violation.inForceTo);
  return inForce ? violation : undefined;
}

/** What the article threatens this addressee with on this occasion; undefined where it threatens nothing. */
export function sanctionFor(violation: Violation, liable: Liable, occasion: Occasion): Sanction | undefined {
  return violation.sanctions.find((s) => s.liable === liable && s.occasion === occasion);
}

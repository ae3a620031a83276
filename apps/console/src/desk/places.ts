import type { TermGroupName } from '#libs/glossary/index.js';
import type { Served } from '../api/send-command.js';
import type { Word } from '../glossary/zh.js';

export type DeskPlace = 'petitions' | 'hazard-reports';

/** The two registers of the desk: where they are served, what opens an entry, and in whose words. */
export interface Desk {
  readonly place: DeskPlace;
  readonly served: Served;
  readonly opens: string;
  readonly title: Word;
  readonly intro: Word;
  readonly register: Word;
  readonly stages: TermGroupName;
}

export const DESKS: readonly Desk[] = [
  { place: 'petitions', served: '/api/petitions', opens: 'register-petition', title: 'petitions', intro: 'petitionsIntro', register: 'newPetition', stages: 'petitionStage' },
  { place: 'hazard-reports', served: '/api/hazard-reports', opens: 'register-report', title: 'hazards', intro: 'hazardsIntro', register: 'newHazard', stages: 'reportStage' },
];

export function deskAt(place: DeskPlace): Desk {
  const desk = DESKS.find((d) => d.place === place);
  if (!desk) throw new Error(`no desk at ${place}`);
  return desk;
}

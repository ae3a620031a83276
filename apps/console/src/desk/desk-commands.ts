import hazards from '../api/hazards-commands.json';
import petitions from '../api/petitions-commands.json';
import type { CommandSpec } from '../command-form/commands.js';
import { deskAt, type DeskPlace } from './places.js';

const OF: Readonly<Record<DeskPlace, readonly CommandSpec[]>> = { petitions: petitions as unknown as readonly CommandSpec[], 'hazard-reports': hazards as unknown as readonly CommandSpec[] };

/** A command of the desk, with where it is sent. */
export function deskCommand(place: DeskPlace, type: string): CommandSpec | undefined {
  const found = OF[place].find((c) => c.type === type);
  return found && { ...found, served: deskAt(place).served };
}

/** Every command of an entry once it is registered. */
export function deskCommands(place: DeskPlace): readonly CommandSpec[] {
  return OF[place].filter((c) => c.type !== deskAt(place).opens);
}

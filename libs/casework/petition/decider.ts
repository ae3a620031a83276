import { withCommandsAfterEnd, withLetters } from '../desk/index.js';
import type { CommandDef } from '../kernel/index.js';
import { createDecider, documentCommands } from '../kernel/index.js';
import { PETITION_CLOCKS } from './clocks.js';
import { acceptanceCommands } from './commands/acceptance.js';
import { closingCommands } from './commands/closing.js';
import { PAPERED, serveLetter } from './commands/letters.js';
import { handlingCommands } from './commands/handling.js';
import { historyCommands } from './commands/history.js';
import { registrationCommands } from './commands/registration.js';
import { reviewCommands } from './commands/review.js';
import type { PetitionEvent } from './events.js';
import { evolvePetition } from './evolve.js';
import { STAGES } from './stages.js';
import { initialPetition, type Petition } from './state.js';

/** 信访事项, from receipt to closing. Commands stand in the order of the lifecycle. */
export const petition = withCommandsAfterEnd(withLetters(createDecider<Petition, PetitionEvent>({
  kind: 'petition',
  nameZh: '信访事项',
  nameEn: 'Petition',
  stages: STAGES,
  commands: [
    ...registrationCommands, ...acceptanceCommands, ...handlingCommands, ...reviewCommands, ...closingCommands,
    serveLetter, ...documentCommands(PAPERED), ...historyCommands,
  ] as unknown as readonly CommandDef<Petition, PetitionEvent, never>[],
  initial: initialPetition,
  evolve: evolvePetition,
  triggers: PETITION_CLOCKS,
  opens: 'register-petition',
  automatic: () => [],
  // The subject, never the person: lists and inboxes show the title to everybody.
  summary: (p) => ({ variant: p.channel ?? '', outcome: p.outcome, number: p.number, title: p.subject }),
})));

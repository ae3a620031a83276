import { historyCommands as commandsOf } from '../../history/index.js';
import { checkPetitionHistory } from '../history.js';
import { petitionHistoryFields, type PetitionHistory } from '../history-facts.js';

/** 历史办结信访事项: one that was finished before the system was there. */
export const historyCommands = commandsOf<PetitionHistory, 'PetitionImported', 'ImportedPetitionCorrected'>({
  noun: 'petition', nameZh: '信访事项', nameEn: 'petition', opensIn: 'received', by: ['petition-desk', 'section-head', 'administrator'], facts: petitionHistoryFields,
  imported: 'PetitionImported', corrected: 'ImportedPetitionCorrected', check: checkPetitionHistory,
});

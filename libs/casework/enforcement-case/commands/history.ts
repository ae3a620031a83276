import { historyCommands as commandsOf } from '../../history/index.js';
import { checkCaseHistory } from '../history.js';
import { caseHistoryFields, type CaseHistory } from '../history-facts.js';

/** 历史办结案件: a case that was finished before the system was there. */
export const historyCommands = commandsOf<CaseHistory, 'CaseImported', 'ImportedCaseCorrected'>({
  noun: 'case', nameZh: '案件', nameEn: 'case', opensIn: 'filing', by: ['section-head', 'administrator'], facts: caseHistoryFields, imported: 'CaseImported', corrected: 'ImportedCaseCorrected',
  check: checkCaseHistory,
});

import { historyCommands as commandsOf } from '../../history/index.js';
import { checkReportHistory } from '../history.js';
import { reportHistoryFields, type ReportHistory } from '../history-facts.js';

/** 历史办结举报: one that was finished before the system was there. */
export const historyCommands = commandsOf<ReportHistory, 'ReportImported', 'ImportedReportCorrected'>({
  noun: 'report', nameZh: '举报', nameEn: 'report', opensIn: 'received', by: ['petition-desk', 'section-head', 'administrator'], facts: reportHistoryFields,
  imported: 'ReportImported', corrected: 'ImportedReportCorrected', check: checkReportHistory,
});

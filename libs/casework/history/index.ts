export { checkBasis, checkIrregular, inOrder, irregularCodeFields, type IrregularCode } from './checks.js';
export { corrected, historyCommands, markOf, type CorrectionEvent, type ImportEvent } from './commands.js';
export { importedOf, IMPORTED_STAGE, isHistory, type Imported } from './imported.js';
export { HISTORY_REFUSALS, refuse as refuseHistory } from './refusals.js';

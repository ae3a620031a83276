import type { CommandDef } from '../kernel/index.js';
import { createDecider, documentCommands } from '../kernel/index.js';
import { withCommandsAfterEnd } from '../desk/after-end.js';
import { CASE_CLOCKS } from './clocks.js';
import { accidentCommands } from './commands/accident.js';
import { archivingCommands } from './commands/archiving.js';
import { decisionCommands } from './commands/decision.js';
import { endingCommands } from './commands/endings.js';
import { filingCommands } from './commands/filing.js';
import { historyCommands } from './commands/history.js';
import { investigationCommands } from './commands/investigation.js';
import { noticeCommands } from './commands/notice.js';
import { paymentCommands } from './commands/payment.js';
import { publicationCommands } from './commands/publication.js';
import { reassign } from './commands/reassign.js';
import { recordingCommands } from './commands/recordings.js';
import { remedyCommands } from './commands/remedies.js';
import { reviewCommands } from './commands/review.js';
import { serviceCommands } from './commands/service.js';
import { transferCommands } from './commands/transfer.js';
import { evolveCase } from './evolve.js';
import type { CaseEvent } from './events.js';
import { STAGES } from './stages.js';
import { initialCase, type EnforcementCase } from './state.js';

const ACCIDENT_ONLY = new Set(['report-accident-up', 'submit-accident-report', 'record-government-reply']);
const SUMMARY_ONLY = new Set(['decide-on-the-spot', 'record-on-the-spot', 'collect-on-site', 'hand-in-fine', 'bank-fine']);
/** A sealed volume takes no more papers; every other stage does, also one in which the case has ended. */
const UNSEALED = Object.keys(STAGES).filter((stage) => stage !== 'archived' && stage !== 'imported');
const ORDINARY_ONLY = new Set(['approve-filing']);

/** 行政处罚案件, from filing to archive. Commands stand in the order of the lifecycle. */
export const enforcementCase = withCommandsAfterEnd(createDecider<EnforcementCase, CaseEvent>({
  kind: 'enforcement-case',
  nameZh: '行政处罚案件',
  nameEn: 'Enforcement case',
  stages: STAGES,
  commands: [
    ...filingCommands, ...accidentCommands, ...investigationCommands, ...recordingCommands, ...noticeCommands, ...reviewCommands, ...decisionCommands,
    ...serviceCommands, ...publicationCommands, ...paymentCommands, ...remedyCommands, ...transferCommands, ...endingCommands, ...archivingCommands, ...documentCommands(UNSEALED), reassign, ...historyCommands,
  ] as unknown as readonly CommandDef<EnforcementCase, CaseEvent, never>[],
  initial: initialCase,
  evolve: evolveCase,
  triggers: CASE_CLOCKS,
  opens: 'register-case',
  applies: (c, command) => (c.accident !== null || !ACCIDENT_ONLY.has(command)) && (c.variant === 'summary' ? !ORDINARY_ONLY.has(command) : !SUMMARY_ONLY.has(command)),
  // Publication needs nobody: once the party has the decision, the workflow publishes it (安全生产法 art. 78(2)).
  automatic: (c) => (c.stage === 'disclosure' && c.decision?.kind === 'penalty' && c.service && !c.published ? ['publish-decision'] : []),
  summary: (c) => ({ variant: c.variant, outcome: c.outcome, number: c.caseNo, title: c.party?.name ?? '' }),
}));

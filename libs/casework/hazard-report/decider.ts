import { serveLetterCommand, withCommandsAfterEnd, withLetters } from '../desk/index.js';
import type { CommandDef } from '../kernel/index.js';
import { createDecider, documentCommands } from '../kernel/index.js';
import { REPORT_CLOCKS } from './clocks.js';
import { outcomeCommands } from './commands/outcome.js';
import { historyCommands } from './commands/history.js';
import { registrationCommands } from './commands/registration.js';
import { verificationCommands } from './commands/verification.js';
import type { ReportEvent } from './events.js';
import { evolveReport } from './evolve.js';
import { STAGES } from './stages.js';
import { initialReport, type HazardReport } from './state.js';

/** Where papers are still written: everywhere but in what came in closed. */
const PAPERED = Object.keys(STAGES).filter((s) => s !== 'imported');

/** 12350 举报, from the call to the closing. Commands stand in the order of the lifecycle. */
export const hazardReport = withCommandsAfterEnd(withLetters(createDecider<HazardReport, ReportEvent>({
  kind: 'hazard-report',
  nameZh: '安全生产举报',
  nameEn: 'Hazard report',
  stages: STAGES,
  commands: [...registrationCommands, ...verificationCommands, ...outcomeCommands, serveLetterCommand(PAPERED, () => []), ...documentCommands(PAPERED), ...historyCommands] as unknown as readonly CommandDef<HazardReport, ReportEvent, never>[],
  initial: initialReport,
  evolve: evolveReport,
  triggers: REPORT_CLOCKS,
  opens: 'register-report',
  automatic: () => [],
  summary: (r) => ({ variant: r.channel ?? '', outcome: r.outcome, number: r.number, title: r.subject }),
})));

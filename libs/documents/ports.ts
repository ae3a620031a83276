import { casePort } from './case-port.js';
import type { DocumentedProcess } from './document-kind.js';
import { documentKind, type KindId } from './kinds.js';
import { petitionPort } from './letters/petition-port.js';
import { reportPort } from './letters/report-port.js';
import type { AnyPort } from './port.js';

const PORTS: Readonly<Record<DocumentedProcess, AnyPort>> = {
  'enforcement-case': casePort as unknown as AnyPort,
  petition: petitionPort as unknown as AnyPort,
  'hazard-report': reportPort as unknown as AnyPort,
};

/** How documents of this kind read their process. */
export function portOf(kind: KindId): AnyPort {
  return PORTS[documentKind(kind).process];
}

import { fineOf } from '#libs/casework/enforcement-case/index.js';
import type { Figure, Value } from './figure.js';
import type { RecordOf } from './year.js';

export const idsOf = (rows: readonly { processId: string }[]) => [...new Set(rows.map((r) => r.processId))].sort();

export function figure(key: string, nameZh: string, nameEn: string, value: Value, processIds: readonly string[]): Figure {
  return { key, nameZh, nameEn, value, processIds };
}

/** Each case once, however often the deed was done in it. */
export function count(key: string, nameZh: string, nameEn: string, rows: readonly { processId: string }[]): Figure {
  const processIds = idsOf(rows);
  return figure(key, nameZh, nameEn, { kind: 'count', count: processIds.length }, processIds);
}

export function rate(key: string, nameZh: string, nameEn: string, part: Figure, whole: Figure): Figure {
  const inPart = new Set(part.processIds);
  const met = whole.processIds.filter((id) => inPart.has(id));
  return figure(key, nameZh, nameEn, { kind: 'rate', part: met.length, whole: whole.processIds.length }, whole.processIds);
}

/** The fines of these decisions in fen. */
export function fines(key: string, nameZh: string, nameEn: string, rows: readonly RecordOf<'PenaltyDecided'>[]): Figure {
  const fen = rows.reduce((sum, { event }) => sum + fineOf(event.decision.penalties), 0);
  return figure(key, nameZh, nameEn, { kind: 'money', fen }, idsOf(rows.filter(({ event }) => fineOf(event.decision.penalties) > 0)));
}

import { temporal } from '@temporalio/proto';
import { readFileSync, writeFileSync } from 'node:fs';

const { History } = temporal.api.history.v1;
type History = temporal.api.history.v1.IHistory;

/** Histories as readable JSON: enums by name, 64-bit numbers and bytes as text. */
export function writeHistory(file: URL, history: History): void {
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  writeFileSync(file, `${JSON.stringify(plain, null, 1)}\n`);
}

export function readHistory(file: URL): History {
  return History.fromObject(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
}

import { CHAIN_FAULTS, SEAL_FAULTS } from '#libs/audit/faults.js';
import type { AuditRun } from '#libs/audit/run-row.js';
import { findItems } from '#libs/journal/find-items.js';
import type { DataSource } from 'typeorm';

/** Runs with each broken record named in words, and the process it belongs to. */
export async function runViews(db: DataSource, bureauId: string, runs: readonly AuditRun[]) {
  const ids = new Set(runs.flatMap((r) => [...(r.findings?.breaks ?? []), ...(r.findings?.sealBreaks ?? [])].flatMap((b) => b.processId ?? [])));
  const known = new Map((await findItems(db, bureauId, [...ids])).map((i) => [i.id, { number: i.number, title: i.title }]));
  // The record of administration and the access log are chains of their own, under the bureau's id.
  const named = (processId: string | undefined, log?: 'access') => processId === bureauId ? { processId: null, number: null, title: log ? '查阅记录 Access log' : '管理记录 Administration' } : ({ processId: processId ?? null, ...(known.get(processId ?? '') ?? { number: null, title: null }) });
  return runs.map(({ findings, ...run }) => ({
    ...run,
    findings: findings && {
      processes: findings.processes, records: findings.records, documents: findings.documents, seals: findings.seals, broken: findings.broken,
      breaks: [
        ...findings.breaks.map((b) => ({ ...named(b.processId, b.log), seq: b.seq, day: null, documentId: b.documentId ?? null, fault: b.fault, ...CHAIN_FAULTS[b.fault] })),
        ...findings.sealBreaks.map((b) => ({ ...named(b.processId, b.chain === 'access' ? 'access' : undefined), seq: b.seq ?? null, day: b.day, documentId: null, fault: b.fault, ...SEAL_FAULTS[b.fault] })),
      ],
    },
  }));
}

import { ImportInterrupted } from '#libs/ledgers/import-ledger.js';
import { LedgerFault } from '#libs/ledgers/refusals.js';
import type { ImportReport } from '#libs/ledgers/report.js';
import { problemOf, ProblemError, type Problem } from '../http/problem.js';

/** Rows were refused and nothing was written: the problem carries the whole report, fault by fault. */
export function rowsRefused(report: ImportReport): Problem {
  const { refused, rows } = report.totals;
  return {
    type: '/problems/ledger-rows-refused', title: `${rows} 行中有 ${refused} 行未通过，没有导入任何内容`, titleEn: `${refused} of ${rows} rows were refused; nothing was imported`, status: 422,
    code: 'ledger-rows-refused', field: 'file', rule: '全部通过才导入（mode=all-or-nothing）', cure: '按报告逐行改正后再次导入，或改用“只导入通过的行”',
    cureEn: 'Correct the rows named in the report and import again, or import with mode=accepted-only', report,
  };
}

/** A failure while importing as a problem; what is no failure of the ledger is thrown on. */
export function importProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof LedgerFault) {
    const problem = problemOf(error.refusal);
    return { ...problem, status: error.status ?? problem.status };
  }
  if (error instanceof ImportInterrupted) {
    return {
      type: '/problems/import-interrupted', title: `导入中断，已写入 ${error.added} 行，共 ${error.of} 行`, titleEn: `The import broke off after ${error.added} of ${error.of} rows`, status: 503,
      code: 'import-interrupted', added: error.added, of: error.of, rule: '同一台账可以重复导入，已有的行不会重复', cure: '稍后用同一文件再导入一次，系统只补充缺少的行', cureEn: 'Import the same file again: only what is missing is added',
    };
  }
  throw error;
}

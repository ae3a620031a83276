import { approveAsOperator } from '#libs/administration/proposals/approve-as-operator.js';
import { readProposals } from '#libs/administration/proposals/view.js';
import { isRefusal } from '#libs/casework/index.js';
import { termOf } from '#libs/glossary/index.js';
import type { DataSource } from 'typeorm';
import { findBureau, Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run approve -- --bureau <code> [--proposal <id> --reason <text>]
  单位内没有其他人可以批准时，由系统运维人员批准一份申请；请有另一人在场，理由记入管理记录
  approves a proposal where nobody else in the bureau may; have a second person present, the reason goes on the record of administration
  只给 --bureau 时列出待批准的申请 with --bureau alone lists what awaits approval`;

interface Asked { readonly bureauId: string; readonly calendarBureau: string; readonly now: string }

async function list(db: DataSource, { bureauId, calendarBureau, now }: Asked): Promise<number> {
  const open = await readProposals(db, { bureauId, id: '', now }, calendarBureau, 'open');
  if (open.length === 0) console.log('没有待批准的申请 Nothing awaits approval');
  for (const p of open) {
    const approvers = p.approvers.map((a) => a.name).join('、') || '无人 nobody';
    console.log(`${p.id}  ${termOf('proposalKind', p.kind)?.zh ?? p.kind}${p.subjectName ? ` · ${p.subjectName}` : ''}  提出 proposed by ${p.proposedBy.name}  可批准 may approve: ${approvers}`);
  }
  return 0;
}

async function approve(db: DataSource, { bureauId, calendarBureau, now }: Asked, id: string, reason: string): Promise<number> {
  const decided = await approveAsOperator(db, bureauId, calendarBureau, id, reason, now);
  if (decided === null) throw new Misuse(`没有编号为“${id}”的申请。No proposal has the id “${id}”.`);
  if (isRefusal(decided)) throw new Misuse(`${decided.zh}。${decided.cureZh}。${decided.en}. ${decided.cureEn}.`);
  console.log(`已批准并记入管理记录 ${id} — approved and on record`);
  if (decided.passwordHalf !== null) console.log(`密码后一半，请当面交给本人 The second half of the password, to hand over in person: ${decided.passwordHalf}`);
  return 0;
}

await runProgram(USAGE, () => {
  const { values: { bureau: code, proposal, reason } } = readOptions({ bureau: { type: 'string' }, proposal: { type: 'string' }, reason: { type: 'string' } });
  if (code === undefined) throw new Misuse('须给出 --bureau。Give --bureau.');
  const written = reason?.trim() ?? '';
  if (proposal !== undefined && (written === '' || written.length > 500)) throw new Misuse('须写明理由 --reason，不超过500字。Give a written --reason of at most 500 characters.');
  return withDatabase(async (db, { calendarBureau }) => {
    const asked = { bureauId: (await findBureau(db, code)).id, calendarBureau, now: new Date().toISOString() };
    return proposal === undefined ? list(db, asked) : approve(db, asked, proposal, written);
  });
});

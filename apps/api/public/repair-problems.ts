import { yuanOf } from '#libs/disclosure/public-record.js';
import type { RepairRefusal } from '#libs/disclosure/repair.js';
import { ProblemError } from '../http/problem.js';

type Words = readonly [title: string, titleEn: string, cure: string, cureEn: string];

function words(refusal: RepairRefusal): Words {
  switch (refusal.code) {
    case 'not-published':
      return ['没有这个公示', 'No such publication', '核对编号', 'Check the id'];
    case 'publication-withdrawn':
      return ['公示已撤回，无须修复', 'The publication has been withdrawn', '无须办理', 'Nothing to do'];
    case 'display-over':
      return ['公示期已满，无须修复', 'The display has run out', '无须办理', 'Nothing to do'];
    case 'already-repaired':
      return ['已完成信用修复', 'The credit has been repaired', '无须办理', 'Nothing to do'];
    case 'repair-pending':
      return ['已有一份申请待审批', 'An application is waiting to be decided', '等候审批', 'Wait for the decision'];
    case 'no-repair-pending':
      return ['没有待审批的修复申请', 'No application is waiting', '先由办案人员申请', 'Have a case officer apply first'];
    case 'own-repair':
      return ['申请人不得审批本人的申请', 'The applicant cannot decide it', '由其他负责人审批', 'Have another head decide'];
    case 'repair-too-early':
      return [`公示未满最短期限，${refusal.from}起可以申请`, `The shortest display runs until ${refusal.from}`, `${refusal.from}起再申请`, `Apply from ${refusal.from} on`];
    case 'fine-owing':
      return [`尚有${yuanOf(refusal.owingFen)}元未缴清`, `${yuanOf(refusal.owingFen)} yuan are still owed`, '缴清后再申请', 'Apply once it is paid'];
  }
}

/** 404 for what is not there, 403 for one's own application, 409 for what is not so yet. */
export function repairProblem(refusal: RepairRefusal): ProblemError {
  const [title, titleEn, cure, cureEn] = words(refusal);
  const status = refusal.code === 'not-published' ? 404 : refusal.code === 'own-repair' ? 403 : 409;
  return new ProblemError({
    type: `/problems/${refusal.code}`, title, titleEn, status, code: refusal.code, rule: '信用修复管理办法', cure, cureEn,
    ...(refusal.code === 'repair-too-early' ? { from: refusal.from } : {}),
  });
}

import { percentOfIncome, person, unit, wan } from '../measures.js';
import type { Violation } from '../types.js';
import { violationsOf } from './entry.js';

const TEN_TO_TWENTY = '处十万元以下的罚款；逾期未改正的，责令停产停业整顿，并处十万元以上二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款';
const tenToTwenty = [unit('found', wan(0, 10)), unit('not-corrected', wan(10, 20)), person('not-corrected', wan(2, 5))];

/** Duties of those in charge, and of the management of safety (安全生产法 art. 93–97, 101). */
export const MANAGEMENT: readonly Violation[] = [
  ...violationsOf({
    law: 'wsl', number: 93, article: '第93条第2款', quote: '对个人经营的投资人处二万元以上二十万元以下的罚款', sanctions: [person('accident', wan(2, 20))],
  }, [[0, '投资人未保证安全生产资金投入，导致发生事故', 'Investor withheld safety funds and an accident followed']]),
  ...violationsOf({
    law: 'wsl', number: 94, article: '第94条第1款', quote: '处二万元以上五万元以下的罚款；逾期未改正的，处五万元以上十万元以下的罚款', sanctions: [person('found', wan(2, 5)), person('not-corrected', wan(5, 10))],
  }, [[0, '主要负责人未履行安全生产管理职责', 'Head of the unit neglected the duties of safety management']]),
  ...violationsOf({
    law: 'wsl', number: 96, article: '第96条', quote: '处一万元以上三万元以下的罚款；导致发生生产安全事故的，暂停或者吊销其与安全生产有关的资格，并处上一年年收入百分之二十以上百分之五十以下的罚款',
    sanctions: [person('found', wan(1, 3)), person('accident', percentOfIncome(20, 50))],
  }, [[0, '其他负责人、安全生产管理人员未履行安全生产管理职责', 'Another manager or a safety officer neglected the duties of safety management']]),
  ...violationsOf({ law: 'wsl', number: 97, article: '第97条', quote: TEN_TO_TWENTY, sanctions: tenToTwenty }, [
    [1, '未按规定设置安全生产管理机构或者配备安全生产管理人员、注册安全工程师', 'No safety department, safety officer or registered safety engineer'],
    [2, '高危单位主要负责人、安全生产管理人员未经考核合格', 'Head or safety officer of a high-risk unit not examined'],
    [3, '未按规定进行安全生产教育和培训，或者未如实告知有关事项', 'Workers not trained in safety, or not informed truthfully'],
    [4, '未如实记录安全生产教育和培训情况', 'Safety training not recorded truthfully'],
    [5, '未将隐患排查治理情况如实记录或者未向从业人员通报', 'Hazards found and treated were not recorded or not announced to the workers'],
    [6, '未按规定制定应急救援预案或者未定期组织演练', 'No emergency plan, or no regular drill'],
    [7, '特种作业人员未取得相应资格上岗作业', 'Special work done without the qualification for it'],
  ]),
  ...violationsOf({ law: 'wsl', number: 101, article: '第101条', quote: TEN_TO_TWENTY, sanctions: tenToTwenty }, [
    [1, '危险物品未建立专门安全管理制度、未采取可靠的安全措施', 'Dangerous goods without their own safety rules or reliable measures'],
    [2, '重大危险源未登记建档、检测评估监控，未制定预案或者未告知应急措施', 'Major hazard installation not registered, monitored or planned for'],
    [3, '爆破、吊装、动火、临时用电等危险作业未安排专门人员现场管理', 'Dangerous work without a supervisor on site'],
    [4, '未建立安全风险分级管控制度或者未采取相应管控措施', 'No graded control of risks'],
    [5, '未建立事故隐患排查治理制度，或者重大隐患排查治理情况未按规定报告', 'No system for finding and treating hazards, or a major hazard not reported'],
  ]),
];

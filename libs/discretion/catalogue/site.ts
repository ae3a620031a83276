import { person, unit, wan } from '../measures.js';
import type { Violation } from '../types.js';
import { violationsOf } from './entry.js';

const answerable = person('found', wan(0, 1));

/** Projects, equipment, premises and contractors (安全生产法 art. 98, 99, 102–109). */
export const SITE: readonly Violation[] = [
  ...violationsOf({
    law: 'wsl', number: 98, article: '第98条', quote: '并处十万元以上五十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款；逾期未改正的，处五十万元以上一百万元以下的罚款',
    sanctions: [unit('found', wan(10, 50)), person('found', wan(2, 5)), unit('not-corrected', wan(50, 100)), person('not-corrected', wan(5, 10))],
  }, [
    [1, '高危建设项目未按规定进行安全评价', 'High-risk project without a safety assessment'],
    [2, '高危建设项目没有安全设施设计或者设计未经审查同意', 'High-risk project without an approved design of its safety facilities'],
    [3, '施工单位未按批准的安全设施设计施工', 'Builder departed from the approved design of the safety facilities'],
    [4, '高危建设项目投入使用前安全设施未经验收合格', 'High-risk project used before its safety facilities were accepted'],
  ]),
  ...violationsOf({
    law: 'wsl', number: 99, article: '第99条', quote: '处五万元以下的罚款；逾期未改正的，处五万元以上二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处一万元以上二万元以下的罚款',
    sanctions: [unit('found', wan(0, 5)), unit('not-corrected', wan(5, 20)), person('not-corrected', wan(1, 2))],
  }, [
    [1, '未设置明显的安全警示标志', 'No clear warning signs'],
    [2, '安全设备的安装、使用、检测、改造和报废不符合标准', 'Safety equipment not installed, used or tested to standard'],
    [3, '未对安全设备进行经常性维护、保养和定期检测', 'Safety equipment not maintained and tested'],
    [4, '关闭、破坏监控、报警、防护、救生设备，或者篡改、隐瞒、销毁其数据', 'Monitoring, alarm or rescue equipment shut off, or its data falsified'],
    [5, '未提供符合标准的劳动防护用品', 'No protective gear that meets the standard'],
    [7, '使用应当淘汰的危及生产安全的工艺、设备', 'Processes or equipment in use that are to be phased out'],
    [8, '餐饮等行业使用燃气未安装可燃气体报警装置', 'Gas used in catering without a gas alarm'],
  ]),
  ...violationsOf({
    law: 'wsl', number: 102, article: '第102条', quote: '处五万元以下的罚款；生产经营单位拒不执行的，责令停产停业整顿，对其直接负责的主管人员和其他直接责任人员处五万元以上十万元以下的罚款',
    sanctions: [unit('found', wan(0, 5)), person('not-corrected', wan(5, 10))],
  }, [[0, '未采取措施消除事故隐患', 'Hazard not removed']]),
  ...violationsOf({
    law: 'wsl', number: 103, article: '第103条第2款', quote: '处五万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处一万元以下的罚款', sanctions: [unit('found', wan(0, 5)), answerable],
  }, [[0, '未与承包、承租单位签订安全生产管理协议或者未统一协调、管理', 'No safety agreement with a contractor or tenant, or no coordination']]),
  ...violationsOf({
    law: 'wsl', number: 104, article: '第104条', quote: '处五万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处一万元以下的罚款', sanctions: [unit('found', wan(0, 5)), answerable],
  }, [[0, '同一作业区域内未签订安全生产管理协议或者未指定专职人员检查协调', 'No safety agreement between units that share a work area']]),
  ...violationsOf({
    law: 'wsl', number: 105, article: '第105条', quote: '处五万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处一万元以下的罚款', sanctions: [unit('found', wan(0, 5)), answerable],
  }, [
    [1, '危险物品场所与员工宿舍在同一建筑内或者距离不符合要求', 'Dangerous goods too near to workers’ lodgings'],
    [2, '出口、疏散通道不符合要求，或者占用、锁闭、封堵', 'Exits or escape routes missing, locked or blocked'],
  ]),
  ...violationsOf({
    law: 'wsl', number: 106, article: '第106条', quote: '对生产经营单位的主要负责人、个人经营的投资人处二万元以上十万元以下的罚款', sanctions: [person('found', wan(2, 10))],
  }, [[0, '订立协议免除或者减轻对从业人员伤亡依法应承担的责任', 'Contract that waives liability for injured workers']]),
  ...violationsOf({
    law: 'wsl', number: 108, article: '第108条', quote: '拒不改正的，处二万元以上二十万元以下的罚款；对其直接负责的主管人员和其他直接责任人员处一万元以上二万元以下的罚款',
    sanctions: [unit('not-corrected', wan(2, 20)), person('not-corrected', wan(1, 2))],
  }, [[0, '拒绝、阻碍监督检查', 'Inspection refused or obstructed']]),
  ...violationsOf({
    law: 'wsl', number: 109, article: '第109条', quote: '处五万元以上十万元以下的罚款；逾期未改正的，处十万元以上二十万元以下的罚款', sanctions: [unit('found', wan(5, 10)), unit('not-corrected', wan(10, 20))],
  }, [[0, '高危行业单位未按规定投保安全生产责任保险', 'High-risk unit without safety liability insurance']]),
];

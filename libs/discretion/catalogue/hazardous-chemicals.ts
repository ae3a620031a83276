import { person, unit, wan } from '../measures.js';
import type { Violation } from '../types.js';
import { violationsOf } from './entry.js';

/** 危险化学品安全法, in force from 2026-05-01; what the 条例 before it punished is not in this catalogue. */
export const HAZARDOUS_CHEMICALS: readonly Violation[] = [
  ...violationsOf({
    law: 'hcl', number: 99, article: '第99条', quote: '并处十万元以上五十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款；逾期未改正的，处五十万元以上一百万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处五万元以上十万元以下的罚款',
    sanctions: [unit('found', wan(10, 50)), person('found', wan(2, 5)), unit('not-corrected', wan(50, 100)), person('not-corrected', wan(5, 10))],
  }, [
    [1, '危险化学品建设项目未经安全条件审查', 'Chemical project without a review of its safety conditions'],
    [2, '危险化学品建设项目没有安全设施设计或者设计未经审查同意', 'Chemical project without an approved design of its safety facilities'],
    [5, '危险化学品建设项目投入使用前安全设施未经验收合格', 'Chemical project used before its safety facilities were accepted'],
  ]),
  ...violationsOf({
    law: 'hcl', number: 100, article: '第100条第3款', quote: '没收违法经营的危险化学品以及违法所得，并处十万元以上五十万元以下的罚款', sanctions: [unit('found', wan(10, 50)), person('found', wan(10, 50))],
  }, [[0, '未取得危险化学品经营许可证从事经营', 'Dealing in hazardous chemicals without the permit']]),
  ...violationsOf({
    law: 'hcl', number: 101, article: '第101条第1款', quote: '可以处十万元以下的罚款；逾期未改正的，处十万元以上二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款',
    sanctions: [unit('found', wan(0, 10)), unit('not-corrected', wan(10, 20)), person('not-corrected', wan(2, 5))],
  }, [
    [8, '未明确责任人、岗位职责和操作规程', 'No persons in charge, duties or operating rules laid down'],
    [10, '未设置安全警示标志，或者通信、报警装置不处于适用状态', 'No warning signs, or communication and alarms not working'],
    [11, '专用储存场所未设专人管理，或者未实行双人收发、双人保管', 'Store without its own keeper, or without two-person handling'],
    [12, '未建立危险化学品出入库核查、登记制度', 'No check and record of what enters and leaves the store'],
    [13, '危险化学品专用储存场所未设置明显标志', 'Chemical store without clear signs'],
    [15, '未向从业人员提供安全技术说明书、安全标签或者未告知使用方法和应急措施', 'Safety data sheets or labels not given to the workers'],
  ]),
  ...violationsOf({
    law: 'hcl', number: 103, article: '第103条第1款', quote: '处五万元以上十万元以下的罚款；逾期不改正的，责令停产停业整顿直至由原发证机关吊销其相关许可证件，并处十万元以上二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款',
    sanctions: [unit('found', wan(5, 10)), unit('not-corrected', wan(10, 20)), person('not-corrected', wan(2, 5))],
  }, [
    [1, '重大危险源未登记建档、检测评估监控，未制定预案或者责任制', 'Major chemical hazard not registered, monitored or planned for'],
    [3, '作业场所未设置安全设施、设备，或者未经常性维护、保养', 'Workplace without safety facilities, or these not maintained'],
    [4, '未定期对安全生产条件进行安全评价', 'No regular assessment of the safety conditions'],
    [5, '未将危险化学品储存在专用储存场所内', 'Hazardous chemicals not kept in a dedicated store'],
    [6, '储存方式、方法或者数量不符合标准', 'Way or amount of storage not to standard'],
    [9, '未建立危险化学品安全风险分级管控制度或者未采取相应管控措施', 'No graded control of chemical risks'],
  ]),
  ...violationsOf({
    law: 'hcl', number: 106, article: '第106条', quote: '处二十万元以上五十万元以下的罚款；逾期不改正的，责令停业整顿直至由原发证机关吊销其危险化学品经营许可证，对其直接负责的主管人员和其他直接责任人员处五万元以上十万元以下的罚款',
    sanctions: [unit('found', wan(20, 50)), person('not-corrected', wan(5, 10))],
  }, [[0, '向未经许可的企业采购危险化学品', 'Buying hazardous chemicals from an unlicensed supplier']]),
];

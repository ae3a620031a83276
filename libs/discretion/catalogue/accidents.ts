import { percentOfIncome, person, unit, wan, wanInTiers } from '../measures.js';
import type { Violation } from '../types.js';
import { violationsOf } from './entry.js';

const income = (percent: number) => [person('accident', percentOfIncome(percent, percent))];

/** Accidents and those answerable for them (安全生产法 art. 95, 110, 114). */
export const ACCIDENTS: readonly Violation[] = [
  ...violationsOf({ law: 'wsl', number: 95, article: '第95条', quote: '发生一般事故的，处上一年年收入百分之四十的罚款', sanctions: income(40) },
    [[1, '主要负责人未履行职责，导致一般事故', 'Head of the unit neglected duties: ordinary accident']]),
  ...violationsOf({ law: 'wsl', number: 95, article: '第95条', quote: '发生较大事故的，处上一年年收入百分之六十的罚款', sanctions: income(60) },
    [[2, '主要负责人未履行职责，导致较大事故', 'Head of the unit neglected duties: larger accident']]),
  ...violationsOf({ law: 'wsl', number: 95, article: '第95条', quote: '发生重大事故的，处上一年年收入百分之八十的罚款', sanctions: income(80) },
    [[3, '主要负责人未履行职责，导致重大事故', 'Head of the unit neglected duties: major accident']]),
  ...violationsOf({ law: 'wsl', number: 95, article: '第95条', quote: '发生特别重大事故的，处上一年年收入百分之一百的罚款', sanctions: income(100) },
    [[4, '主要负责人未履行职责，导致特别重大事故', 'Head of the unit neglected duties: extraordinary accident']]),
  ...violationsOf({
    law: 'wsl', number: 110, article: '第110条', quote: '由应急管理部门处上一年年收入百分之六十至百分之一百的罚款', sanctions: [person('accident', percentOfIncome(60, 100))],
  }, [[0, '主要负责人不立即组织抢救、擅离职守、逃匿，或者瞒报、谎报、迟报事故', 'Head of the unit did not organise rescue, left, or hid or delayed the report']]),
  ...violationsOf({
    // The steps of an ordinary accident by casualties and loss (应急管理部令第14号) are from memory.
    law: 'wsl', number: 114, article: '第114条第1款', quote: '发生一般事故的，处三十万元以上一百万元以下的罚款', sanctions: [unit('accident', wanInTiers(30, [50, 70, 100]))], tierCertainty: 'unverified',
  }, [[1, '发生一般事故负有责任', 'Answerable for an ordinary accident']]),
  ...violationsOf({ law: 'wsl', number: 114, article: '第114条第1款', quote: '发生较大事故的，处一百万元以上二百万元以下的罚款', sanctions: [unit('accident', wan(100, 200))] },
    [[2, '发生较大事故负有责任', 'Answerable for a larger accident']]),
  ...violationsOf({ law: 'wsl', number: 114, article: '第114条第1款', quote: '发生重大事故的，处二百万元以上一千万元以下的罚款', sanctions: [unit('accident', wan(200, 1_000))] },
    [[3, '发生重大事故负有责任', 'Answerable for a major accident']]),
  ...violationsOf({ law: 'wsl', number: 114, article: '第114条第1款', quote: '发生特别重大事故的，处一千万元以上二千万元以下的罚款', sanctions: [unit('accident', wan(1_000, 2_000))] },
    [[4, '发生特别重大事故负有责任', 'Answerable for an extraordinary accident']]),
];

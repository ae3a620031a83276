import { creditCodeCheckCharacter } from '#libs/identity/index.js';
import type { Party } from '#libs/casework/enforcement-case/index.js';

const TRADES = ['化工', '机械制造', '仓储物流', '建材', '金属制品', '食品加工', '印刷包装', '家具制造', '汽车维修', '加油站'] as const;
const WORDS = ['晨光', '远山', '平湖', '青石', '长桥', '白帆', '秋禾', '南枝', '新雨', '海棠', '明月', '松风'] as const;

/** An invented firm, marked 示例, with a well-formed 统一社会信用代码 of the bureau's district. */
export function exampleFirm(regionCode: string, n: number): Party {
  const body = `91${regionCode}MA0${String(900_000 + n)}`;
  const name = `示例${WORDS[n % WORDS.length]}${TRADES[n % TRADES.length]}有限公司（${String(n).padStart(2, '0')}）`;
  return { kind: 'organisation', name, creditCode: body + creditCodeCheckCharacter(body), address: `示例路${n}号` };
}

/** An invented person, marked 示例; without an identity number, so that it is nobody's. */
export function examplePerson(n: number): Party {
  const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王'];
  return { kind: 'person', name: `${surnames[n % surnames.length]}某（示例${String(n).padStart(2, '0')}）` };
}

import type { Penalty } from '#libs/casework/enforcement-case/index.js';
import { TERMS } from '#libs/glossary/index.js';
import type { LedgerValues, RowFaultAt } from '../kind.js';

type Kind = Penalty['kind'];

/** What ledgers call a penalty; some write two in one word's list, 没收违法所得、非法财物. */
const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  warning: [], criticism: ['通报'], fine: ['处罚款', '并处罚款'], confiscation: ['没收', '没收违法所得', '非法财物', '没收非法财物'], suspension: ['停产停业', '停产停业整顿', '责令停产停业整顿'],
  'licence-revocation': ['暂扣', '暂扣许可证', '吊销许可证', '吊销许可证件', '吊销许可证照', '吊销'], closure: ['关闭', '取缔', '予以关闭', '予以取缔'], restriction: ['限制从业', '禁止从业'],
};
const KIND_OF: ReadonlyMap<string, Kind> = new Map((Object.keys(NAMES) as Kind[]).flatMap((kind) => [TERMS.penaltyKind[kind].zh, ...NAMES[kind]].map((name) => [name, kind] as const)));

const wordsOf = (values: LedgerValues) => (values['penalties'] === undefined ? [] : String(values['penalties']).split(/[、,，;；/+＋和及]/).map((word) => word.trim()).filter((word) => word !== ''));

/** A word for a penalty that is none the law knows. */
export function checkPenalties(values: LedgerValues): RowFaultAt | null {
  if (wordsOf(values).every((word) => KIND_OF.has(word))) return null;
  return { field: 'penalties', code: 'not-a-choice', details: { choices: Object.values(TERMS.penaltyKind).map(({ zh }) => zh).join('、') } };
}

/** The penalties of a row: those it names, and a fine or confiscation wherever there is a sum of it. Undefined where there is none. */
export function penaltiesOf(values: LedgerValues): Penalty[] | undefined {
  const sums: Partial<Record<Kind, number>> = { fine: Number(values['fineFen'] ?? 0), confiscation: Number(values['confiscatedFen'] ?? 0) };
  const named = wordsOf(values).flatMap((word) => KIND_OF.get(word) ?? []);
  const kinds = new Set([...named, ...(['fine', 'confiscation'] as const).filter((kind) => (sums[kind] ?? 0) > 0)]);
  const penalties = [...kinds].map((kind): Penalty => (sums[kind] ? { kind, amountFen: sums[kind] } : { kind }));
  return penalties.length === 0 ? undefined : penalties;
}

import { fineOf, type Penalty } from '#libs/casework/enforcement-case/index.js';
import { termOf } from '#libs/glossary/index.js';
import { statedAmount } from '../zh-text.js';

function penaltyZh({ kind, amountFen, detail }: Penalty): string {
  const name = termOf('penaltyKind', kind)?.zh ?? kind;
  const amount = amountFen === undefined ? '' : kind === 'fine' ? `人民币${statedAmount(amountFen)}` : `，价值人民币${statedAmount(amountFen)}`;
  return `${name}${amount}${detail ? `（${detail}）` : ''}`;
}

/** Penalties as one clause: 警告；罚款人民币壹万元整（￥10,000.00）. Null when there is none. */
export function penaltiesZh(penalties: readonly Penalty[] | undefined): string | null {
  return penalties && penalties.length > 0 ? penalties.map(penaltyZh).join('；') : null;
}

/** The fines alone, in both figures; null when no fine is among them. */
export function fineZh(penalties: readonly Penalty[] | undefined): string | null {
  const fine = fineOf(penalties ?? []);
  return fine > 0 ? statedAmount(fine) : null;
}

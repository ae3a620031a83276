import type { LegalDay, Term } from '#libs/calendar/index.js';

const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const FIGURES = '〇一二三四五六七八九';

/** Four digits as written on a cheque: 1050 → 壹仟零伍拾. Empty for 0. */
function capitalGroup(group: number): string {
  let out = '';
  let gap = false;
  for (const [unit, name] of [[1000, '仟'], [100, '佰'], [10, '拾'], [1, '']] as const) {
    const digit = Math.floor(group / unit) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${CAPITALS[digit]}${name}`;
    gap = false;
  }
  return out;
}

/** Whole yuan in capital figures: 100_500 → 壹拾万零伍佰. Up to 9,999 亿. */
function capitalYuan(yuan: number): string {
  let out = '';
  let gap = false;
  for (const [unit, name] of [[100_000_000, '亿'], [10_000, '万'], [1, '']] as const) {
    const group = Math.floor(yuan / unit) % 10_000;
    if (group === 0) {
      gap = out !== '';
      continue;
    }
    out += `${out !== '' && (gap || group < 1000) ? '零' : ''}${capitalGroup(group)}${name}`;
    gap = false;
  }
  return out;
}

/** Fen as an amount in capital figures, as the rules for filling in cheques have it: 1_000_000 → 壹万元整. */
export function capitalAmount(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cents = fen % 10;
  const whole = yuan > 0 ? `${capitalYuan(yuan)}元` : '';
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  const tens = jiao > 0 ? `${CAPITALS[jiao]}角` : yuan > 0 ? '零' : '';
  return `${whole}${tens}${cents > 0 ? `${CAPITALS[cents]}分` : '整'}`;
}

/** Fen in digits: 1_000_000 → 10,000.00. */
export function digitAmount(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(fen % 100).padStart(2, '0')}`;
}

/** Both, as a document states money: 壹万元整（￥10,000.00）. */
export function statedAmount(fen: number): string {
  return `${capitalAmount(fen)}（￥${digitAmount(fen)}）`;
}

/** A whole number below 10,000 in ordinary Chinese figures: 15 → 十五, 90 → 九十. */
export function zhNumber(n: number): string {
  if (n < 10) return FIGURES[n] ?? '';
  let out = '';
  let gap = false;
  for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${digit === 1 && unit === 10 && out === '' ? '' : FIGURES[digit]}${name}`;
    gap = false;
  }
  return out;
}

/** A legal day as documents write it: 2026-03-02 → 2026年3月2日. */
export function zhDay(day: LegalDay): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

const UNITS: Readonly<Record<Term['unit'], string>> = {
  'calendar-day': '日', 'working-day': '个工作日', month: '个月', year: '年', hour: '小时', 'working-hour': '个工作小时',
};

/** A term as documents write it: 十五日, 五个工作日, 六个月. */
export function zhTerm(term: Pick<Term, 'length' | 'unit'>): string {
  const number = term.length === 2 && term.unit !== 'calendar-day' ? '两' : zhNumber(term.length);
  return `${number}${UNITS[term.unit]}`;
}

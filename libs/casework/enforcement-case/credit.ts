import { addMonths, type LegalDay } from '#libs/calendar/index.js';
import type { DisplayCategory } from './records.js';
import type { EnforcementCase } from './state.js';

/** Months of display from which and up to which a category may be shown, both included. */
export interface DisplayMonths {
  readonly min: number;
  readonly max: number;
  readonly rule: 'credit-display-2023' | 'credit-display-2026';
  readonly article: string;
}

/**
 * 信用修复管理办法 (from 2026-04-01, seen second-hand): light up to 3 months and in principle not at all, ordinary 3–12,
 * serious 12–36. Before it, 发展改革委令第58号 (numbers from memory): work safety 12–36 months whatever the category.
 */
export function displayMonths(category: DisplayCategory, decidedOn: LegalDay): DisplayMonths {
  if (decidedOn < '2026-04-01') return { min: 12, max: 36, rule: 'credit-display-2023', article: '《失信行为纠正后的信用信息修复管理办法（试行）》' };
  const [min, max] = ({ light: [0, 3], ordinary: [3, 12], serious: [12, 36] } as const)[category];
  return { min, max, rule: 'credit-display-2026', article: '《信用修复管理办法》' };
}

/** First day on which repair may be asked for: the shortest display has passed. Null while no period is set. */
export function repairFrom(c: EnforcementCase): LegalDay | null {
  return c.display && addMonths(c.display.from, displayMonths(c.display.category, c.display.from).min);
}

/** Whether the public still sees the decision on that day: published, not withdrawn, its display neither over nor ended. */
export function isDisplayedOn(c: EnforcementCase, day: LegalDay): boolean {
  if (!c.published || c.published.withdrawnOn) return false;
  if (!c.display) return true;
  return day <= c.display.until && (c.display.endedOn === null || day < c.display.endedOn);
}

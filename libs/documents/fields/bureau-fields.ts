import { zhDay } from '../zh-text.js';
import type { AnyFacts, FieldsOf } from './facts.js';

/** What every document bears, whatever it is written from. */
export const BUREAU_FIELDS: FieldsOf<AnyFacts> = {
  单位名称: (f) => f.bureau.name,
  单位简称: (f) => f.bureau.shortName,
  文号: (f) => f.number,
  文书日期: (f) => zhDay(f.on),
};

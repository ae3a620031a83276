import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import { builtinCalendar, isLegalDay, weekday, type ExplainedDay, type WorkCalendar } from '#libs/calendar/index.js';
import { TERMS, termOf } from '#libs/glossary/index.js';
import { textTable } from '#libs/reports/index.js';
import { builtinPack, UnknownRule, type ProfileTerm, type RulePack } from '#libs/statutes/index.js';
import { whatIf, type WhatIfAnswer } from '#libs/workdays/what-if.js';
import { findBureau, Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run deadline -- --limit decision-service --on 2026-09-28 [--bureau 120104]
          npm run deadline -- --rule hearing-request --on 2026-09-28
          npm run deadline -- --list
  --limit   期限事项，适用当日有效的规定 a time limit; the law of that day answers
  --rule    某一条规则 one rule
  --on      起算事项发生之日，或带时区的时刻 day of the trigger, or a moment with its offset
  --bureau  按该单位的承诺期限和日历 with the promises and the calendar of that bureau
  --list    列出期限事项 lists the time limits`;

interface Basis { readonly calendar: WorkCalendar; readonly rules: RulePack; readonly terms: readonly ProfileTerm[] }

async function basisOf(code: string | undefined): Promise<Basis> {
  if (code === undefined) return { calendar: builtinCalendar(), rules: builtinPack, terms: [] };
  return withDatabase(async (db) => {
    const { calendar, rules, profile } = await new CachedBureauContexts(db).of((await findBureau(db, code)).id);
    return { calendar, rules, terms: profile.terms };
  });
}

function list(rules: RulePack): string {
  const rows = [...rules.limits.values()].map((l) => [l.id, l.nameZh, l.nameEn, l.rules.join(', ')]);
  return textTable([['limit', '事项', 'time limit', 'rules'], ...rows]);
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

function dayRow({ day, verdict, number, why }: ExplainedDay): string[] {
  const { zh, en } = TERMS.verdict[verdict];
  return [day, `周${WEEKDAYS[weekday(day) - 1] ?? ''}`, number === undefined ? '' : String(number), zh, en, why];
}

function asText(answer: WhatIfAnswer): string {
  const { nameZh, nameEn, term, citation, source, verification, on, dueDay, due, provisional, days, direction } = answer;
  const unit = TERMS.unit[term.unit];
  const facts = [
    ['事项 Limit', `${nameZh} ${nameEn}`],
    ['起算 Trigger', on],
    ['期限 Term', `${term.length}${unit.zh} (${term.length} ${unit.en})`],
    ['依据 Basis', `${citation}（${termOf('termSource', source)?.zh ?? source}，${termOf('verification', verification)?.zh ?? verification}）`],
    [direction === 'backward' ? '最迟 Latest' : '届满 Due', due === null ? dueDay : `${dueDay}  (${due})`],
    ['日历 Calendar', provisional ? '含尚未公布放假安排的年份，暂定 provisional: a year whose notice is not out' : '确定 final'],
  ];
  const counted = days.length === 0 ? '' : `\n\n${textTable(days.map(dayRow), [2])}`;
  return textTable(facts) + counted;
}

function answerTo(question: { limit?: string | undefined; rule?: string | undefined; on: string }, { calendar, rules, terms }: Basis): WhatIfAnswer {
  try {
    const answer = whatIf(question, calendar, rules, terms);
    if (answer) return answer;
  } catch (error) {
    if (error instanceof UnknownRule) throw new Misuse(`没有这个期限或规则。${error.message}. 用 --list 查看。`);
    if (error instanceof RangeError) throw new Misuse(error.message);
    throw error;
  }
  throw new Misuse(`${question.on} 没有适用的天数。No number of days applied on that day.`);
}

await runProgram(USAGE, async () => {
  const { values } = readOptions({ limit: { type: 'string' }, rule: { type: 'string' }, on: { type: 'string' }, bureau: { type: 'string' }, list: { type: 'boolean', default: false } });
  const { limit, rule, on, bureau } = values;
  if (values.list) {
    console.log(list(builtinPack));
    return 0;
  }
  if ((limit === undefined) === (rule === undefined)) throw new Misuse('--limit 和 --rule 须给出其一。Give either --limit or --rule.');
  if (on === undefined) throw new Misuse('须给出 --on。Give --on.');
  if (on.length === 10 && !isLegalDay(on)) throw new Misuse(`“${on}”不是存在的日期。“${on}” is not a day that exists.`);
  console.log(asText(answerTo({ limit, rule, on }, await basisOf(bureau))));
  return 0;
});

import type { LegalDay } from '#libs/calendar/index.js';

/** A common violation of the Work Safety Law, with its article before and since the revision of 2021-09-01. */
export interface Violation {
  readonly suspicion: string;
  readonly facts: string;
  readonly place: string;
  readonly before2021: string;
  readonly since2021: string;
}

export const VIOLATIONS: readonly [Violation, ...Violation[]] = [
  { suspicion: '未按照规定对从业人员进行安全生产教育和培训', facts: '三名新进从业人员未经安全生产教育和培训即上岗作业', place: '生产车间', before2021: '94(3)', since2021: '97(3)' },
  { suspicion: '特种作业人员未按规定取得相应资格上岗作业', facts: '一名电焊作业人员未持特种作业操作证上岗', place: '维修间', before2021: '94(7)', since2021: '97(7)' },
  { suspicion: '未如实记录安全生产教育和培训情况', facts: '培训档案缺少考核结果，签到与考勤不符', place: '安全管理办公室', before2021: '94(4)', since2021: '97(4)' },
  { suspicion: '未将事故隐患排查治理情况如实记录', facts: '隐患排查台账连续两月空白', place: '安全管理办公室', before2021: '94(5)', since2021: '97(5)' },
  { suspicion: '未按规定制定应急救援预案或者未定期组织演练', facts: '一年内未组织应急演练', place: '安全管理办公室', before2021: '94(6)', since2021: '97(6)' },
  { suspicion: '未在有较大危险因素的场所设置明显的安全警示标志', facts: '危险化学品仓库入口未设置安全警示标志', place: '危险化学品仓库', before2021: '96(1)', since2021: '99(1)' },
  { suspicion: '未对安全设备进行经常性维护、保养和定期检测', facts: '可燃气体报警器超过检定有效期', place: '喷漆房', before2021: '96(3)', since2021: '99(3)' },
  { suspicion: '未为从业人员提供符合标准的劳动防护用品', facts: '打磨岗位从业人员未配备防尘口罩', place: '打磨车间', before2021: '96(4)', since2021: '99(5)' },
];

/** `《安全生产法》第九十七条第三项` as a decision cites it: the law in force on the day decides. */
export function basisOf(violation: Violation, day: LegalDay): string {
  const [article = '', item = ''] = (day < '2021-09-01' ? violation.before2021 : violation.since2021).split(/[()]/);
  return `《安全生产法》${day < '2021-09-01' ? '（2014年修正）' : '（2021年修正）'}第${article}条第（${item}）项`;
}

import type { z } from 'zod';
import type { Refusal } from './refusal.js';

/** Reads an issue of the schema library as a refusal that names field, rule and cure. */
function fromIssue(issue: z.core.$ZodIssue): Refusal {
  // An unknown key is itself the field to blame, not the object it stands in.
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...issue.path, ...unknown].map(String).join('.');
  const base = { refused: true as const, kind: 'content' as const, ...(field ? { field } : {}) };
  if (issue.code === 'custom' && issue.params) {
    const { code, zh, en, rule, cureZh, cureEn } = issue.params as Record<string, string>;
    return { ...base, code: code ?? 'invalid', zh: zh ?? issue.message, en: en ?? issue.message, rule: rule ?? '', cureZh: cureZh ?? '', cureEn: cureEn ?? '' };
  }
  const say = (code: string, zh: string, en: string, rule: string, cureZh: string, cureEn: string): Refusal =>
    ({ ...base, code, zh, en, rule, cureZh, cureEn });
  const name = field || '请求体';
  const nameEn = field || 'the body';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? say('too-long', `${name}超过${issue.maximum}字`, `${nameEn} is longer than ${issue.maximum} characters`, `最多${issue.maximum}字`, '缩短内容，或作为附件上传', 'Shorten it, or attach it as a file')
        : issue.origin === 'array'
          ? say('too-many', `${name}最多${issue.maximum}项`, `${nameEn} takes at most ${issue.maximum}`, `最多${issue.maximum}项`, '减少后再提交', 'Remove some')
          : say('too-big', `${name}不得大于${issue.maximum}`, `${nameEn} must not exceed ${issue.maximum}`, `最大${issue.maximum}`, '核对数值', 'Check the number');
    case 'too_small':
      return issue.origin === 'string'
        ? say('required', `${name}不能为空`, `${nameEn} must not be empty`, '必填', '填写该项', 'Fill it in')
        : issue.origin === 'array'
          ? say('too-few', `${name}至少${issue.minimum}项`, `${nameEn} takes at least ${issue.minimum}`, `至少${issue.minimum}项`, '补充后再提交', 'Add what is missing')
          : say('too-small', `${name}不得小于${issue.minimum}`, `${nameEn} must not be less than ${issue.minimum}`, `最小${issue.minimum}`, '核对数值', 'Check the number');
    case 'unrecognized_keys':
      return say('unknown-field', `不认识的字段：${issue.keys.join('、')}`, `Unknown fields: ${issue.keys.join(', ')}`, '只接受接口文档列出的字段', '删除这些字段', 'Remove them');
    case 'invalid_type':
      return issue.input === undefined
        ? say('required', `缺少${name}`, `${nameEn} is missing`, '必填', '填写该项', 'Fill it in')
        : say('wrong-type', `${name}类型应为${issue.expected}`, `${nameEn} should be of type ${issue.expected}`, `类型为${issue.expected}`, '按接口文档填写', 'See the API document');
    case 'invalid_value':
      return say('not-an-option', `${name}须为：${issue.values.join('、')}`, `${nameEn} must be one of: ${issue.values.join(', ')}`, '只能取列出的值', '从列出的值中选择', 'Choose one of these');
    default:
      return say('invalid', `${name}格式不正确`, `${nameEn} is not well formed`, '见接口文档', '按接口文档填写', 'See the API document');
  }
}

/** Checks a payload: the parsed value, or a refusal for the first fault with the others behind it. */
export function readPayload<P>(schema: z.ZodType<P>, input: unknown): { readonly value: P } | Refusal {
  const result = schema.safeParse(input ?? {}, { reportInput: true });
  if (result.success) return { value: result.data };
  const [first, ...also] = result.error.issues.map(fromIssue) as [Refusal, ...Refusal[]];
  return also.length > 0 ? { ...first, also } : first;
}

import { Alert } from 'antd';
import type { Problem } from '../api/problem.js';
import { useWords } from '../glossary/words.js';

/** What the server refused and every single fault it names, with its row where a file has rows. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }) {
  const { either } = useWords();
  if (!problem) return null;
  const errors = (problem.errors ?? []) as unknown as Problem[];
  const line = (p: Problem) => [p.field, either(p.title, p.titleEn), either(p.cure, p.cureEn)].filter(Boolean).join('　');
  return <Alert type="error" showIcon role="alert" title={either(problem.title, problem.titleEn)} description={errors.length > 1 ? <ul>{errors.map((e, i) => <li key={i}>{line(e)}</li>)}</ul> : either(problem.cure, problem.cureEn)} />;
}

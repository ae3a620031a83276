import type { TemplateKind } from '../../api/types.js';
import { useWords } from '../../glossary/words.js';

/** The articles a form rests on; what was not read in full text says so. */
export function BasisLine({ basis }: { readonly basis: TemplateKind['basis'] }) {
  const { term } = useWords();
  return <span>{basis.map((b) => <span key={b.citation} className="basis">{b.citation}{b.verification !== 'verified' && <span className="mark">{term('verification', b.verification)}</span>}</span>)}</span>;
}

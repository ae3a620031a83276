/** A template as it reads, on something that looks like paper. */
export function Reading({ title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] }) {
  return (
    <div className="reading" role="region" aria-label={title} tabIndex={0}>
      {paragraphs.map((p, i) => <p key={i}>{p || ' '}</p>)}
    </div>
  );
}

import type { FileItem } from '../api/types.js';
import { useWords } from '../glossary/words.js';

export function DownloadLink({ file }: { readonly file: FileItem }) {
  const { say } = useWords();
  return <a className="button" href={`/api/files/${file.id}`} download aria-label={`${say('download')} ${file.name}`}>{say('download')}</a>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(xml: string): string {
  return xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** The text of each paragraph of a WordprocessingML part, in order; line breaks as \n, tabs as \t. */
export function paragraphsOf(xml: string): string[] {
  return xml.split('</w:p>').slice(0, -1).map((p) =>
    [...p.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\s*\/>|<w:tab\s*\/>/g)].map((m) => (m[1] !== undefined ? unescape(m[1]) : m[0].startsWith('<w:br') ? '\n' : '\t')).join(''));
}

/** Lines of 28 characters, 22 lines a page: what GB/T 9704 sets for official documents. */
const LINE = 28;
const LINES = 22;

/** How many pages the text takes in print: an estimate until somebody counts the sheets. At least 1. */
export function estimatePages(paragraphs: readonly string[]): number {
  const lines = paragraphs.flatMap((p) => p.split('\n')).reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / LINE)), 0);
  return Math.max(1, Math.ceil(lines / LINES));
}

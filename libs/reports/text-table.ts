/** Columns a text takes on a terminal: a Chinese character takes two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}

/** Rows as aligned lines, two spaces between columns; `right` names the columns that end flush. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => { widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell)); });
  return rows.map((row) => row.map((cell, i) => {
    const padding = ' '.repeat((widths[i] ?? 0) - columnsOf(cell));
    return right.includes(i) ? padding + cell : cell + padding;
  }).join('  ').trimEnd()).join('\n');
}

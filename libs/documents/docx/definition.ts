/** A template as plain text with tags: what a reviewer reads, and all that the default templates are made of. */
export type Block =
  /** Centred, in the large title face. */
  | { readonly title: string }
  /** The 文号 line, centred. */
  | { readonly number: string }
  /** A line at the left margin: the addressee, or a fact. */
  | { readonly line: string }
  /** A paragraph indented by two characters. */
  | { readonly text: string }
  /** Small print. */
  | { readonly note: string }
  /** Right-aligned closing lines: the office with the place of its seal, and the date. */
  | { readonly sign: readonly string[] }
  /** A form: rows of cells, label and value by turns; a single cell spans the width. */
  | { readonly form: readonly (readonly string[])[] }
  /** A ruled list with a heading row; its row is repeated for each member of the list. */
  | { readonly list: string; readonly columns: readonly { readonly head: string; readonly tag: string; readonly width: number }[] };

export type Definition = readonly Block[];

/** The usual end of a document that goes out: the bureau, the place of its seal, the date. */
export const SEALED: Block = { sign: ['{单位名称}', '（印章）', '{文书日期}'] };
